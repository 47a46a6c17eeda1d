import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  callAnnouncement,
  closingAnnouncement,
  type SpokenCall,
  ticketAnnouncement,
} from '../../shared/voice/announcement.ts';
import { durationMs, playable, soundsOf } from '../../shared/voice/schedule.ts';
import { wordsOf } from '../../shared/voice/words.ts';
import { call, settings, shippedLengths, spoken } from './given-voice.ts';

const once = settings({ times: 1, chime: 'none' });
const sentence = (changes: Parameters<typeof call>[0], how = once): string =>
  wordsOf(callAnnouncement(call(changes), how));

describe('what a call says', () => {
  test.each([
    [{}, 'Xin mời công dân có số a không không năm, đến quầy số ba.'],
    [{ priority: true }, 'Xin mời công dân ưu tiên có số a không không năm, đến quầy số ba.'],
    [{ kind: 'recall' }, 'Xin nhắc lại, mời công dân có số a không không năm, đến quầy số ba.'],
    [
      { kind: 'last', priority: true },
      'Đây là lần gọi cuối, mời công dân ưu tiên có số a không không năm, đến quầy số ba.',
    ],
    [{ label: '1005' }, 'Xin mời công dân có số một không không năm, đến quầy số ba.'],
    [{ label: 'Đ012' }, 'Xin mời công dân có số đê không một hai, đến quầy số ba.'],
    [{ label: 'A-1000' }, 'Xin mời công dân có số a một không không không, đến quầy số ba.'],
    [{ place: { word: 'cua', number: 12 } }, 'Xin mời công dân có số a không không năm, đến cửa số mười hai.'],
    [{ place: { word: 'phong', number: 21 } }, 'Xin mời công dân có số a không không năm, đến phòng số hai mươi mốt.'],
    [
      { place: { word: 'ban', number: 105 } },
      'Xin mời công dân có số a không không năm, đến bàn số một trăm linh năm.',
    ],
  ] satisfies [Partial<SpokenCall>, string][])('%j', (changes, words) => {
    expect(sentence(changes)).toBe(words);
  });

  test('by the office’s form of address, with whole numbers, as the south says them', () => {
    const how = { ...once, numbers: 'whole', region: 'south' } as const;
    expect(sentence({ label: 'B105' }, { ...how, address: 'ong-ba' })).toBe(
      'Xin mời ông bà có số bê một trăm lẻ năm, đến quầy số ba.',
    );
    expect(sentence({ label: 'B005', kind: 'recall' }, { ...how, address: 'khach-hang' })).toBe(
      'Xin nhắc lại, mời khách hàng có số bê năm, đến quầy số ba.',
    );
  });

  test('more than four digits are read one by one, as a whole nobody could follow them', () => {
    expect(sentence({ label: '10005' }, { ...once, numbers: 'whole' })).toContain('có số một không không không năm,');
  });

  test('in English after the Vietnamese, once', () => {
    const parts = callAnnouncement(
      call({ priority: true, place: { word: 'cua', number: 21 } }),
      settings({ english: true }),
    );
    expect(wordsOf(parts, 'en')).toBe('Priority number A zero zero five, please come to window twenty one.');
    expect(spoken(parts).match(/please come/g)).toHaveLength(1);
    expect(parts.findLastIndex((part) => part.type === 'clip' && part.language === 'vi')).toBeLessThan(
      parts.findIndex((part) => part.type === 'clip' && part.language === 'en'),
    );
    expect(wordsOf(callAnnouncement(call({ label: 'Đ100', kind: 'recall' }), settings({ english: true })), 'en')).toBe(
      'Once again: number D one zero zero, please come to counter three.',
    );
  });

  test('as often as the office says, after one chime; the words stand once', () => {
    for (const times of [1, 2, 3]) {
      const parts = callAnnouncement(call(), settings({ times }));
      expect(spoken(parts).match(/xin mời công dân/g)).toHaveLength(times);
      expect(parts.filter(({ type }) => type === 'chime')).toEqual([{ type: 'chime', chime: 'ding-dong' }]);
      expect(parts[0]?.type).toBe('chime');
      expect(wordsOf(parts)).toBe('Xin mời công dân có số a không không năm, đến quầy số ba.');
    }
  });

  test('without a voice the chime is left, without a chime the voice, in silence nothing', () => {
    expect(callAnnouncement(call(), settings({ mode: 'chime', chime: 'three' }))).toEqual([
      { type: 'chime', chime: 'three' },
    ]);
    expect(callAnnouncement(call(), settings({ chime: 'none' }))[0]).toMatchObject({ clip: 'xin-moi-cong-dan-co-so' });
    expect(callAnnouncement(call(), settings({ mode: 'chime', chime: 'none' }))).toEqual([]);
    expect(callAnnouncement(call(), settings({ mode: 'silent', english: true }))).toEqual([]);
    expect(closingAnnouncement(settings({ mode: 'silent' }))).toEqual([]);
    expect(ticketAnnouncement('A005', settings({ mode: 'chime' }))).toEqual([]);
  });
});

test('before the end of the day', () => {
  const parts = closingAnnouncement(settings({ english: true }));
  expect(wordsOf(parts)).toBe(
    'Kính thưa ông bà, còn ít phút nữa là hết giờ nhận hồ sơ. Ông bà đã có số xin ngồi chờ đến lượt. Xin cảm ơn.',
  );
  expect(wordsOf(parts, 'en')).toBe(
    'We stop taking applications in a few minutes. If you have a number, please keep your seat. Thank you.',
  );
});

test('a kiosk reads the number that it gave', () => {
  const parts = ticketAnnouncement('A012', settings({ english: true }));
  expect(wordsOf(parts)).toBe('Số của ông bà là a không một hai. Xin mời ông bà ngồi chờ.');
  expect(wordsOf(parts, 'en')).toBe('Your number is A zero one two. Please take a seat.');
});

describe('when each part sounds', () => {
  const lengths = shippedLengths();

  test('the chime, a quarter of a second, then the sentence', () => {
    const [chime, opening, letter] = soundsOf(callAnnouncement(call(), settings()), lengths);
    expect(chime).toMatchObject({ startMs: 0, ms: 1_650 });
    expect(opening).toMatchObject({ startMs: 1_900, ms: lengths.vi['xin-moi-cong-dan-co-so'] });
    expect(letter?.startMs).toBe(1_900 + (lengths.vi['xin-moi-cong-dan-co-so'] ?? 0) + 120);
  });

  const anyCall: fc.Arbitrary<SpokenCall> = fc.record({
    label: fc.tuple(fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZĐ', ''), fc.nat(9_999)).map(([l, n]) => `${l}${n}`),
    place: fc.record({
      word: fc.constantFrom('quay', 'cua', 'phong', 'ban'),
      number: fc.integer({ min: 1, max: 999 }),
    }),
    priority: fc.boolean(),
    kind: fc.constantFrom('call', 'recall', 'last'),
  });
  const anySettings = fc.record({
    english: fc.boolean(),
    numbers: fc.constantFrom('digits', 'whole'),
    region: fc.constantFrom('north', 'south'),
    address: fc.constantFrom('cong-dan', 'ong-ba', 'khach-hang'),
    times: fc.integer({ min: 1, max: 3 }),
    chime: fc.constantFrom('ding-dong', 'single', 'three', 'none'),
  }) satisfies fc.Arbitrary<Parameters<typeof settings>[0]>;

  test('the shipped packs can say any call of any office; nothing overlaps and nothing is left out', () => {
    fc.assert(
      fc.property(anyCall, anySettings, (which, how) => {
        const parts = callAnnouncement(which, settings(how));
        expect(playable(parts, lengths)).toBe(parts);
        const sounds = soundsOf(parts, lengths);
        for (const [i, sound] of sounds.entries()) {
          const next = sounds[i + 1];
          if (next) expect(next.startMs).toBeGreaterThanOrEqual(sound.startMs + sound.ms + 20);
          else expect(durationMs(parts, lengths)).toBe(sound.startMs + sound.ms);
        }
        expect(parts.at(-1)?.type).not.toBe('pause');
      }),
    );
  });

  test('a pack with a hole never speaks a call with a hole: the chime is left, or the other language', () => {
    const parts = callAnnouncement(call(), settings({ english: true }));
    const { nam: _, ...viWithoutFive } = lengths.vi;
    expect(playable(parts, { ...lengths, vi: viWithoutFive })).toEqual([{ type: 'chime', chime: 'ding-dong' }]);
    const { five: __, ...enWithoutFive } = lengths.en;
    expect(playable(parts, { ...lengths, en: enWithoutFive })).toEqual(callAnnouncement(call(), settings()));
    expect(playable(parts, { ...lengths, en: {} })).toEqual(callAnnouncement(call(), settings()));
    expect(() => durationMs(parts, { ...lengths, en: {} })).toThrow(/en\/number/);
  });
});

import { expect, test } from 'vitest';
import { callAnnouncement } from '../../shared/voice/announcement.ts';
import { clipWords, coreClips } from '../../shared/voice/clips.ts';
import { isClip } from '../../shared/voice/parts.ts';
import { minutesFor, type OfficeToSpeak, scriptFor } from '../../shared/voice/script.ts';
import { settings } from './given-voice.ts';

const ward: OfficeToSpeak = {
  settings: settings(),
  series: ['A', 'B', 'C', 'D', 'E', 'G', 'H', 'R'],
  places: [1, 2, 3].map((number) => ({ word: 'quay', number })),
};
const needed = (office: OfficeToSpeak) => scriptFor(office).flatMap(({ clip, needed }) => (needed ? clip : []));

test('given an office, then its script has every clip once, what it needs first', () => {
  const script = scriptFor(ward);
  expect(script.map(({ clip }) => clip).sort()).toEqual(Object.keys(clipWords.vi).sort());
  expect(script.findLastIndex((prompt) => prompt.needed)).toBe(needed(ward).length - 1);
});

test('given a ward of eight letters, then it takes less than ten minutes', () => {
  expect(needed(ward)).toEqual(expect.arrayContaining(coreClips('vi') as string[]));
  expect(needed(ward)).toContain('chu-r');
  expect(needed(ward)).not.toContain('chu-z');
  expect(needed(ward).length).toBeLessThanOrEqual(40);
  expect(minutesFor(needed(ward).length)).toBeLessThanOrEqual(10);
});

test('given other settings, then their words are needed', () => {
  const asked = (changes: Parameters<typeof settings>[0]) => needed({ ...ward, settings: settings(changes) });
  expect(asked({ address: 'ong-ba' })).toContain('xin-moi-ong-ba-uu-tien-co-so');
  expect(asked({})).not.toContain('xin-moi-ong-ba-co-so');
  expect(asked({ numbers: 'whole', region: 'south' })).toEqual(expect.arrayContaining(['tram', 'le']));
  expect(asked({ closingMinutes: 15 })).toContain('sap-het-gio-nhan-ho-so');
  expect(needed({ ...ward, places: [{ word: 'ban', number: 21 }] })).toContain('den-ban-so');
  // A voice is recorded with sound in mind, whatever the loudspeakers are set to at the moment.
  expect(asked({ mode: 'silent' })).toEqual(asked({}));
});

test.each(['digits', 'whole'] as const)(
  'given numbers read as %s, then no call of the office has a hole',
  (numbers) => {
    const office = { ...ward, settings: settings({ numbers }), places: [{ word: 'quay' as const, number: 15 }] };
    const has = new Set(needed(office));
    for (const letter of office.series)
      for (const n of [0, 1, 7, 10, 14, 15, 21, 24, 105, 110, 999])
        for (const kind of ['call', 'recall', 'last'] as const)
          for (const place of office.places) {
            const call = { label: `${letter}${String(n).padStart(3, '0')}`, place, priority: n % 2 === 0, kind };
            for (const part of callAnnouncement(call, office.settings).filter(isClip))
              expect(has, `${call.label} ${part.clip}`).toContain(part.clip);
          }
  },
);

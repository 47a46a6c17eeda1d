import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isPossible } from '../../../renderer/screens/counter/actions.ts';
import { actionsOfKey } from '../../../renderer/screens/counter/hotkeys.ts';
import { dateIn, entryAt } from '../../../renderer/screens/counter/letter/letter-entry.ts';
import { offerOf } from '../../../renderer/screens/counter/letter/offer-of.ts';
import type { TicketId } from '../../../shared/domain/ids.ts';
import {
  cleanLetterText,
  cleanName,
  defaultLetterTexts,
  fillLetter,
  type LetterNames,
  type LetterParagraph,
  letterKinds,
  letterLimits,
  letterTextProblem,
} from '../../../shared/domain/letter.ts';
import { letterDate, letterHead } from '../../../shared/domain/letter-head.ts';
import { instant } from '../../../shared/domain/time.ts';
import { words } from '../../../shared/text/index.ts';
import { given } from './given-view.ts';

const { bodies } = words.vi.letters.paper;
const nobody: LetterNames = {
  coQuan: 'Ủy ban nhân dân xã Tân',
  address: 'ông/bà',
  ongBa: '',
  chau: '',
  anh: '',
  chi: '',
};
const anyText = fc.string({ unit: 'binary', maxLength: 400 });
const said = (paragraphs: readonly LetterParagraph[]): string[] =>
  paragraphs.map((runs) => runs.map((run) => (run.type === 'blank' ? '…' : run.text)).join(''));

describe('a typed name', () => {
  test.each([
    ['  Nguyễn   Văn\tÁnh\n', 'Nguyễn Văn Ánh'],
    ['Trần Thị Mỹ Lệ'.normalize('NFD'), 'Trần Thị Mỹ Lệ'],
    ["Jean-Pierre O'Brien Łukasz", "Jean-Pierre O'Brien Łukasz"],
    ['Lan 👶🎉', 'Lan'],
    ['\u202eevil\u202c مرحبا שלום', 'evil'],
    [`e${'\u0301'.repeat(40)}`, 'é'],
    ['{ongBa}<b>', 'ongBab'],
    ['漢字', ''],
  ])('%s', (typed, name) => expect(cleanName(typed)).toBe(name));

  test('whatever it was, it is short, on one line, and cleaning it twice changes nothing', () => {
    fc.assert(
      fc.property(anyText, (typed) => {
        const name = cleanName(typed);
        expect(name.length).toBeLessThanOrEqual(letterLimits.name);
        expect(name).not.toMatch(/[\p{C}\p{M}\p{Zl}\p{Zp}\p{Extended_Pictographic}{}]/u);
        expect(cleanName(name)).toBe(name);
      }),
    );
  });
});

describe('the letters', () => {
  test('of a birth: authority, parents, child, and dots where nobody typed a name', () => {
    const names = { ...nobody, address: 'anh chị', ongBa: 'Lê An và Vũ Bình', chau: 'Lê Vũ Chi' };
    expect(said(fillLetter('birth', bodies.birth, names))).toEqual([
      'Ủy ban nhân dân xã Tân trân trọng chúc mừng gia đình anh chị Lê An và Vũ Bình đã chào đón cháu Lê Vũ Chi.',
      'Kính chúc cháu hay ăn chóng lớn, gia đình mạnh khỏe, hạnh phúc.',
    ]);
    expect(said(fillLetter('birth', bodies.birth, nobody))[0]).toContain('gia đình ông/bà … đã chào đón cháu ….');
  });

  test('of a marriage: both names', () => {
    const [first] = said(fillLetter('marriage', bodies.marriage, { ...nobody, anh: 'Lê An', chi: 'Vũ Bình 💍' }));
    expect(first).toBe('Ủy ban nhân dân xã Tân trân trọng chúc mừng anh Lê An và chị Vũ Bình.');
  });

  test('of a death: no word of joy', () => {
    const text = said(fillLetter('death', bodies.death, { ...nobody, ongBa: 'Lê An' })).join(' ');
    expect(text).toContain('xin chia buồn sâu sắc cùng gia quyến ông/bà Lê An.');
    expect(text.toLowerCase()).not.toMatch(/chúc|mừng|vui|hạnh phúc/);
  });

  test('a name is never read as a placeholder', () => {
    expect(said(fillLetter('marriage', '{anh} {chi}', { ...nobody, anh: '{chi}', chi: 'Vũ Bình' }))).toEqual([
      'chi Vũ Bình',
    ]);
  });

  test('the product’s own texts are right by their own rules', () => {
    for (const kind of letterKinds) {
      expect(letterTextProblem(kind, bodies[kind])).toBeNull();
      expect(cleanLetterText(bodies[kind])).toBe(bodies[kind]);
      expect(defaultLetterTexts[kind]).toBeNull();
    }
  });
});

describe('an edited text', () => {
  test.each([
    ['{coQuan} chúc {chau}', null],
    ['', null],
    ['Chúc {cháu} và {anh}, {anh}', { code: 'unknown-placeholders', names: ['{cháu}', '{anh}'] }],
    ['Chúc { chau }', { code: 'unknown-placeholders', names: ['{ chau }'] }],
    ['Chúc {chau và {ongBa}', { code: 'stray-braces', names: ['{chau'] }],
    ['Chúc {{chau}}, chau} {', { code: 'stray-braces', names: ['{{chau}}', 'chau}', '{'] }],
    ['{chau\n} {chau', { code: 'stray-braces', names: ['{chau', '}'] }],
    ['{chau}{ongBa}}', { code: 'stray-braces', names: ['{ongBa}}'] }],
    ['{chau} {chau} {chau}', { code: 'repeated-placeholders', names: ['{chau}'] }],
    ['a\n'.repeat(letterLimits.paragraphs), null],
    ['a\n'.repeat(letterLimits.paragraphs + 1), { code: 'too-many-paragraphs' }],
  ])('%j', (text, problem) => expect(letterTextProblem('birth', text)).toEqual(problem));

  test('that is taken is printed without a brace', () => {
    const part = fc.constantFrom('{', '}', 'chau', '{chau}', '{ongBa}', '{coQuan}', 'a', ' ', '\n');
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        const text = parts.join('');
        const isTaken = letterTextProblem('birth', text) === null;
        expect(!isTaken || !/[{}]/.test(said(fillLetter('birth', text, nobody)).join(''))).toBe(true);
        expect(isTaken || /[{}]/.test(text)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  test('with mistakes is printed as it stands, and never longer than the page takes', () => {
    const lines = said(fillLetter('birth', '{chau}{chau}{chau} {ten}', { ...nobody, chau: 'An' }));
    expect(lines).toEqual(['AnAn{chau} {ten}']);
    expect(fillLetter('birth', 'a\n'.repeat(500), nobody)).toHaveLength(letterLimits.paragraphs);
  });

  test('loses controls, emoji and direction marks, keeps its paragraphs, and stays the same when cleaned again', () => {
    expect(cleanLetterText(`a${'𝒜'.repeat(letterLimits.text)}`)).toBe(`a${'𝒜'.repeat(letterLimits.text / 2 - 1)}`);
    expect(cleanLetterText(' Một \u202e\u0000 🎉\r\n\r\n\thai  ba \n')).toBe('Một\nhai ba');
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 3000 }), (text) => {
        const clean = cleanLetterText(text);
        expect(clean.length).toBeLessThanOrEqual(letterLimits.text);
        expect(clean.split('\n').length).toBeLessThanOrEqual(letterLimits.paragraphs);
        expect(clean).not.toMatch(/[^\P{C}\n]|\p{Extended_Pictographic}/u);
        expect(cleanLetterText(clean)).toBe(clean);
      }),
    );
  });
});

describe('the head of the letter', () => {
  test.each([
    ['UBND phường Hoa Mai', ['ỦY BAN NHÂN DÂN', 'PHƯỜNG HOA MAI'], 'Hoa Mai'],
    ['Ủy ban nhân dân  xã Kim Liên', ['ỦY BAN NHÂN DÂN', 'XÃ KIM LIÊN'], 'Kim Liên'],
    ['UBND Phường 12', ['ỦY BAN NHÂN DÂN', 'PHƯỜNG 12'], 'Phường 12'],
    ['UBND đặc khu Phú Quốc', ['ỦY BAN NHÂN DÂN', 'ĐẶC KHU PHÚ QUỐC'], 'Phú Quốc'],
    ['UBND phường, xã', ['ỦY BAN NHÂN DÂN', 'PHƯỜNG, XÃ'], ''],
    ['Sở Tư pháp', ['SỞ TƯ PHÁP'], ''],
    ['', [], ''],
  ])('%s', (authority, lines, place) => expect(letterHead(authority)).toMatchObject({ lines, place }));

  test('the date has zeros where the decree wants them', () => {
    expect(letterDate('2026-02-05')).toEqual({ day: '05', month: '02', year: '2026' });
    expect(letterDate('2026-11-22')).toEqual({ day: '22', month: '11', year: '2026' });
    expect(letterDate('2026-03-09')).toEqual({ day: '09', month: '3', year: '2026' });
    expect(['', '2026-1-1', '12026-01-01', 'hôm nay'].map(letterDate)).toEqual([null, null, null, null]);
  });

  test('today is today in the office, not where the screen’s clock lives', () => {
    expect(dateIn('Asia/Ho_Chi_Minh', instant(Date.parse('2026-11-22T18:30:00Z')))).toBe('2026-11-23');
    expect(entryAt('UBND phường Hoa Mai', '2026-11-23')).toMatchObject({ place: 'Hoa Mai', ongBa: '', number: '' });
  });
});

describe('the offer at the counter', () => {
  const view = given({ letters: { ticketId: 1 as TicketId, label: 'H001', kinds: ['birth', 'death'] } });

  test('has a key of its own, and is possible only where there is a letter', () => {
    const key = { code: 'KeyI', repeat: false, withModifier: false, target: 'page' } as const;
    expect(actionsOfKey(key)).toEqual(['letter']);
    expect(isPossible('letter', view, instant(0))).toBe(true);
    expect(isPossible('letter', { ...view, letters: null }, instant(0))).toBe(false);
  });

  test('names what may be printed', () => {
    expect(offerOf(['birth', 'marriage'])).toBe('congratulation');
    expect(offerOf(['death'])).toBe('condolence');
    expect(offerOf(['birth', 'marriage', 'death'])).toBe('either');
  });
});

import { describe, expect, it } from 'vitest';
import { civilDay } from '../../../renderer/screens/kiosk/civil-day.ts';
import { ageOnCard } from '../../../renderer/screens/kiosk/id-card.ts';
import { readScan } from '../../../renderer/screens/kiosk/scan.ts';
import { instant } from '../../../shared/domain/time.ts';

// Invented persons: no real card was ever near.
const man = '001090000001|012345678|Nguyễn Văn Thử|01011990|Nam|Số 1, Đường Thử, Hà Nội|15042021';
const woman = '079195000002||Trần Thị Mẫu|24021995|Nữ|Tổ 1, Phường Mẫu, TP Hồ Chí Minh|31052021';
const today = { year: 2026, month: 11, day: 23 };
const token = `12-${'0123456789abcdef'.repeat(2)}`;

describe('the code of an identity card', () => {
  it('gives an age, before and on the birthday', () => {
    expect(ageOnCard(man, today)).toBe(36);
    expect(ageOnCard(woman, today)).toBe(31);
    expect(ageOnCard(woman, { year: 2026, month: 2, day: 23 })).toBe(30);
    expect(ageOnCard(woman, { year: 2026, month: 2, day: 24 })).toBe(31);
  });

  it('may have more fields, an old number of 12 digits, garbled letters, blanks around', () => {
    expect(ageOnCard(`${man}|Hà Nội||Nguyễn Văn Cha|Trần Thị Mẹ`, today)).toBe(36);
    expect(ageOnCard(man.replace('012345678', '012345678901'), today)).toBe(36);
    expect(ageOnCard('079195000002||Trn Th? Mu|24021995|N?|T 1|31052021', today)).toBe(31);
    expect(ageOnCard(` ${man}\t`, today)).toBe(36);
    expect(ageOnCard(man.replace('15042021', ''), today)).toBe(36);
  });

  it.each([
    ['six fields, without the old number', '001090000001|Nguyễn Văn Thử|01011990|Nam|Hà Nội|15042021'],
    ['dates with slashes', man.replace('01011990', '01/01/1990')],
    ['the health code of 2021', '001090000001|Nguyễn Văn Thử|1990-01-01|Nam|Hà Nội|0900000000'],
    [
      'a bank transfer',
      '00020101021138570010A00000072701270006970403011300110123456780208QRIBFTTA53037045802VN6304ABCD',
    ],
    ['a web address', 'https://example.org/001090000001|012345678'],
    ['another sex than its number says', man.replace('|Nam|', '|Nữ|')],
    ['another century', man.replace('001090', '001290')],
    ['another year', man.replace('01011990', '01011991')],
    ['a day that is none', man.replace('01011990', '31021990')],
    ['a birth in the future', '001230000001||A|01012030|Nam|B|15042021'],
    ['our own ticket', token],
  ])('is not %s', (_what, text) => {
    expect(ageOnCard(text, today)).toBeNull();
  });

  it('knows leap days', () => {
    const born = (date: string, yy: string) => ageOnCard(`0012${yy}000001||A|${date}|Nam|B|`, today);
    expect(born('29022000', '00')).toBe(26);
    expect(born('29022001', '01')).toBeNull();
  });
});

describe('a scan', () => {
  it('is our ticket, whatever the caps lock does, and also while cards are not read', () => {
    expect(readScan(token, null)).toEqual({ kind: 'ticket', token });
    expect(readScan(token.toUpperCase(), null)).toEqual({ kind: 'ticket', token });
    expect(readScan(`${token}0`, null)).toEqual({ kind: 'unknown' });
  });

  it('of a card means nothing in an office that reads none', () => {
    expect(readScan(man, null)).toEqual({ kind: 'unknown' });
  });

  it('of a card says who goes first from the office’s age on, and nothing else of its holder', () => {
    expect(readScan(man, { elderAge: 36, today })).toEqual({ kind: 'card', says: 'elder' });
    expect(readScan(man, { elderAge: 37, today })).toEqual({ kind: 'card', says: 'younger' });
  });

  it('counts years by the office’s calendar', () => {
    expect(civilDay('Asia/Ho_Chi_Minh', instant(Date.parse('2026-12-31T23:00:00Z')))).toEqual({
      year: 2027,
      month: 1,
      day: 1,
    });
  });
});

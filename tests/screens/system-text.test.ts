import { describe, expect, it } from 'vitest';
import type { Refusal } from '../../shared/contract/refusals.ts';
import { instant } from '../../shared/domain/time.ts';
import { ageInWords } from '../../shared/text/age-in-words.ts';
import { fill } from '../../shared/text/fill.ts';
import { words } from '../../shared/text/index.ts';
import { momentInWords } from '../../shared/text/moment-in-words.ts';
import { placeName } from '../../shared/text/place-name.ts';
import { refusalSentence } from '../../shared/text/refusal-sentence.ts';

const zone = { words: words.vi, language: 'vi', timeZone: 'Asia/Ho_Chi_Minh' } as const;
const braces = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([brace]) => brace).sort();
const flat = (texts: object, path = ''): [string, string][] =>
  Object.entries(texts).flatMap(([key, value]): [string, string][] => {
    if (typeof value === 'string') return [[`${path}${key}`, value]];
    return typeof value === 'object' && value !== null ? flat(value, `${path}${key}.`) : [];
  });

describe('texts', () => {
  it('have the same keys and the same braces in both languages, and none is empty', () => {
    const english = new Map(flat(words.en));
    for (const [key, text] of flat(words.vi)) {
      expect(text.trim(), key).not.toBe('');
      expect(braces(english.get(key) ?? ''), key).toEqual(braces(text));
    }
    expect(english.size).toBe(flat(words.vi).length);
  });

  it('are composed Vietnamese (NFC) and never say "bạn" or "lỗi" to anybody', () => {
    for (const [key, text] of flat(words.vi)) {
      expect(text, key).toBe(text.normalize('NFC'));
      expect(text.toLowerCase(), key).not.toMatch(/(^|\s)(bạn|lỗi)(\s|[.,!?]|$)/);
    }
  });

  it('are filled, and an unknown brace stays to be seen', () => {
    expect(fill('Đang có {n} người chờ', { n: 3 })).toBe('Đang có 3 người chờ');
    expect(fill('{a} {b}', { a: 0 })).toBe('0 {b}');
  });
});

describe('words for values', () => {
  it('say when the doors open next', () => {
    const now = instant(Date.parse('2026-11-23T11:40:00+07:00'));
    const at = (time: string) =>
      momentInWords(zone, instant(Date.parse(`${time}:00+07:00`)), now).replaceAll('\u00a0', ' ');
    expect(at('2026-11-23T13:30')).toBe('13 giờ 30 hôm nay');
    expect(at('2026-11-24T07:30')).toBe('7 giờ 30 ngày mai, Thứ Ba 24/11');
    expect(at('2026-11-30T07:00')).toBe('7 giờ Thứ Hai 30/11');
  });

  it('say the age of what is shown', () => {
    expect(ageInWords(words.vi, 12_400)).toBe('12 giây');
    expect(ageInWords(words.vi, 185_000)).toBe('3 phút');
    expect(ageInWords(words.vi, -5)).toBe('0 giây');
  });

  it('name a counter', () => {
    expect(placeName(words.vi, { word: 'quay', number: 3, name: 'Hộ tịch' })).toBe('Quầy 3 – Hộ tịch');
    expect(placeName(words.vi, { word: 'ban', number: 9, name: '' })).toBe('Bàn 9');
  });

  it('refuse with their facts, without a brace left open', () => {
    const say = (refusal: Refusal) => refusalSentence(refusal, zone, instant(0));
    expect(say({ code: 'wrong-pin', waitSeconds: 0 })).toBe('Mã PIN chưa đúng. Xin nhập lại.');
    expect(say({ code: 'wrong-pin', waitSeconds: 4 })).toContain('4 giây');
    expect(say({ code: 'wrong-status', label: 'A005', status: 'done' })).toContain('Hoàn thành');
    expect(say({ code: 'closed', nextOpening: null, holiday: null })).not.toContain('{');
    expect(say({ code: 'closed', nextOpening: instant(0), holiday: 'Quốc khánh' })).not.toContain('{');
    expect(say({ code: 'officer-busy-elsewhere', label: 'A005', counterNumber: 2 })).not.toContain('{');
  });
});

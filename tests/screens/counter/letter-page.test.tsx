import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { entryAt } from '../../../renderer/screens/counter/letter/letter-entry.ts';
import { LetterPage, type LetterPageProps } from '../../../renderer/screens/counter/letter/letter-page.tsx';

const authority = 'UBND phường Hoa Mai';
const empty = entryAt(authority, '2026-02-05');
const draw = (props: Pick<LetterPageProps, 'kind'> & Partial<LetterPageProps>): string =>
  renderToStaticMarkup(<LetterPage authority={authority} text={null} entry={empty} {...props} />);
const textOf = (html: string): string =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

describe('the letter on A4', () => {
  test('reads as an official letter, from the state’s name to the signature', () => {
    const entry = { ...empty, ongBa: 'Lê An', chau: 'Lê Chi', number: '12/TCM' };
    expect(textOf(draw({ kind: 'birth', entry }))).toBe(
      'ỦY BAN NHÂN DÂN PHƯỜNG HOA MAI Số: 12/TCM ' +
        'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập – Tự do – Hạnh phúc Hoa Mai, ngày 05 tháng 02 năm 2026 ' +
        'THƯ CHÚC MỪNG ' +
        'Ủy ban nhân dân phường Hoa Mai trân trọng chúc mừng gia đình ông/bà Lê An đã chào đón cháu Lê Chi . ' +
        'Kính chúc cháu hay ăn chóng lớn, gia đình mạnh khỏe, hạnh phúc. CHỦ TỊCH',
    );
  });

  test('has dots for whatever is missing', () => {
    const entry = { ...empty, place: '', date: '' };
    const text = textOf(draw({ kind: 'marriage', entry }));
    expect(text).toContain('……, ngày …… tháng …… năm ……');
    expect(text).toMatch(/chúc mừng anh …+ và chị …+\. /);
    expect(text).not.toContain('Số:');
  });

  test('says the office’s own words, and condolence after a death', () => {
    const text = textOf(draw({ kind: 'death', text: 'Kính gửi {ongBa},\nXin chia buồn.' }));
    expect(text).toMatch(/THƯ CHIA BUỒN Kính gửi ông\/bà …+, Xin chia buồn\. CHỦ TỊCH/);
    expect(text).not.toMatch(/MỪNG|mừng/);
  });

  test('prints no markup, no emoji and no turned line out of a name', () => {
    const entry = { ...empty, ongBa: '<img src=x>👶\u202eAn', chau: 'W'.repeat(500), place: '😀', number: '\u0007' };
    const html = draw({ kind: 'birth', entry });
    for (const bad of ['<img', '👶', '😀', '\u202e', '\u0007']) expect(html).not.toContain(bad);
    expect(html).not.toContain('W'.repeat(81));
    expect(textOf(html)).toContain('……, ngày 05');
  });
});

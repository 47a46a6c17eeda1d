import { describe, expect, it } from 'vitest';
import { type SyllableTone, settled, tones, withTone } from '../../../renderer/ui/keyboard/with-tone.ts';

/** Typed without its tone, and as it is written; a to ngang, s huyền and so on as `tones` has them. */
const syllables: [bare: string, tone: SyllableTone, written: string][] = [
  ['a', 'acute', 'á'],
  ['y', 'acute', 'ý'],
  ['hoa', 'grave', 'hòa'],
  ['thuy', 'hook', 'thủy'],
  ['khoe', 'hook', 'khỏe'],
  ['mia', 'acute', 'mía'],
  ['mua', 'acute', 'múa'],
  ['cao', 'acute', 'cáo'],
  ['keo', 'dot', 'kẹo'],
  ['mui', 'grave', 'mùi'],
  ['may', 'acute', 'máy'],
  ['chiu', 'dot', 'chịu'],
  ['hoan', 'grave', 'hoàn'],
  ['toan', 'acute', 'toán'],
  ['doanh', 'dot', 'doạnh'],
  ['huyt', 'acute', 'huýt'],
  ['xoong', 'acute', 'xoóng'],
  ['tiên', 'acute', 'tiến'],
  ['viêt', 'dot', 'việt'],
  ['iêu', 'acute', 'iếu'],
  ['yêu', 'acute', 'yếu'],
  ['yên', 'acute', 'yến'],
  ['uông', 'acute', 'uống'],
  ['ruôi', 'grave', 'ruồi'],
  ['mươi', 'grave', 'mười'],
  ['ngươi', 'grave', 'người'],
  ['nươc', 'acute', 'nước'],
  ['rươu', 'dot', 'rượu'],
  ['cưa', 'hook', 'cửa'],
  ['lưu', 'tilde', 'lữu'],
  ['thuơ', 'hook', 'thuở'],
  ['huê', 'acute', 'huế'],
  ['tuân', 'grave', 'tuần'],
  ['xoăn', 'acute', 'xoắn'],
  ['ngoai', 'grave', 'ngoài'],
  ['xoay', 'acute', 'xoáy'],
  ['ngoeo', 'dot', 'ngoẹo'],
  ['khuya', 'dot', 'khuỵa'],
  ['khuyu', 'hook', 'khuỷu'],
  ['chuyên', 'hook', 'chuyển'],
  ['nguyên', 'tilde', 'nguyễn'],
  ['tuyêt', 'dot', 'tuyệt'],
  ['quy', 'acute', 'quý'],
  ['qua', 'acute', 'quá'],
  ['quôc', 'acute', 'quốc'],
  ['quyêt', 'acute', 'quyết'],
  ['quyên', 'grave', 'quyền'],
  ['quay', 'dot', 'quạy'],
  ['quây', 'grave', 'quầy'],
  ['quyt', 'acute', 'quýt'],
  ['gi', 'grave', 'gì'],
  ['gin', 'tilde', 'gĩn'],
  ['gia', 'grave', 'già'],
  ['giai', 'hook', 'giải'],
  ['giây', 'acute', 'giấy'],
  ['giơ', 'grave', 'giờ'],
  ['giêt', 'acute', 'giết'],
  ['giup', 'acute', 'giúp'],
  ['giưa', 'tilde', 'giữa'],
  ['nghia', 'tilde', 'nghĩa'],
  ['phương', 'grave', 'phường'],
  ['đương', 'grave', 'đường'],
  ['ĐƯƠNG', 'grave', 'ĐƯỜNG'],
  ['Quy', 'acute', 'Quý'],
  ['GIA', 'grave', 'GIÀ'],
  ['Uy', 'hook', 'Ủy'],
];

describe('a tone goes to the right vowel', () => {
  it.each(syllables)('%s + %s = %s', (bare, tone, written) => {
    expect(withTone(bare, tone)).toBe(written);
  });

  it('is taken away when it is pressed again', () => {
    for (const [bare, tone, written] of syllables) expect(withTone(written, tone)).toBe(bare);
  });

  it('replaces another one', () => {
    for (const [bare, tone, written] of syllables)
      for (const other of tones.filter((one) => one !== tone))
        expect(withTone(withTone(bare, other), tone)).toBe(written);
  });

  it('is the same whether it is pressed at the end or as soon as there is a vowel', () => {
    for (const [bare, tone, written] of syllables) {
      const letters = [...bare];
      for (let early = 1; early <= letters.length; early += 1) {
        let word = letters.slice(0, early).join('');
        // No vowel yet, nothing to bear it.
        if (withTone(word, tone) === word) continue;
        word = withTone(word, tone);
        for (const letter of letters.slice(early)) word = settled(word + letter);
        expect(word).toBe(written);
      }
    }
  });

  it('mends the newer style only where the word grows', () => {
    expect(settled('hoàn')).toBe('hoàn');
    expect(withTone('hoà', 'grave')).toBe('hoa');
  });

  it('leaves a word without a vowel, and a tone ahead of the last vowels', () => {
    expect(withTone('tphcm', 'acute')).toBe('tphcm');
    expect(withTone('', 'acute')).toBe('');
    expect(settled('càfe')).toBe('càfe');
  });

  it('reads letters and marks that are stored apart', () => {
    expect(withTone('hoa\u0300', 'grave')).toBe('hoa');
    expect(withTone('tie\u0302n', 'acute')).toBe('tiến');
  });
});

import { describe, expect, test } from 'vitest';
import type { Block } from '../../../main/hub/printing/drawing/engines/tree.ts';
import { ticketLayout } from '../../../main/hub/printing/drawing/ticket-layout.ts';
import type { Density } from '../../../main/hub/printing/drawing/ticket-sizes.ts';
import { type RollWidth, rollWidths } from '../../../shared/domain/printer.ts';
import { samplePaper } from './sample-paper.ts';

interface Word {
  text: string;
  size: number;
  weight: number;
}

/** All texts of a layout, in the order of the paper. */
function texts(block: Block): Word[] {
  if (block.kind === 'text') {
    return [{ text: block.text, size: block.style.fontSize, weight: block.style.fontWeight }];
  }
  return block.kind === 'box' ? block.children.flatMap(texts) : [];
}

const said = (paper = samplePaper, width: RollWidth = 576): string[] =>
  texts(ticketLayout(paper, width)).map(({ text }) => text);

describe('what a ticket says', () => {
  test('an ordinary one', () =>
    expect(said()).toMatchInlineSnapshot(`
    [
      "UBND PHƯỜNG HOA MAI",
      "TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG",
      "Số 1 đường Mẫu · ĐT 0000 000 000",
      "Số thứ tự của ông/bà",
      "A005",
      "Chứng thực",
      "Quầy 1 hoặc 2",
      "Số người chờ trước",
      "7 người",
      "Thời gian chờ dự kiến",
      "khoảng 20 phút",
      "Giờ lấy số",
      "08:12 Thứ Hai 02/03/2026",
      "Xin mời ông/bà ngồi chờ, theo dõi màn hình và loa gọi số.",
      "Nếu vắng mặt khi được gọi, số sẽ chuyển xuống cuối hàng.",
      "Phiếu chỉ có giá trị trong ngày 02/03/2026.",
      "Góp ý: 0000 000 000",
      "Xin cảm ơn ông/bà!",
    ]
  `));
  test('an ordinary one on the narrow roll', () =>
    expect(said(samplePaper, 384)).toMatchInlineSnapshot(`
    [
      "UBND PHƯỜNG HOA MAI",
      "TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG",
      "Số 1 đường Mẫu",
      "ĐT 0000 000 000",
      "Số thứ tự của ông/bà",
      "A005",
      "Chứng thực",
      "Quầy 1 hoặc 2",
      "Chờ trước",
      "7 người",
      "Dự kiến chờ",
      "khoảng 20 phút",
      "Lấy số lúc",
      "08:12 02/03/2026",
      "Xin mời ông/bà ngồi chờ, theo dõi màn hình và loa gọi số.",
      "Nếu vắng mặt khi được gọi, số sẽ chuyển xuống cuối hàng.",
      "Phiếu chỉ có giá trị trong ngày 02/03/2026.",
      "Góp ý: 0000 000 000",
      "Xin cảm ơn ông/bà!",
    ]
  `));

  test('under the head of 180 dots an inch it says the same as under the other', () => {
    expect(said(samplePaper, 512)).toEqual(said(samplePaper, 576));
  });

  test('priority is marked, its reason is nowhere to be found', () => {
    expect(said()).not.toContain('ƯU TIÊN');
    expect(said({ ...samplePaper, priority: true })).toContain('ƯU TIÊN');
  });

  test('a second paper of the same ticket says so first', () => {
    expect(said({ ...samplePaper, reprint: true })[0]).toBe('BẢN IN LẠI');
  });

  test('the notice, and nothing in place of what is missing', () => {
    const notice = 'Hồ sơ nhận sau 15 giờ được trả kết quả vào ngày làm việc tiếp theo.';
    expect(said({ ...samplePaper, notice })).toContain(notice);
    const bare = said({ ...samplePaper, waitMinutes: null, validity: null, feedback: null, address: null, code: '' });
    expect(bare).not.toContain('');
    expect(bare).not.toContain('Thời gian chờ dự kiến');
  });

  test('nobody before: no wait', () => {
    expect(said({ ...samplePaper, waitingBefore: 0, waitMinutes: 0 })).toContain('không phải chờ');
  });

  test('the clock is that of the office, not of the PC', () => {
    const midnight = { ...samplePaper, issuedAt: Date.UTC(2026, 2, 1, 17, 0) };
    expect(said(midnight)).toContain('00:00 Thứ Hai 02/03/2026');
    expect(said({ ...midnight, timeZone: 'UTC' })).toContain('17:00 Chủ Nhật 01/03/2026');
  });

  test('the office has its own heading and thanks, and leaves out what it does not want', () => {
    const own = { ...samplePaper, heading: 'Số của quý vị', thanks: null, absentRule: null, waitingBefore: null };
    expect(said(own)).toContain('Số của quý vị');
    for (const gone of ['Xin cảm ơn ông/bà!', 'Số người chờ trước', samplePaper.absentRule])
      expect(said(own)).not.toContain(gone);
  });

  test.each(rollWidths)('English stands below the Vietnamese, never instead of it, at %i dots', (width) => {
    const both = said({ ...samplePaper, english: { service: 'Certified copies' } }, width);
    for (const word of said(samplePaper, width)) expect(both).toContain(word);
    expect(both.indexOf('Your number')).toBe(both.indexOf('Số thứ tự của ông/bà') + 1);
    expect(both.indexOf('Certified copies')).toBe(both.indexOf('Chứng thực') + 1);
    expect(both).toContain('Please take a seat and watch the screens; your number will be called.');
  });

  test('a service without an English name has none', () => {
    expect(said({ ...samplePaper, english: { service: '' } })).not.toContain('');
  });
});

test.each(rollWidths)('large letters are a third larger at %i dots, and none is smaller', (width) => {
  const sizes = (large: boolean): Map<string, number> =>
    new Map(texts(ticketLayout({ ...samplePaper, large }, width)).map(({ text, size }) => [text, size]));
  const [normal, large] = [sizes(false), sizes(true)];
  for (const text of ['Chứng thực', 'Quầy 1 hoặc 2', 'khoảng 20 phút', samplePaper.absentRule ?? '']) {
    expect((large.get(text) ?? 0) / (normal.get(text) ?? 0)).toBeCloseTo(4 / 3, 1);
  }
  for (const [text, size] of normal) expect(large.get(text) ?? size).toBeGreaterThanOrEqual(size);
});

test.each(rollWidths)('at %i dots no letter is under 22 dots or lighter than medium', (width) => {
  const everything = {
    ...samplePaper,
    priority: true,
    reprint: true,
    notice: 'Xin chú ý',
    english: { service: 'One' },
  };
  for (const density of ['roomy', 'tight', 'tightest'] satisfies Density[]) {
    for (const { size, weight } of texts(ticketLayout(everything, width, density))) {
      expect(size).toBeGreaterThanOrEqual(22);
      expect(weight).toBeGreaterThanOrEqual(500);
    }
  }
});

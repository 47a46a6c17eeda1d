import type { Node } from '@takumi-rs/core';
import { describe, expect, test } from 'vitest';
import { ticketLayout } from '../../main/hub/printing/ticket-layout.ts';
import { samplePaper } from './sample-paper.ts';

interface Word {
  text: string;
  size: number;
  weight: number;
}

/** All texts of a layout, in the order of the paper. */
function texts(node: Node): Word[] {
  if (node.type === 'text') {
    return [{ text: node.text, size: Number(node.style?.fontSize), weight: Number(node.style?.fontWeight) }];
  }
  return node.type === 'container' ? (node.children ?? []).flatMap(texts) : [];
}

const said = (paper = samplePaper, width: 576 | 384 = 576): string[] =>
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
    const bare = said({ ...samplePaper, waitMinutes: null, validity: null, footer: null, address: '', token: '' });
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

  test('English words when the citizen chose English', () => {
    expect(said({ ...samplePaper, language: 'en' })).toContain('Your number');
  });
});

test.each([576, 384] as const)('at %i dots no letter is under 22 dots or lighter than medium', (width) => {
  for (const { size, weight } of texts(ticketLayout({ ...samplePaper, priority: true, reprint: true }, width))) {
    expect(size).toBeGreaterThanOrEqual(22);
    expect(weight).toBeGreaterThanOrEqual(500);
  }
});

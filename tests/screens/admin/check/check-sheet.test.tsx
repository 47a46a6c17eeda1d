import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { checkSheet } from '../../../../renderer/screens/admin/check/check-sheet.ts';
import { SheetPage } from '../../../../renderer/screens/admin/check/sheet-page.tsx';
import type { AdminView } from '../../../../shared/contract/views.ts';
import { defaultRules } from '../../../../shared/domain/office.ts';
import { ago, counterLine, now, queueLine, story, why } from '../sample-live.ts';

const view = {
  office: { authority: 'UBND phường Hoa Mai', name: 'Trung tâm Phục vụ hành chính công' },
  timeZone: 'Asia/Ho_Chi_Minh',
  live: {
    queues: [queueLine('Chứng thực', 9, 40), queueLine('Đất đai', 0, null)],
    counters: [
      counterLine(1, { label: 'A003', serving: true, since: ago(4) }),
      counterLine(2),
      counterLine(3, { status: 'closed', officer: null }),
    ],
    parked: 1,
    help: [],
  },
  settings: { rules: defaultRules } as AdminView['settings'],
};
// Newest first, as the hub tells them.
const stories = [
  story('A003', 1, 4),
  story('X001', 3, 10, { officer: 'Người đã về', why: why('chosen'), reason: 'Đi cấp cứu' }),
  story('A001', 1, 30),
  story('A000', 1, 31),
];

describe('what officers did in the last thirty minutes', () => {
  const { actions } = checkSheet(view, stories, now);

  test('who is there and called nobody stands on it, who has left too', () => {
    expect(actions?.officers.map(({ officer, calls }) => [officer, calls.map(({ label }) => label)])).toEqual([
      ['Cán bộ 1', ['A001', 'A003']],
      ['Cán bộ 2', []],
      ['Người đã về', ['X001']],
    ]);
  });

  test('a call of thirty minutes ago counts, an older one does not', () => {
    expect(actions?.calls).toBe(3);
  });

  test('calls out of turn are told with their reason', () => {
    expect(actions?.outOfTurn.map(({ label, reason }) => [label, reason])).toEqual([['X001', 'Đi cấp cứu']]);
  });
});

describe('the sheet', () => {
  const text = (calls: typeof stories | null): string =>
    renderToStaticMarkup(<SheetPage sheet={checkSheet(view, calls, now)} />)
      .replace(/<[^>]*>/g, ' ')
      .replace(/\s+/g, ' ');

  test.each([
    'ỦY BAN NHÂN DÂN PHƯỜNG HOA MAI',
    'Thời điểm kiểm tra: 09:00, ngày 02/03/2026',
    '1. Quầy: 2 đang mở, 0 tạm nghỉ, 1 đang đóng',
    'A003 (phục vụ đã 4 phút)',
    '2. Hàng chờ: 9 người, chờ bổ sung hồ sơ: 1',
    'Chứng thực 9 40 phút Quá đông, Quá lâu',
    'Đất đai 0 — Trong ngưỡng',
    'Lâu nhất: 40 phút',
    '3. Thao tác của cán bộ trong 30 phút trước: 3 lần gọi số',
    'A001 (08:30), A003 (08:56)',
    'X001, Quầy 3 – Chứng thực, Người đã về, lúc 08:50. Lý do: Đi cấp cứu',
  ])('says: %s', (sentence) => {
    expect(text(stories)).toContain(sentence);
  });

  test('says honestly that the calls could not be had', () => {
    expect(text(null)).toContain('Chưa lấy được các lần gọi số.');
    expect(text(null)).not.toContain('Không gọi số nào');
  });
});

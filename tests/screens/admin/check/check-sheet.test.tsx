import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { checkSheet } from '../../../../renderer/screens/admin/check/check-sheet.ts';
import { SheetPage } from '../../../../renderer/screens/admin/check/sheet-page.tsx';
import type { AdminView } from '../../../../shared/contract/views.ts';
import { defaultRules } from '../../../../shared/domain/office.ts';
import { ago, counterLine, now, queueLine, story, waitingLine, why } from '../sample-live.ts';

const view = {
  office: { authority: 'UBND phường Hoa Mai', name: 'Trung tâm Phục vụ hành chính công' },
  timeZone: 'Asia/Ho_Chi_Minh',
  live: {
    queues: [
      {
        ...queueLine('Chứng thực', 9, 40),
        waiting: [waitingLine('A004', 40, { turn: 'priority' }), waitingLine('A009', 3)],
      },
      queueLine('Đất đai', 0, null),
    ],
    counters: [
      counterLine(1, { label: 'A003', serving: true, since: ago(4) }),
      counterLine(2, { label: 'A002', serving: true, since: ago(90) }),
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
  story('X002', 1, 90, { why: why('chosen') }),
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

  test('calls out of turn are told with their reason, of the whole day', () => {
    expect(actions?.outOfTurn.map(({ label, reason }) => [label, reason])).toEqual([
      ['X002', null],
      ['X001', 'Đi cấp cứu'],
    ]);
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
    '2. Hàng chờ theo dịch vụ',
    '3. Người đang chờ: 9; chờ bổ sung hồ sơ: 1',
    'A004 Chứng thực 08:20 40 phút Ưu tiên A009 Chứng thực 08:57 3 phút Thường',
    'Và 7 người nữa ở cuối các hàng chờ.',
    '4. Vượt ngưỡng: 3 Chứng thực: 9 người chờ, quá đông Chứng thực: 1 người chờ quá lâu, A004 (40 phút)',
    'Quầy 2 – Chứng thực, Cán bộ 2: phục vụ số A002 đã 90 phút, quá lâu',
    'Chứng thực 9 40 phút Quá đông, Quá lâu',
    'Đất đai 0 — Trong ngưỡng',
    'Lâu nhất: 40 phút',
    '5. Thao tác của cán bộ trong 30 phút trước: 3 lần gọi số',
    'A001 (08:30), A003 (08:56)',
    '6. Gọi ngoài thứ tự hôm nay: 2 X002',
    'X001, Quầy 3 – Chứng thực, Người đã về, lúc 08:50. Lý do: Đi cấp cứu',
  ])('says: %s', (sentence) => {
    expect(text(stories)).toContain(sentence);
  });

  test('says honestly that the calls could not be had', () => {
    expect(text(null)).toContain('Chưa lấy được các lần gọi số.');
    expect(text(null)).not.toContain('Không gọi số nào');
  });
});

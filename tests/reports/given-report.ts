import type { Cell, CellKind, Report, ReportColumn } from '../../shared/contract/report.ts';
import { businessDay, instant } from '../../shared/domain/time.ts';

const column = (
  key: string,
  heads: readonly string[],
  kind: CellKind,
  number: string | null,
  width = 11,
): ReportColumn => ({ key, heads, kind, number, width });

/** 3 April 2026, 10:30 in Vietnam. */
export const MADE_AT = instant(Date.UTC(2026, 3, 3, 3, 30));
export const ZONE = 'Asia/Ho_Chi_Minh';

const base = {
  subtitle: '',
  office: {
    authority: 'UBND phường Hoa Mai',
    name: 'Trung tâm Phục vụ hành chính công',
    address: '12 Lê Lợi, phường Hoa Mai',
  },
  recipient: 'UBND thành phố',
  period: { length: 'month', cut: 'calendar', from: businessDay('2026-03-01'), to: businessDay('2026-03-31') },
  periodInWords: 'Kỳ báo cáo: Tháng 3 năm 2026 (từ ngày 01/03/2026 đến ngày 31/03/2026)',
  unit: 'Đơn vị tính: Lượt',
  madeAt: MADE_AT,
  definitions: ['Thời gian chờ = giờ gọi lần đầu − giờ lấy số, không tính giờ nghỉ trưa.'],
  remarks: ['Tổng số 517 phiếu: 415 trực tuyến, 102 trực tiếp.'],
  pictures: [],
  official: true,
} satisfies Partial<Report>;

/** The form for dossiers: three rows of headings and the form's own numbers. */
export function givenDossiers(): Report {
  const received = 'Số hồ sơ tiếp nhận';
  const solved = 'Số hồ sơ đã giải quyết';
  const open = 'Số hồ sơ đang giải quyết';
  return {
    ...base,
    id: 'R1',
    title: 'Tình hình, kết quả giải quyết hồ sơ theo lĩnh vực',
    unit: 'Đơn vị tính: Số hồ sơ TTHC',
    checks: [
      { rule: '(3) = (4) + (5) + (6)', holds: true, detail: '' },
      { rule: '(3) = (7) + (11)', holds: false, detail: 'Đất đai: 1.204 khác 1.203.' },
    ],
    tables: [
      {
        title: 'Theo lĩnh vực',
        columns: [
          column('index', ['TT'], 'count', '1', 5),
          column('field', ['Lĩnh vực'], 'text', '2', 28),
          column('received', [received, 'Tổng số'], 'count', '3'),
          column('online', [received, 'Trong kỳ', 'Trực tuyến'], 'count', '4'),
          column('direct', [received, 'Trong kỳ', 'Trực tiếp, dịch vụ bưu chính'], 'count', '5', 14),
          column('carriedOver', [received, 'Từ kỳ trước'], 'count', '6'),
          column('solved', [solved, 'Tổng số'], 'count', '7'),
          column('early', [solved, 'Trước hạn'], 'count', '8'),
          column('onTime', [solved, 'Đúng hạn'], 'count', '9'),
          column('late', [solved, 'Quá hạn'], 'count', '10'),
          column('open', [open, 'Tổng số'], 'count', '11'),
          column('openInTime', [open, 'Trong hạn'], 'count', '12'),
          column('openLate', [open, 'Quá hạn'], 'count', '13'),
          column('share', ['Tỷ lệ trước hạn và đúng hạn (%)'], 'percent', null, 12),
        ],
        rows: [
          [1, 'Hộ tịch', 9158, 8000, 1100, 58, 9100, 9000, 91, 9, 58, 58, 0, 0.999],
          [2, '=Đất đai', 1204, 204, 900, 100, 1103, 800, 203, 100, 100, null, null, 0.9093],
          [3, 'Chứng thực', null, null, null, null, null, null, null, null, null, null, null, null],
        ] satisfies Cell[][],
        total: [null, 'Tổng cộng', 10362, 8204, 2000, 158, 10203, 9800, 294, 109, 158, 58, 0, 0.9893],
        marks: [],
      },
    ],
  };
}

/** Satisfaction by field, one of them with few ratings, and its trend. */
export function givenSatisfaction(): Report {
  return {
    ...base,
    id: 'R3',
    title: 'Mức độ hài lòng của người dân tại quầy',
    checks: [{ rule: 'Số lượt đánh giá không quá số lượt phục vụ', holds: true, detail: '' }],
    tables: [
      {
        title: 'Theo lĩnh vực',
        columns: [
          column('index', ['TT'], 'count', null, 5),
          column('field', ['Lĩnh vực'], 'text', null, 28),
          column('served', ['Số lượt phục vụ'], 'count', null),
          column('rated', ['Số lượt đánh giá (n)'], 'count', null),
          column('share', ['Tỷ lệ hài lòng (%)'], 'percent', null),
          column('change', ['Tăng/giảm (%)'], 'change', null),
          column('wait', ['TG chờ TB (phút)'], 'minutes', null),
          column('day', ['Ngày đông nhất'], 'day', null, 12),
          column('time', ['Giờ đông nhất'], 'time', null),
          column('last', ['Lượt cuối'], 'moment', null, 17),
        ],
        rows: [
          [1, 'Hộ tịch', 812, 517, 0.941, 0.125, 4.25, '2026-03-02', 450, MADE_AT],
          [2, 'Chứng thực', 9158, 7, 0.714, -0.05, 12, '2026-03-09', 605, MADE_AT],
          [3, 'Đất đai', 40, 0, null, null, null, null, null, null],
        ],
        total: [null, 'Tổng cộng', 10010, 524, 0.938, 0.1, 11.3, null, null, null],
        marks: [{ row: 1, text: 'số liệu ít' }],
      },
    ],
    pictures: [
      {
        kind: 'line',
        title: 'Tỷ lệ hài lòng theo tuần',
        unit: '%',
        labels: ['Tuần 10', 'Tuần 11', 'Tuần 12', 'Tuần 13'],
        series: [
          { name: 'Năm nay', values: [92, 94.1, null, 95], n: [120, 131, 0, 140] },
          { name: 'Cùng kỳ', values: [90, 91, 92, 91], n: [80, 90, 85, 99], lastYear: true },
        ],
      },
      {
        kind: 'bars',
        title: 'Thời gian chờ',
        unit: 'lượt',
        labels: ['0–5', '5–10', '10–15', '15–20', '> 20'],
        series: [{ name: 'Số lượt', values: [5210, 2380, 900, 311, 120] }],
      },
      {
        kind: 'heat',
        title: 'Số lượt lấy số theo giờ và thứ',
        unit: 'lượt',
        across: ['7', '8', '9', '10', '13', '14', '15', '16'],
        down: ['Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu'],
        values: [
          [120, 240, 250, 180, 90, 100, 80, 40],
          [60, 110, 130, 90, 70, 60, 50, 20],
          [50, 100, 120, 80, 60, 60, 45, 22],
          [55, 90, 115, 85, 62, 58, 40, 18],
          [70, 130, 140, 95, 75, null, 30, 12],
        ],
      },
    ],
  };
}

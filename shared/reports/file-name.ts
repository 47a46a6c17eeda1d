import type { Period, ReportId, ReportRequest } from '../contract/report.ts';
import { isoWeek } from './periods.ts';

/** The forms in which a report leaves the office. */
export const fileFormats = ['xlsx', 'pdf'] as const;
export type FileFormat = (typeof fileFormats)[number];

const names: Record<ReportId, string> = {
  R1: 'ho-so-theo-linh-vuc',
  R2: 'luot-giao-dich',
  R3: 'muc-do-hai-long',
  R4: 'can-bo-va-quay',
  R5: 'theo-gio-trong-ngay',
  R6: 'bao-cao-tuan',
  R7: 'bao-cao-ky',
  R8: 'so-theo-doi-luot',
  R9: 'kiem-tra-dot-xuat',
};

/** `R3-muc-do-hai-long-2026-03.xlsx`: ASCII alone, so that every system keeps it as it is. */
export const reportFileName = (
  { report, period }: Pick<ReportRequest, 'report' | 'period'>,
  format: FileFormat,
): string => `${report}-${names[report]}-${periodInName(period)}.${format}`;

function periodInName({ length, cut, from, to }: Period): string {
  if (length === 'day') return from;
  if (length === 'week') {
    const { year, number } = isoWeek(from);
    return `${year}-W${String(number).padStart(2, '0')}`;
  }
  const isCalendar = cut === 'calendar';
  if (length === 'month' && isCalendar) return from.slice(0, 7);
  if (length === 'quarter' && isCalendar) return `${from.slice(0, 4)}-Q${Math.ceil(Number(from.slice(5, 7)) / 3)}`;
  if (length === 'year' && isCalendar) return from.slice(0, 4);
  return `${from}-${to}`;
}

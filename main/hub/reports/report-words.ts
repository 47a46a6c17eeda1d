import type { Report } from '../../../shared/contract/report.ts';
import { localParts } from '../../../shared/reports/cell-in-words.ts';
import { fill } from '../../../shared/text/fill.ts';
import { reportPaper as paper } from '../../../shared/text/vi/report-paper.ts';

export { paper };

/** "Hòa Cường, ngày 02 tháng 03 năm 2026": the place is the ward's own name; dots to write on when it isn't known. */
export function placeAndDate({ office, madeAt }: Pick<Report, 'office' | 'madeAt'>, timeZone: string): string {
  const { day, month, year } = localParts(madeAt, timeZone);
  return fill(paper.placeAndDate, { place: placeOf(office.authority) ?? TO_WRITE_ON, day, month, year });
}

/** What stands above the table beside the title. */
export function aboveTable(report: Report): string[] {
  return [
    report.subtitle,
    report.periodInWords,
    ...(hasSender(report) ? [fill(paper.reporter, { name: report.office.name })] : []),
    hasSender(report) || report.recipient !== ''
      ? fill(paper.recipient, { name: report.recipient === '' ? TO_WRITE_ON : report.recipient })
      : '',
  ].filter((line) => line !== '');
}

/** Dots for a pen. */
const TO_WRITE_ON = '……………';
/** Form II.06a, and what is sent with it, name who reports to whom. */
const hasSender = ({ id }: Pick<Report, 'id'>): boolean => id === 'R1' || id === 'R7';

/** "Đơn vị tính: Lượt", whether or not the report says so itself. */
export const unitInWords = ({ unit }: Pick<Report, 'unit'>): string =>
  unit === '' || unit.includes(':') ? unit : fill(paper.unit, { unit });

/** The form's checks in one line each: that all hold, or which ones do not. */
export function checksInWords({ checks }: Pick<Report, 'checks'>): string[] {
  const broken = checks.filter(({ holds }) => !holds);
  if (checks.length === 0) return [];
  if (broken.length === 0) return [paper.allChecksHold];
  return broken.map(({ rule, detail }) => fill(paper.checkBroken, { rule, detail }));
}

function placeOf(authority: string): string | null {
  const found =
    /^(?:ubnd|ủy ban nhân dân|uỷ ban nhân dân)\s+(?:phường|xã|đặc khu|thị trấn|quận|huyện|thành phố|tỉnh)\s+(.+)$/iu.exec(
      authority.trim().normalize('NFC'),
    );
  return found?.[1] ?? null;
}

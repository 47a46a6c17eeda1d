import type { Report, ReportRequest } from '../../../shared/contract/report.ts';
import type { StandingDossiers } from '../../../shared/domain/dossiers.ts';
import type { Counter, Office, Officer, Service } from '../../../shared/domain/office.ts';
import type { BusinessDay, Instant } from '../../../shared/domain/time.ts';
import { periodInWords } from '../../../shared/reports/periods.ts';
import { fill } from '../../../shared/text/fill.ts';
import { reportWords } from '../../../shared/text/vi/report-words.ts';
import type { Measures } from './measures.ts';

/** The office as a report names it. */
export interface Catalogue {
  office: Office;
  services: readonly Service[];
  counters: readonly Counter[];
  officers: readonly Officer[];
}

/** One line of a report: what it is about, and what was counted; null: there is nothing to count from. */
export interface Line {
  key: string;
  name: string;
  /** The second name, where a line has one: an officer's counter. */
  second: string;
  measures: Measures | null;
  /** The same of the period it is compared with. */
  before: Measures | null;
}

/** Answers that were counted elsewhere. */
export interface OutsideRatings {
  source: 'paper' | 'online';
  serviceId: string | null;
  counts: readonly [number, number, number, number, number];
}

export interface Material {
  request: ReportRequest;
  catalogue: Catalogue;
  madeAt: Instant;
}

/** The week's hours: Monday first in `down`. */
export interface HourOfWeek {
  weekday: number;
  hour: number;
  /** Days of that weekday with any number taken, in whatever hour. */
  days: number;
  measures: Measures;
}

export interface DayMeasures {
  day: BusinessDay;
  measures: Measures;
}

export type { StandingDossiers };

/** What every report has; the rest is its own. */
export function reportOf(
  { request, catalogue: { office }, madeAt }: Material,
  own: Partial<Report> & Pick<Report, 'tables'>,
): Report {
  return {
    id: request.report,
    title: titleOf(request),
    subtitle: '',
    office: { authority: office.authority, name: office.name, address: office.address },
    recipient: '',
    period: request.period,
    periodInWords: fill(reportWords.period, { period: periodInWords(request.period) }),
    unit: reportWords.units.visits,
    madeAt,
    pictures: [],
    definitions: [],
    remarks: [],
    checks: [],
    official: true,
    ...own,
  };
}

/** "Lượt giao dịch theo quầy": some reports are about what their lines are. */
export const titleOf = ({ report, axis }: Pick<ReportRequest, 'report' | 'axis'>): string =>
  fill(reportWords.titles[report], { axis: reportWords.axes[axis].toLocaleLowerCase('vi') });

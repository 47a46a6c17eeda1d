import {
  type Period,
  type PeriodCut,
  type PeriodLength,
  type ReportAxis,
  type ReportId,
  type ReportRequest,
  reportAxes,
} from '../../../../shared/contract/report.ts';
import { daysBetween } from '../../../../shared/domain/calendar-days.ts';
import type { BusinessDay } from '../../../../shared/domain/time.ts';
import { periodAround, periodShifted } from '../../../../shared/reports/periods.ts';

/** As long as the hub's own limit (`report-schemas.ts`): twenty years, days. */
const MOST_DAYS = 7_400;

/** What can be chosen with each report; the rest it fixes by itself. */
interface Offer {
  axes: readonly ReportAxis[];
  compared: boolean;
  lengths: readonly PeriodLength[];
}
const all: readonly PeriodLength[] = ['day', 'week', 'month', 'quarter', 'half-year', 'nine-months', 'year', 'range'];
const offers: Record<ReportId, Offer> = {
  R1: { axes: [], compared: true, lengths: all },
  R2: { axes: reportAxes, compared: true, lengths: all },
  R3: { axes: reportAxes, compared: true, lengths: all },
  R4: { axes: [], compared: true, lengths: all },
  R5: { axes: [], compared: true, lengths: all },
  R6: { axes: [], compared: false, lengths: ['week'] },
  R7: { axes: [], compared: false, lengths: ['month', 'quarter', 'half-year', 'nine-months', 'year', 'range'] },
  R8: { axes: [], compared: false, lengths: all },
  // The room as it is: it has no period.
  R9: { axes: [], compared: false, lengths: [] },
};
export const offerOf = (report: ReportId): Offer => offers[report];

/** Last month's visits: what is asked for most. */
export const firstRequest = (today: BusinessDay): ReportRequest => ({
  report: 'R2',
  period: periodAround('month', 'calendar', today),
  axis: 'field',
  compared: false,
});

/** Another report of the same time, as far as it has such periods. */
export function withReport(request: ReportRequest, report: ReportId, today: BusinessDay): ReportRequest {
  const { lengths, axes, compared } = offerOf(report);
  const kept = { ...request, report, compared: request.compared && compared };
  const axis = axes.includes(request.axis) ? request.axis : 'field';
  if (report === 'R9') return { ...kept, axis, period: periodAround('day', 'calendar', today) };
  const [first = 'month'] = lengths;
  // The week that is talked about on Monday is the last one.
  if (report === 'R6') return { ...kept, axis, period: periodShifted(periodAround('week', 'calendar', today), -1) };
  const fits = lengths.includes(request.period.length);
  return { ...kept, axis, period: fits ? request.period : withLength(request.period, first, today) };
}

/** A period of another length, around the same days; today's where those lie around today. */
export function withLength(period: Period, length: PeriodLength, today: BusinessDay): Period {
  if (length === 'range') return { ...period, length };
  const around = period.from <= today && today <= period.to ? today : period.from;
  return periodAround(length, hasCut(length) ? period.cut : 'calendar', around);
}

export function withCut(period: Period, cut: PeriodCut, today: BusinessDay): Period {
  return withLength({ ...period, cut }, period.length, today);
}

/** Whether periods of this length may run from the 15th to the 14th. */
export const hasCut = (length: PeriodLength): boolean => length !== 'day' && length !== 'week' && length !== 'range';

export const moved = (period: Period, steps: number): Period => periodShifted(period, steps);

export type RangeProblem = 'badDay' | 'badOrder' | 'tooLong';
/** What is not right about a range as it was typed; null days were none. */
export function rangeProblem(from: BusinessDay | null, to: BusinessDay | null): RangeProblem | null {
  if (from === null || to === null) return 'badDay';
  if (from > to) return 'badOrder';
  return daysBetween(from, to) > MOST_DAYS ? 'tooLong' : null;
}

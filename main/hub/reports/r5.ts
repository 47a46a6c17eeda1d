import type { Report } from '../../../shared/contract/report.ts';
import { reportWords } from '../../../shared/text/vi/report-words.ts';
import { type Measured, measured, tableOf, waits } from './columns.ts';
import { type HourOfWeek, type Line, type Material, reportOf } from './material.ts';
import { type Measures, total } from './measures.ts';
import { loadHeat, waitBars, waitHeat } from './pictures.ts';
import { staffingHint, staffingInWords } from './staffing.ts';

const { definitions, heads, lastYear, remarks } = reportWords;

export interface HourMaterial extends Material {
  lines: readonly Line[];
  week: readonly HourOfWeek[];
  /** Weeks that the figures of `week` come from. */
  weeks: number;
}

/** R5: the load of each hour, and the counters that stood open for it. */
export function r5(material: HourMaterial): Report {
  const { lines, week, weeks, request, catalogue } = material;
  const openOf = openCountersOf(week);
  const hourOf = new Map<Measures, string>();
  for (const { key, measures } of lines) if (measures) hourOf.set(measures, key);
  const openCounters: Measured = {
    key: 'openCounters',
    heads: [heads.openCounters],
    kind: 'minutes',
    of: (m) => openOf(hourOf.get(m)),
  };
  const all = total(lines.flatMap(({ measures }) => (measures ? [measures] : [])));
  return reportOf(material, {
    tables: [
      tableOf({
        title: reportWords.titles.R5,
        lines,
        names: [heads.hour],
        columns: [
          { ...measured.issued, heads: [heads.taken] },
          measured.served,
          { key: 'peak', heads: [heads.peak], kind: 'count', of: (m) => m.peak },
          ...waits(lines),
          openCounters,
        ],
        compared: request.compared ? [{ column: measured.issued, name: lastYear }] : [],
        totals: true,
      }),
    ],
    pictures: all.issued > 0 ? [loadHeat(week), waitHeat(week), waitBars(all)] : [],
    definitions: [definitions.hour, definitions.wait, ...(request.compared ? [definitions.lastYear] : [])],
    remarks: [
      ...(all.issued === 0 ? [remarks.nothing] : []),
      ...staffingInWords(staffingHint(week, weeks, catalogue.office.rules.longWaitMinutes / 2)),
    ],
  });
}

/** The counters that stood open in an hour, a mean over its days; null: nobody said when counters opened, or who asks of all hours. */
function openCountersOf(week: readonly HourOfWeek[]): (hour: string | undefined) => number | null {
  const isTold = week.some(({ measures }) => measures.openMs > 0);
  return (hour) => {
    const cells = week.filter((cell) => `${cell.hour}` === hour);
    const days = cells.reduce((sum, cell) => sum + cell.days, 0);
    const openMs = cells.reduce((sum, cell) => sum + cell.measures.openMs, 0);
    return isTold && days > 0 ? openMs / 3_600_000 / days : null;
  };
}

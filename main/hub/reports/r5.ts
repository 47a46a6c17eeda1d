import type { Report } from '../../../shared/contract/report.ts';
import { reportWords } from '../../../shared/text/vi/report-words.ts';
import { type Measured, measured, tableOf } from './columns.ts';
import { type HourOfWeek, type Line, type Material, reportOf } from './material.ts';
import { type Measures, total } from './measures.ts';
import { loadHeat, waitBars, waitHeat } from './pictures.ts';
import { staffingHint, staffingInWords } from './staffing.ts';

const { definitions, heads, lastYear, remarks } = reportWords;

export interface HourMaterial extends Material {
  lines: readonly Line[];
  /** On how many days somebody took a number in that hour. */
  days: ReadonlyMap<string, number>;
  week: readonly HourOfWeek[];
  /** Weeks that the figures of `week` come from. */
  weeks: number;
}

/** R5: the load of each hour, and the counters that stood open for it. */
export function r5(material: HourMaterial): Report {
  const { lines, days, week, weeks, request, catalogue } = material;
  const daysOf = new Map<Measures, number>();
  for (const { key, measures } of lines) if (measures) daysOf.set(measures, days.get(key) ?? 0);
  const openCounters: Measured = {
    key: 'openCounters',
    heads: [heads.openCounters],
    kind: 'minutes',
    of: (m) => {
      const n = daysOf.get(m) ?? 0;
      return n > 0 && m.openMs > 0 ? m.openMs / 3_600_000 / n : null;
    },
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
          measured.meanWait,
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

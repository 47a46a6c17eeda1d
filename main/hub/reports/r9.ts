import type { Cell, Report, ReportTable } from '../../../shared/contract/report.ts';
import type { CounterId, OfficerId, ServiceId } from '../../../shared/domain/ids.ts';
import type { TimeOfDay } from '../../../shared/domain/time.ts';
import { momentInFigures } from '../../../shared/reports/cell-in-words.ts';
import { fill } from '../../../shared/text/fill.ts';
import { reportWords } from '../../../shared/text/vi/report-words.ts';
import { column } from './against.ts';
import { counterHeading, officerHeading } from './lines.ts';
import { type Material, reportOf } from './material.ts';
import type { Wait } from './waits.ts';

const { now: texts, axes, definitions, heads, units } = reportWords;
const MINUTE = 60_000;

export type OfficerDeed = keyof typeof texts.events;
export const officerDeeds = Object.keys(texts.events) as OfficerDeed[];

export interface NowMaterial extends Material {
  atCounters: readonly { counterId: CounterId; label: string }[];
  /** Each who waits: how long so far, milliseconds. */
  waiting: readonly { serviceId: ServiceId; wait: Wait }[];
  deeds: readonly {
    time: TimeOfDay;
    type: OfficerDeed;
    officerId: OfficerId;
    counterId: CounterId;
    label: string | null;
  }[];
}

/** R9: the room at this moment, for an unannounced check. */
export function r9(material: NowMaterial): Report {
  const { catalogue, atCounters, deeds, madeAt } = material;
  return reportOf(material, {
    unit: units.people,
    periodInWords: fill(texts.moment, { moment: momentInFigures(madeAt, catalogue.office.timeZone) }),
    definitions: [definitions.wait],
    tables: [
      {
        title: texts.counters,
        columns: [
          column('counter', heads.counter, 'text', 24),
          column('status', texts.status, 'text', 14),
          column('officer', heads.name, 'text', 26),
          column('serving', texts.serving, 'text'),
        ],
        rows: catalogue.counters
          .filter(({ isRetired }) => !isRetired)
          .map(({ id, state }) => [
            counterHeading(catalogue, id).name,
            texts.statuses[state.status],
            state.officerId === null ? null : officerHeading(catalogue, state.officerId).name,
            atCounters.find(({ counterId }) => counterId === id)?.label ?? null,
          ]),
        total: null,
        marks: [],
      },
      waitingTable(material),
      {
        title: texts.actions,
        columns: [
          column('at', texts.at, 'time'),
          column('officer', heads.name, 'text', 26),
          column('counter', heads.counter, 'text'),
          column('what', texts.what, 'text', 24),
          column('number', texts.number, 'text'),
        ],
        rows: deeds.map(({ time, type, officerId, counterId, label }) => [
          time,
          officerHeading(catalogue, officerId).name,
          counterHeading(catalogue, counterId).name,
          texts.events[type],
          label,
        ]),
        total: null,
        marks: [],
      },
    ],
  });
}

/** Who waits, by service, and how many of them too long. */
function waitingTable({ catalogue, waiting }: NowMaterial): ReportTable {
  const m = catalogue.office.rules.longWaitMinutes;
  const hasBreaks = waiting.some(({ wait }) => wait.all !== wait.work);
  const cells = (waits: readonly Wait[]): Cell[] => {
    const longest = (of: 'work' | 'all'): number | null =>
      waits.length > 0 ? Math.max(...waits.map((wait) => wait[of])) / MINUTE : null;
    return [
      waits.length,
      waits.filter(({ work }) => work > m * MINUTE).length,
      longest('work'),
      ...(hasBreaks ? [longest('all')] : []),
    ];
  };
  const waitsOf = (id: ServiceId): Wait[] => waiting.flatMap(({ serviceId, wait }) => (serviceId === id ? [wait] : []));
  return {
    title: texts.waiting,
    columns: [
      column('service', axes.field, 'text', 34),
      column('n', texts.n, 'count'),
      column('tooLong', fill(texts.tooLong, { m }), 'count'),
      column('longest', texts.longest, 'minutes'),
      ...(hasBreaks ? [column('longestAll', texts.longestAll, 'minutes')] : []),
    ],
    rows: catalogue.services
      .filter(({ id, active }) => active || waitsOf(id).length > 0)
      .map(({ id, name }) => [name, ...cells(waitsOf(id))]),
    total: [reportWords.total, ...cells(waiting.map(({ wait }) => wait))],
    marks: [],
  };
}

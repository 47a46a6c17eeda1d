import type { CellKind, Report } from '../../../shared/contract/report.ts';
import type { CounterId, OfficerId, ServiceId } from '../../../shared/domain/ids.ts';
import type { TimeOfDay } from '../../../shared/domain/time.ts';
import { reportWords } from '../../../shared/text/vi/report-words.ts';
import { counterHeading, officerHeading } from './lines.ts';
import { type Material, reportOf } from './material.ts';

const { now: texts, axes, heads, units } = reportWords;

export type OfficerDeed = keyof typeof texts.events;
export const officerDeeds = Object.keys(texts.events) as OfficerDeed[];

export interface NowMaterial extends Material {
  atCounters: readonly { counterId: CounterId; label: string }[];
  waiting: readonly { serviceId: ServiceId; n: number; longestMs: number }[];
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
  const { catalogue, atCounters, waiting, deeds } = material;
  const all = waiting.reduce((sum, { n }) => sum + n, 0);
  return reportOf(material, {
    unit: units.people,
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
      {
        title: texts.waiting,
        columns: [
          column('service', axes.field, 'text', 34),
          column('n', texts.n, 'count'),
          column('longest', texts.longest, 'minutes'),
        ],
        rows: catalogue.services
          .filter(({ id, active }) => active || waiting.some((line) => line.serviceId === id))
          .map(({ id, name }) => {
            const line = waiting.find(({ serviceId }) => serviceId === id);
            return [name, line?.n ?? 0, line ? line.longestMs / 60_000 : null];
          }),
        total: [
          reportWords.total,
          all,
          all > 0 ? Math.max(...waiting.map(({ longestMs }) => longestMs)) / 60_000 : null,
        ],
        marks: [],
      },
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

const column = (key: string, head: string, kind: CellKind, width = 12) => ({
  key,
  heads: [head],
  kind,
  number: null,
  width,
});

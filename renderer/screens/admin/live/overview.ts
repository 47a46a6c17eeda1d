import type { AdminView } from '../../../../shared/contract/views.ts';
import type { QueueRules } from '../../../../shared/domain/office.ts';
import type { Instant } from '../../../../shared/domain/time.ts';
import { fill } from '../../../../shared/text/fill.ts';
import type { Words } from '../../../../shared/text/index.ts';
import { type Level, queueLevel, timeLevel } from '../../../ui/staff/levels.ts';

type Live = AdminView['live'];

/** The whole office in a few figures. */
export interface Overview {
  open: number;
  paused: number;
  closed: number;
  waiting: number;
  parked: number;
  /** Since when the one who has waited longest of all waits. */
  longestSince: Instant | null;
  /** How many lines, waits and visits have passed a threshold. */
  yellow: Alerts;
  red: Alerts;
}

export interface Alerts {
  queues: number;
  waits: number;
  visits: number;
}

export function overviewOf({ queues, counters, parked }: Live, rules: QueueRules, now: Instant): Overview {
  const having = (status: string): number => counters.filter((counter) => counter.status === status).length;
  const since = queues.flatMap(({ longestSince }) => (longestSince === null ? [] : [longestSince]));
  const alerts = (level: Level): Alerts => ({
    queues: queues.filter(({ total }) => queueLevel(total, rules) === level).length,
    waits: since.filter((from) => timeLevel(from, now, rules.longWaitMinutes) === level).length,
    visits: counters.filter((counter) => visitLevel(counter, rules, now) === level).length,
  });
  return {
    open: having('open'),
    paused: having('paused'),
    closed: having('closed'),
    waiting: queues.reduce((sum, { total }) => sum + total, 0),
    parked,
    longestSince: since.length === 0 ? null : (Math.min(...since) as Instant),
    yellow: alerts('yellow'),
    red: alerts('red'),
  };
}

/** How long the visit at a counter is; who was only called is not being served yet. */
export const visitLevel = (
  { serving, since }: Pick<Live['counters'][number], 'serving' | 'since'>,
  { longServingMinutes }: Pick<QueueRules, 'longServingMinutes'>,
  now: Instant,
): Level => (serving && since !== null ? timeLevel(since, now, longServingMinutes) : 'fine');

/** One line for each colour that there is; one for all when there is none. */
export function alertsInWords({ red, yellow }: Overview, { adminQueue }: Words): { level: Level; text: string }[] {
  const { live } = adminQueue;
  const said = (alerts: Alerts): string =>
    (
      [
        [alerts.queues, live.queuesMany],
        [alerts.waits, live.waitsLong],
        [alerts.visits, live.visitsLong],
      ] as const
    )
      .filter(([n]) => n > 0)
      .map(([n, text]) => fill(text, { n }))
      .join(', ');
  const lines = [
    { level: 'red' as const, text: live.red, what: said(red) },
    { level: 'yellow' as const, text: live.yellow, what: said(yellow) },
  ].filter(({ what }) => what !== '');
  if (lines.length === 0) return [{ level: 'fine', text: live.allFine }];
  return lines.map(({ level, text, what }) => ({ level, text: fill(text, { what }) }));
}

import type { CallLine } from '../../../shared/contract/views.ts';
import { type Announcements, isWaiting } from '../../audio/announcements.ts';

const newestOf = (a: CallLine, b: CallLine): CallLine => (b.callId > a.callId ? b : a);
const newest = (calls: readonly CallLine[]): CallLine | null => (calls.length === 0 ? null : calls.reduce(newestOf));

/**
 * The call that fills half of the board: the one that is announced, or was last; those before the plan: the newest. Somebody who
 * has left the counter while their number is still being read makes room for who is called and waits to be heard.
 */
export function calledNow(calls: readonly CallLine[], announcements: Announcements): CallLine | null {
  const { showing } = announcements;
  const heard =
    newest(calls.filter(({ callId }) => showing.includes(callId))) ??
    newest(calls.filter((call) => !isWaiting(announcements, call)));
  if (heard?.current) return heard;
  const [next = null] = calls
    .filter((call) => call.current && isWaiting(announcements, call))
    .sort((a, b) => a.callId - b.callId);
  return next ?? heard;
}

/** The others, newest first, each number once: a number stands here from the moment of the press, its turn may come later. */
export function calledBefore(calls: readonly CallLine[], announcements: Announcements, slots: number): CallLine[] {
  const now = calledNow(calls, announcements);
  const seen = new Set(now ? [now.label] : []);
  const newestFirst = [...calls].sort((a, b) => b.callId - a.callId);
  return newestFirst.filter((call) => !seen.has(call.label) && seen.add(call.label)).slice(0, slots);
}

export type Row = CallLine | null;

/** Puts the calls into the rows of a table in which nothing moves: who stays, stays where it is; a new one takes a free row. */
export function placeRows(previous: readonly Row[], calls: readonly CallLine[], slots: number): Row[] {
  const rows = Array.from({ length: slots }, (_, i): Row => {
    const label = previous[i]?.label;
    return calls.find((call) => call.label === label) ?? null;
  });
  const placed = new Set(rows.map((row) => row?.label));
  for (const call of calls.filter(({ label }) => !placed.has(label))) {
    const free = rows.indexOf(null);
    if (free >= 0) rows[free] = call;
  }
  return rows;
}

/** Whether two tables show the same, so that drawing need not start again. */
export const sameRows = (a: readonly Row[], b: readonly Row[]): boolean =>
  a.length === b.length && a.every((row, i) => row === b[i]);

import type { CallStory, CounterLine, TicketLine } from '../../../../shared/contract/queue-views.ts';
import type { AdminView, Place } from '../../../../shared/contract/views.ts';
import { byDoor } from '../../../../shared/domain/office.ts';
import { type Instant, later, minutes } from '../../../../shared/domain/time.ts';
import { overviewOf } from '../live/overview.ts';
import { type BrokenBound, brokenBounds } from './broken-bounds.ts';

/** How far back the officers' actions are told, minutes (domain brief §8 R9). */
export const LOOK_BACK_MINUTES = 30;

/** Everything on the sheet of an unannounced check, as it was at `at`. */
export interface CheckSheet {
  at: Instant;
  office: AdminView['office'];
  timeZone: string;
  counts: { open: number; paused: number; closed: number };
  counters: readonly CounterLine[];
  queues: AdminView['live']['queues'];
  waiting: number;
  /** Those whom the hub tells of, who came first first; on a bad day not everybody. */
  lines: readonly TicketLine[];
  broken: readonly BrokenBound[];
  /** Since when the one who has waited longest of all waits; null when nobody does. */
  longestSince: Instant | null;
  parked: number;
  rules: AdminView['settings']['rules'];
  /** Null when the calls could not be had. */
  actions: Actions | null;
}

export interface Actions {
  calls: number;
  /** Who is at a counter, and who has called from one, in the order of the counters. */
  officers: readonly OfficerActions[];
  /** Of the whole day, oldest first. */
  outOfTurn: readonly CallStory[];
}

export interface OfficerActions {
  officer: string;
  place: Place;
  /** Oldest first. */
  calls: readonly CallStory[];
}

type SheetView = Pick<AdminView, 'office' | 'timeZone' | 'live' | 'settings'>;

/** @param stories the day's calls, newest first; null when the hub did not tell them */
export function checkSheet(view: SheetView, stories: readonly CallStory[] | null, at: Instant): CheckSheet {
  const { office, timeZone, live, settings } = view;
  const { open, paused, closed, waiting, longestSince, parked } = overviewOf(live, settings.rules, at);
  const { counters, queues } = live;
  return {
    at,
    office,
    timeZone,
    counts: { open, paused, closed },
    counters,
    queues,
    waiting,
    lines: queues.flatMap((queue) => queue.waiting).sort((a, b) => a.issuedAt - b.issuedAt),
    broken: brokenBounds(live, settings.rules, at),
    longestSince,
    parked,
    rules: settings.rules,
    actions: stories && actionsOf(counters, stories, at),
  };
}

function actionsOf(counters: readonly CounterLine[], stories: readonly CallStory[], at: Instant): Actions {
  const since = later(at, -minutes(LOOK_BACK_MINUTES));
  const calls = stories.filter((story) => story.at >= since && story.at <= at).toReversed();
  const present = counters.flatMap(({ status, officer, place }) =>
    status === 'closed' || officer === null ? [] : [{ officer, place }],
  );
  const gone = calls.filter((call, i) => isFirst(calls, call, i) && !present.some((one) => isSame(one, call)));
  const officers = [...present, ...gone.map(({ officer, place }) => ({ officer, place }))];
  return {
    calls: calls.length,
    officers: officers
      .map((one) => ({ ...one, calls: calls.filter((call) => isSame(one, call)) }))
      .sort((a, b) => byDoor(a.place, b.place)),
    outOfTurn: stories.filter((story) => story.why?.rule === 'chosen' && story.at <= at).toReversed(),
  };
}

interface AtPlace {
  officer: string;
  place: Place;
}

const isSame = (a: AtPlace, b: AtPlace): boolean =>
  a.officer === b.officer && a.place.number === b.place.number && a.place.word === b.place.word;

const isFirst = (calls: readonly CallStory[], call: CallStory, at: number): boolean =>
  calls.findIndex((other) => isSame(other, call)) === at;

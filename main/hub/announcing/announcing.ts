import type { BoardProfile } from '../../../shared/domain/board.ts';
import { addDays } from '../../../shared/domain/calendar-days.ts';
import type { CallId, CounterId, StationId } from '../../../shared/domain/ids.ts';
import type { Counter, Office } from '../../../shared/domain/office.ts';
import { rehearsalNumber } from '../../../shared/domain/rehearsal.ts';
import { FRESH_MS, noSpeech, type Speech } from '../../../shared/domain/speech.ts';
import { type BusinessDay, type Instant, instant, later } from '../../../shared/domain/time.ts';
import type { ClipLengths } from '../../../shared/voice/schedule.ts';
import type { LocalTime } from '../domain/facts.ts';
import { beforeClosing } from '../domain/opening-hours.ts';
import { isCallOf, isSaidIn, type Room, roomsOf, speakerOf } from '../domain/speech-rooms.ts';
import { soundsOfOffice } from '../domain/speech-sounds.ts';
import {
  type CallToSay,
  idsOf,
  moveClock,
  passTime,
  planOf,
  type Sounds,
  startTimeline,
  type Timeline,
  takeCall,
  takeClosing,
} from '../domain/speech-timeline.ts';
import type { Clock } from '../ports.ts';
import type { CallRow } from '../store/calls.ts';

/** The office at one moment, as its loudspeakers need it. */
export interface OfficeNow {
  now: Instant;
  local: LocalTime;
  office: Office;
  counters: readonly Counter[];
  dayClosed: boolean;
}

export interface AnnouncingDeps {
  clock: Pick<Clock, 'monotonic'>;
  localTime(at: number): LocalTime;
  lengths(office: Office): ClipLengths;
  callsAfter(day: BusinessDay, after: CallId): readonly CallRow[];
  /** The boards that are there, in the order in which they were paired. */
  present(): readonly StationId[];
}

/** What is to come that a board is told ahead: some 40 s, more than can be said before the next view. */
const AHEAD = 4;
/** A wall clock may run by so much beside the steady one: time servers correct it by some milliseconds. */
const DRIFT_MS = 1_000;

interface Day {
  day: BusinessDay;
  /** The rooms and who speaks in them: others begin the day anew. */
  plan: string;
  lastCall: CallId;
  recalls: Map<string, number>;
  closingSaid: boolean;
  /** The rehearsal that was taken; 0: none. */
  rehearsed: number;
  timelines: Map<string, Timeline>;
  /** When it was looked at, by both clocks. */
  wall: Instant;
  steady: number;
}

/**
 * Who speaks when, in each room of the waiting hall. What it knows is a fold over the calls of the day, and of the one before:
 * after a restart it is read again and comes out the same, also right after midnight.
 */
export function createAnnouncing(deps: AnnouncingDeps) {
  let today: Day | null = null;

  /** Brings the day up to now, and tells what a profile's boards say and show. */
  return (at: OfficeNow): ((profile: BoardProfile) => Speech) => {
    const rooms = roomsOf(at.office.boards);
    const counters = at.counters.map(({ id }) => id);
    const soundsIn = (room: Room): Sounds =>
      soundsOfOffice(
        at.office.voice,
        deps.lengths(at.office),
        (when) => deps.localTime(when).time,
        (saying) => isSaidIn(room, saying, counters),
      );
    const present = deps.present();
    today = broughtUp(today, at, rooms, counters, soundsIn);
    const { timelines } = today;
    return ({ sound }) => {
      const room = rooms.find(({ name }) => name === sound.room);
      const timeline = room && timelines.get(room.name);
      return room && timeline ? speechOf(room, timeline, at, soundsIn(room), present) : noSpeech;
    };
  };

  function newDay({ now, office }: OfficeNow, day: BusinessDay, counters: readonly CounterId[]): Day {
    return {
      day,
      plan: planKey(office, counters),
      lastCall: 0 as CallId,
      recalls: new Map(),
      closingSaid: false,
      rehearsed: 0,
      timelines: new Map(roomsOf(office.boards).map(({ name }) => [name, startTimeline(instant(0))])),
      wall: now,
      steady: deps.clock.monotonic(),
    };
  }

  function broughtUp(
    known: Day | null,
    at: OfficeNow,
    rooms: readonly Room[],
    counters: readonly CounterId[],
    soundsIn: (room: Room) => Sounds,
  ): Day {
    const { now, local, office } = at;
    // Anew from the eve: who was called before midnight and waits to be heard is not forgotten by a restart after it.
    const isKnown = known?.plan === planKey(office, counters);
    const before = isKnown ? known : newDay(at, addDays(local.day, -1), counters);
    // At midnight what is being said, and who still waits to be heard, goes on into the new day.
    const isMidnight = before.day !== local.day;
    const day = isMidnight ? { ...newDay(at, local.day, counters), timelines: before.timelines } : before;
    const { gapMs } = office.voice;
    const eachRoom = (make: (timeline: Timeline, room: Room, sounds: Sounds) => Timeline): void => {
      for (const room of rooms) {
        const timeline = day.timelines.get(room.name);
        if (timeline) day.timelines.set(room.name, make(timeline, room, soundsIn(room)));
      }
    };
    const steady = deps.clock.monotonic();
    const jump = now - before.wall - (steady - before.steady);
    if (Math.abs(jump) > DRIFT_MS) eachRoom((timeline) => moveClock(timeline, jump));
    const { closingMinutes } = office.voice;
    const closing = closingMinutes === null || at.dayClosed ? null : beforeClosing(office, local, now, closingMinutes);
    const closeBy = (when: Instant): void => {
      if (closing === null || day.closingSaid || when < closing) return;
      day.closingSaid = true;
      eachRoom((timeline, _, sounds) => takeClosing(timeline, local.day, closing, gapMs, sounds));
    };
    const takeCalls = (of: Day): void => {
      for (const row of deps.callsAfter(of.day, of.lastCall)) {
        of.lastCall = row.callId;
        const call = toSay(row, at, of.recalls);
        if (!call) continue;
        closeBy(call.at);
        eachRoom((timeline, room, sounds) =>
          isCallOf(room, call, counters) ? takeCall(timeline, call, gapMs, sounds) : timeline,
        );
      }
    };
    if (isMidnight) takeCalls(before);
    takeCalls(day);
    const played = rehearsedCall(at);
    if (played && day.rehearsed !== played.callId) {
      day.rehearsed = played.callId;
      eachRoom((timeline, room, sounds) =>
        isCallOf(room, played, counters)
          ? takeCall(timeline, { ...played, at: latest(played.at, timeline.clock) }, gapMs, sounds)
          : timeline,
      );
    }
    closeBy(now);
    eachRoom((timeline, _, sounds) => passTime(timeline, now, gapMs, sounds));
    return { ...day, wall: now, steady };
  }

  function speechOf(
    room: Room,
    timeline: Timeline,
    { now, office, counters }: OfficeNow,
    sounds: Sounds,
    present: readonly StationId[],
  ): Speech {
    const plan = planOf(timeline, AHEAD, office.voice.gapMs, sounds);
    const ids = counters.map(({ id }) => id);
    const lastBegun = plan.findLastIndex(({ startsAt }) => startsAt <= now);
    const matters = plan.filter(({ endsAt }, i) => i >= lastBegun || later(endsAt, FRESH_MS) > now);
    return {
      announcements: matters.map(({ saying, ...said }) => {
        const speaker = speakerOf(room, saying, { boards: office.boards, present, counters: ids });
        const percent = Math.round((said.percent * (speaker?.board.sound.volume ?? 100)) / 100);
        return { ...said, percent, speaker: speaker?.station ?? null };
      }),
      later: timeline.waiting.slice(AHEAD).flatMap(idsOf),
      gapMs: office.voice.gapMs,
    };
  }
}
export type Announcing = ReturnType<typeof createAnnouncing>;

const planKey = ({ boards }: Office, counters: readonly CounterId[]): string =>
  JSON.stringify([
    boards.map(({ id, layout, counters, services, sound }) => [id, layout, counters, services, sound]),
    counters,
  ]);

/** A rehearsal's call while the boards have it: it waits its turn like any other, and no number is behind it. */
function rehearsedCall({ office: { rehearsal }, counters }: OfficeNow): CallToSay | null {
  const counter = counters.find(({ id }) => id === rehearsal?.counterId);
  if (!rehearsal || !counter || rehearsal.calledAt === null || rehearsal.endedAt !== null) return null;
  const { counterId, serviceId, label, calledAt } = rehearsal;
  const place = { word: counter.place, number: counter.number };
  const callId = rehearsalNumber(rehearsal) as CallId;
  return { callId, label, counterId, serviceId, place, at: calledAt, priority: false, kind: 'call' };
}

const latest = (a: Instant, b: Instant): Instant => (a > b ? a : b);

/** A call as it is said; null for a counter that is gone. The last recall before somebody counts as absent says so. */
function toSay(
  { recall, ...row }: CallRow,
  { counters, office }: OfficeNow,
  recalls: Map<string, number>,
): CallToSay | null {
  const recalled = recall ? (recalls.get(row.label) ?? 0) + 1 : 0;
  recalls.set(row.label, recalled);
  const counter = counters.find(({ id }) => id === row.counterId);
  if (!counter) return null;
  const isLast = recall && recalled === office.rules.recallsToAbsent;
  return {
    ...row,
    place: { word: counter.place, number: counter.number },
    kind: isLast ? 'last' : recall ? 'recall' : 'call',
  };
}

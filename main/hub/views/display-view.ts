import { revisionOf } from '../../../shared/basics/revision.ts';
import type { BoardCounter, CallLine, DisplayView, SpokenVoice } from '../../../shared/contract/views.ts';
import type { BoardProfile } from '../../../shared/domain/board.ts';
import type { CallId } from '../../../shared/domain/ids.ts';
import type { Counter } from '../../../shared/domain/office.ts';
import { rehearsalNumber } from '../../../shared/domain/rehearsal.ts';
import type { Speech } from '../../../shared/domain/speech.ts';
import type { TicketAt } from '../../../shared/domain/ticket.ts';
import type { Logo } from '../../../shared/domain/ticket-design.ts';
import { isMuted } from '../../../shared/domain/voice.ts';
import { isMissed } from '../domain/come-back.ts';
import { deskIfOpen, deskOf } from '../domain/desk-of.ts';
import { type Desk, type Line, upcoming } from '../domain/queue-order.ts';
import type { Hall } from './board.ts';
import { countersOfBoard, servicesOfBoard } from './board-scope.ts';
import { type BoardCall, callLine } from './call-line.ts';
import { lineOfBoard } from './lines.ts';
import { countOf, officeName, placeOf } from './names.ts';
import { rehearsalAt } from './rehearsal-at.ts';
import { slideServices } from './slide-services.ts';

export interface DisplayRows {
  /** Those of the profile, newest first. */
  calls: readonly BoardCall[];
  logo: Logo | null;
  speech: Speech;
  voice: SpokenVoice;
}

const NEXT_SHOWN = 6;
const MISSED_SHOWN = 8;
/** More than any layout has room for, each number once. */
const NUMBERS_SHOWN = 12;

/** What the waiting room sees on the screens of one profile. */
export function displayView(hall: Hall, profile: BoardProfile, rows: DisplayRows): DisplayView {
  const { office } = hall;
  const counters = countersOfBoard(profile, hall);
  const services = servicesOfBoard(profile, hall);
  const ofBoard = ({ serviceId }: TicketAt<'waiting'>): boolean => services.has(serviceId);
  return {
    kind: 'display',
    office: officeName(office),
    calls: [...callsShown(rows).flatMap((call) => callLine(hall, call)), ...rehearsedLine(hall, counters)],
    rehearsal: rehearsalAt(hall)?.label ?? null,
    missed: missedLabels(hall.waiting.filter(ofBoard)),
    next: nextLabels(hall, counters, ofBoard),
    waiting: [...services].reduce((sum, id) => sum + countOf(hall, id), 0),
    board: profile,
    counters: counters.map((counter) => counterOf(hall, counter)),
    logo: rows.logo && revisionOf(rows.logo),
    week: office.week,
    services: slideServices(hall, profile.playlist),
    speech: rows.speech,
    voice: rows.voice,
    muted: isMuted(office.voice, hall.local.time),
    timeZone: office.timeZone,
  };
}

/**
 * The latest numbers, and beside them whoever has a turn to come: a call that waits to be heard may be older than those, and
 * so may the one before all that wait.
 */
function callsShown({ calls, speech }: Pick<DisplayRows, 'calls' | 'speech'>): BoardCall[] {
  const planned = new Set(speech.announcements.flatMap(({ callIds }) => callIds));
  const later = new Set(speech.later);
  const heard = calls.find(({ callId }) => !planned.has(callId) && !later.has(callId));
  const numbers = new Set<string>();
  return calls.filter((call) => {
    const { callId, label, current } = call;
    if (numbers.size < NUMBERS_SHOWN || numbers.has(label)) numbers.add(label);
    return numbers.has(label) || planned.has(callId) || (current && later.has(callId)) || call === heard;
  });
}

/** A rehearsal's call at one of these counters, while it is played. */
function rehearsedLine(hall: Hall, counters: readonly Counter[]): CallLine[] {
  const played = rehearsalAt(hall);
  if (!played || played.calledAt === null || !counters.some(({ id }) => id === played.counterId)) return [];
  const { label, counterId, calledAt: at } = played;
  const callId = rehearsalNumber(played) as CallId;
  return callLine(hall, { callId, label, counterId, at, recall: false, priority: false, current: true });
}

function counterOf({ atCounters, officers }: Hall, counter: Counter): BoardCounter {
  const ticket = atCounters.find(({ counterId }) => counterId === counter.id);
  const officer = officers.find(({ id }) => id === counter.state.officerId);
  return {
    counterId: counter.id,
    place: placeOf(counter),
    status: counter.state.status,
    label: ticket?.label ?? null,
    serving: ticket?.status === 'serving',
    officer: officer ? { name: officer.name, post: officer.post } : null,
  };
}

/** Those who were called last stand first. */
const missedLabels = (waiting: Hall['waiting']): string[] =>
  waiting
    .filter(isMissed)
    .map((ticket) => ticket.label)
    .reverse()
    .slice(0, MISSED_SHOWN);

/**
 * Who each open counter would call next, in turns, so that nobody in the room is surprised; then those whom none of them
 * calls, as the counters of their services would when they open again.
 */
function nextLabels(
  hall: Hall,
  counters: readonly Counter[],
  ofBoard: (ticket: TicketAt<'waiting'>) => boolean,
): string[] {
  const line = lineOfBoard(hall, 0);
  const open = counters.flatMap((counter) => deskOf({ counter }) ?? []);
  const others = counters.filter(({ state }) => state.status !== 'open').map(deskIfOpen);
  const labels = [...inTurns(open, line), ...inTurns(others, line)].filter(ofBoard).map((ticket) => ticket.label);
  return [...new Set(labels)].slice(0, NEXT_SHOWN);
}

function inTurns(desks: readonly Desk[], line: Line) {
  const orders = desks.map((desk) => upcoming(desk, line, NEXT_SHOWN));
  return Array.from({ length: NEXT_SHOWN }, (_, n) => orders.flatMap((order) => order[n] ?? [])).flat();
}

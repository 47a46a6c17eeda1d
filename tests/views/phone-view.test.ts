import { describe, expect, test } from 'vitest';
import { noPast } from '../../main/hub/domain/estimate-history.ts';
import { learnTimes } from '../../main/hub/domain/estimate-learned.ts';
import { estimateTurns, type LineNow } from '../../main/hub/domain/wait-estimate.ts';
import type { Board } from '../../main/hub/views/board.ts';
import { phoneView } from '../../main/hub/views/phone-view.ts';
import type { PhoneState } from '../../shared/contract/phone-view.ts';
import { completePhone } from '../../shared/domain/satisfaction.ts';
import type { Ticket, TicketAt } from '../../shared/domain/ticket.ts';
import { businessDay } from '../../shared/domain/time.ts';
import { cancelled, counter, done, facts, now, office, officer, parked, service, waiting } from '../domain/given.ts';

const at = facts();
function boardOf(line: readonly TicketAt<'waiting'>[], changes: Partial<Board> = {}): Board {
  return {
    now,
    local: at.local,
    opening: { open: true } as Board['opening'],
    office: { ...office, phones: completePhone({ ticketPage: true }) },
    services: [service()],
    formerServices: [],
    counters: [counter()],
    officers: [officer],
    counts: new Map([[service().id, line.length]]),
    waiting: line,
    parked: [],
    cancelled: [],
    estimates: new Map(),
    given: new Map(),
    dayClosed: false,
    appointments: [],
    notes: [],
    help: [],
    atCounters: [],
    printers: [],
    queuedPapers: [],
    ...changes,
  };
}
const lineOf = (board: Board): LineNow => ({
  now,
  hour: 8,
  rules: office.rules,
  services: board.services,
  counters: board.counters,
  waiting: board.waiting,
  atCounters: [],
});
const learned = learnTimes(noPast);
const stateOf = (board: Board, ticket: Ticket): PhoneState =>
  phoneView(board, { ticket, rating: null, procedureId: null, rings: 1 }, estimateTurns(lineOf(board), learned)).state;

describe('how many stand before a ticket', () => {
  const line = [waiting(1), waiting(2, { priority: 'elder' }), waiting(3), waiting(4, { absences: 1 })];
  test.each([
    [1, 1],
    [2, 0],
    [3, 2],
    [4, 3],
  ])('A00%i: %i', (n, before) => {
    const own = line[n - 1];
    expect(own && stateOf(boardOf(line), own)).toMatchObject({ at: 'waiting', before, missed: n === 4 });
  });

  test('beyond the head of a long line: nearly everybody', () => {
    const board = boardOf([waiting(1)], { counts: new Map([[service().id, 500]]) });
    expect(stateOf(board, waiting(600))).toMatchObject({ before: 499, waitMinutes: null });
  });
});

test('who stands further back is never promised less', () => {
  const line = Array.from({ length: 12 }, (_, i) => waiting(i + 1));
  const board = boardOf(line);
  const waits = line.map((one) => {
    const state = stateOf(board, one);
    return state.at === 'waiting' ? (state.waitMinutes ?? -1) : -1;
  });
  expect(waits[0]).toBe(0);
  expect(waits).toEqual([...waits].sort((a, b) => a - b));
  expect(waits.at(-1)).toBeGreaterThan(30);
});

const yesterday = { day: businessDay('2026-03-01') };
test.each<[string, Ticket, PhoneState['at']]>([
  ['away for papers', parked(1), 'parked'],
  ['cancelled today', cancelled(1), 'cancelled'],
  ['cancelled before', cancelled(1, yesterday), 'over'],
  ['finished yesterday, and still asked', done(1, yesterday), 'done'],
])('%s', (_, ticket, expected) => expect(stateOf(boardOf([]), ticket).at).toBe(expected));

test('after a death registration the page is sober', () => {
  const board = boardOf([], { services: [service({ tone: 'condolence' })] });
  expect(stateOf(board, done(1))).toMatchObject({ at: 'done', sober: true });
});

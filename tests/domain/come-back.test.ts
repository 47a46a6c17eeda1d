import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comeBack, restoreTicket, returnTicket } from '../../main/hub/domain/come-back.ts';
import type { Decision } from '../../main/hub/domain/decision.ts';
import { placeBehindNext } from '../../main/hub/domain/place-in-line.ts';
import { byPlace, type Place, type Ticket, type TicketAt } from '../../shared/domain/ticket.ts';
import { businessDay } from '../../shared/domain/time.ts';
import {
  atKiosk,
  called,
  cancelled,
  done,
  facts,
  officeRuling,
  parked,
  returnState,
  serving,
  waiting,
} from './given.ts';

type Waiting = TicketAt<'waiting'>;
const refused = (code: string) => ({ ok: false, error: expect.objectContaining({ code }) });
const missed = waiting(5, { absences: 1, queuePosition: 50 });
const yesterday = { day: businessDay('2026-03-01') };
const placed = (decision: Decision): object => {
  const event = decision.ok ? decision.value.events[0] : undefined;
  return event?.type === 'ticket-restored'
    ? { queuePosition: event.queuePosition, queueStep: event.queueStep }
    : decision;
};

describe('Supplement', () => {
  test('given somebody away for papers, when they are back today, then theirs is the next-call slot, from staff and from the kiosk', () => {
    const back = {
      value: {
        done: { kind: 'back-in-line', label: 'A005', waitingBefore: 0 },
        events: [{ type: 'ticket-returned', ticketId: 5, queuePosition: 100 }],
      },
    };
    expect(returnTicket(returnState(parked(5), [waiting(1)]))).toMatchObject(back);
    expect(comeBack(returnState(parked(5), [waiting(1)]), atKiosk)).toMatchObject(back);
  });

  test('given who is not away for papers, then there is nothing to come back from', () => {
    for (const ticket of [waiting(5), called(5), serving(5), done(5), cancelled(5)])
      expect(returnTicket(returnState(ticket))).toEqual(refused('wrong-status'));
    expect(returnTicket(returnState(null))).toEqual(refused('unknown-ticket'));
  });
});

describe('Late return', () => {
  const line = [waiting(1), waiting(2), waiting(3), waiting(4), missed];

  test('given a missed number, when staff put it back, then two are called before it', () => {
    const decision = restoreTicket(returnState(missed, line), facts());
    expect(decision).toMatchObject({
      value: {
        done: { kind: 'back-in-line', label: 'A005', waitingBefore: 2 },
        events: [{ type: 'ticket-restored', queuePosition: 2, queueStep: 1, bySelf: false }],
      },
    });
  });

  test('given a number that is over since its holder missed three calls, or by mistake, when staff put it back, then it waits again', () => {
    for (const absences of [0, 3])
      expect(restoreTicket(returnState(cancelled(5, { absences }), line), facts())).toMatchObject({
        value: { done: { waitingBefore: 2 }, events: [{ type: 'ticket-restored' }] },
      });
  });

  test('given a line that is shorter, then the number stands at its end', () => {
    expect(placed(restoreTicket(returnState(missed, [waiting(1), missed]), facts()))).toEqual({
      queuePosition: 100,
      queueStep: 0,
    });
    expect(restoreTicket(returnState(missed, [missed]), facts())).toMatchObject({
      value: { done: { waitingBefore: 0 } },
    });
  });

  test('given others who were put back before, then who comes later stands behind them', () => {
    const first = waiting(6, { queuePosition: 2, queueStep: 1, absences: 1, restored: true });
    const second = waiting(7, { queuePosition: 2, queueStep: 2, absences: 1, restored: true });
    const state = returnState(missed, [waiting(1), waiting(2), first, second, waiting(3), missed], {
      nextQueueStep: 3,
    });
    expect(placed(restoreTicket(state, facts()))).toEqual({ queuePosition: 2, queueStep: 3 });
    expect(restoreTicket(state, facts())).toMatchObject({ value: { done: { waitingBefore: 4 } } });
  });

  test('given a number that was put back, when it is put back once more, then nothing happens; missed anew, it is', () => {
    const restored = waiting(5, { absences: 1, restored: true });
    expect(restoreTicket(returnState(restored, line), facts())).toEqual(refused('wrong-status'));
    expect(restoreTicket(returnState(waiting(5, { absences: 2 }), line), facts())).toMatchObject({ ok: true });
  });

  test('given an office that puts back at once, then the number stands before everybody', () => {
    const state = returnState(missed, line, { office: officeRuling({ restoreAfter: 0 }) });
    expect(placed(restoreTicket(state, facts()))).toEqual({ queuePosition: 0, queueStep: 1 });
  });

  test('given who waits in turn, is at a counter, was served, or had a number of yesterday, then nothing is put back', () => {
    for (const ticket of [waiting(5), called(5), serving(5), done(5), parked(5)])
      expect(restoreTicket(returnState(ticket, line), facts())).toEqual(refused('wrong-status'));
    expect(restoreTicket(returnState(cancelled(5, yesterday)), facts())).toEqual(refused('ticket-of-another-day'));
    expect(restoreTicket(returnState(null), facts())).toEqual(refused('unknown-ticket'));
  });
});

describe('"Tôi quay lại" at the kiosk', () => {
  const line = [waiting(1), waiting(2), waiting(3), missed];
  const ask = (ticket: Ticket | null, selfReturns = 0, rules = {}) =>
    comeBack(returnState(ticket, line, { selfReturns, office: officeRuling(rules) }), atKiosk);

  test('given a missed number, when its holder shows it, then it is put back as staff would', () => {
    for (const ticket of [missed, cancelled(5, { absences: 3 })])
      expect(ask(ticket)).toMatchObject({
        value: { done: { waitingBefore: 2 }, events: [{ type: 'ticket-restored', bySelf: true }] },
      });
  });

  test('given one who put it back before, then a person has to look at it', () => {
    expect(ask(missed, 1)).toEqual(refused('returned-too-often'));
    expect(ask(missed, 1, { selfReturns: 2 })).toMatchObject({ ok: true });
    expect(ask(missed, 0, { selfReturns: 0 })).toEqual(refused('returned-too-often'));
  });

  test('given a number that was never missed, then it says how many are before it', () => {
    expect(ask(waiting(3))).toEqual({ ok: false, error: { code: 'not-missed', label: 'A003', waitingBefore: 2 } });
  });

  test('given somebody who missed a call, then came and is back with papers, then their place is not made worse', () => {
    expect(ask(waiting(3, { absences: 1, returning: true }))).toEqual(refused('not-missed'));
  });

  test('given a number that staff cancelled, was served, or is of yesterday, or none, then it is not put back', () => {
    expect(ask(cancelled(5, { absences: 1 }))).toEqual(refused('wrong-status'));
    expect(ask(done(5))).toEqual(refused('wrong-status'));
    expect(ask(called(5))).toEqual(refused('wrong-status'));
    expect(ask(cancelled(5, { ...yesterday, absences: 3 }))).toEqual(refused('ticket-of-another-day'));
    expect(ask(null)).toEqual(refused('unknown-ticket'));
  });
});

describe('The place behind the next numbers', () => {
  const text = ({ queuePosition, queueStep }: Place): string => `${queuePosition}.${queueStep}`;
  const idsIn = (line: readonly Waiting[], from: number, to: number): number[] =>
    line.map(({ id }) => id as number).filter((id) => id >= from && id < to);
  const rising = (ids: readonly number[]): number[] => [...ids].sort((a, b) => a - b);
  const steps = fc.array(fc.constantFrom('put back', 'put back', 'call', 'come'), { maxLength: 30, size: 'max' });

  test('several put back one after the other keep their order, no two share a place, and nobody else loses theirs', () => {
    fc.assert(
      fc.property(fc.nat(12), fc.nat(5), steps, (people, count, wishes) => {
        let line: Waiting[] = Array.from({ length: people }, (_, n) => waiting(n + 1));
        let end = people + 1;
        for (const [n, wish] of wishes.entries()) {
          if (wish === 'call') line = line.slice(1);
          if (wish === 'come') line = [...line, waiting(end, { queuePosition: end++ })];
          if (wish !== 'put back') continue;
          const { place, before } = placeBehindNext(line, count, end, n + 1);
          expect(before).toBeGreaterThanOrEqual(Math.min(count, line.length));
          const ticket = waiting(1_000 + n, { ...place, restored: true, absences: 1 });
          if (place.queuePosition === end) end += 1;
          line = [...line, ticket].sort(byPlace);
          expect(line.indexOf(ticket)).toBe(before);
        }
        expect(new Set(line.map(text)).size).toBe(line.length);
        for (const ids of [idsIn(line, 0, 1_000), idsIn(line, 1_000, 2_000)]) expect(ids).toEqual(rising(ids));
      }),
    );
  });
});

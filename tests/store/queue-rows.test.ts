import { beforeEach, describe, expect, test } from 'vitest';
import type { DomainEvent } from '../../main/hub/domain/events.ts';
import { applyEvent } from '../../main/hub/store/apply-event.ts';
import { headOfLine } from '../../main/hub/store/head-of-line.ts';
import {
  countWaiting,
  findTicket,
  openTickets,
  ticketAtCounter,
  waitingTickets,
} from '../../main/hub/store/tickets.ts';
import type { CallId, CounterId, TicketId } from '../../shared/domain/ids.ts';
import { instant } from '../../shared/domain/time.ts';
import {
  at,
  calledNo,
  chungThuc,
  counterId,
  day,
  db,
  happened,
  hoTich,
  idsOf,
  issued,
  no,
  officerId,
  openRows,
} from './given-rows.ts';

beforeEach(openRows);

describe('The rows of the queue', () => {
  test('everybody waits in the order of their places, each service counted for itself', () => {
    happened(2, issued(1), issued(2), issued(3, { serviceId: hoTich, series: 'H', number: 1 }));
    happened(3, calledNo(1), { type: 'ticket-absent', ...no(1), queuePosition: 4, ...at });
    expect(idsOf(waitingTickets(db))).toEqual([2, 3, 1]);
    expect([countWaiting(db, chungThuc), countWaiting(db, hoTich)]).toEqual([2, 1]);
  });

  test('the head of a long line has its first, and of those behind whoever may be called before them', () => {
    const many = Array.from({ length: 400 }, (_, n) => issued(n + 1));
    happened(2, ...many, issued(401, { priority: 'elder' }), issued(402), issued(403), issued(404));
    happened(3, calledNo(402), { type: 'ticket-parked', ...no(402), reasonHash: null, ...at });
    happened(4, { type: 'ticket-returned', ...no(402), queuePosition: 500 });
    const sent = { from: chungThuc, to: chungThuc, reasonHash: 'h', counterId: null, officerId: null };
    happened(5, { type: 'ticket-transferred', ...no(403), ...sent, forCounterId: '2' as CounterId });
    const head = idsOf(headOfLine(db, [chungThuc]));
    expect(head.slice(0, 3)).toEqual([1, 2, 3]);
    expect(head.slice(-3)).toEqual([401, 403, 402]);
    expect(head).not.toContain(404);
    // Who was sent to a counter may be called there, whatever it does.
    expect(idsOf(headOfLine(db, [hoTich]))).toEqual([403]);
  });

  test('away for papers: neither in line nor at the counter, still open; back: at the end, in the next-call slot', () => {
    happened(2, issued(1), issued(2), calledNo(1), { type: 'serving-started', ...no(1), ...at });
    happened(3, { type: 'ticket-parked', ...no(1), reasonHash: null, ...at });
    expect(findTicket(db, no(1).ticketId)).toMatchObject({ status: 'parked', parkedAt: 3 });
    expect(ticketAtCounter(db, counterId)).toBeNull();
    expect(idsOf(openTickets(db))).toEqual([2, 1]);
    happened(4, { type: 'ticket-returned', ...no(1), queuePosition: 3 });
    expect(findTicket(db, no(1).ticketId)).toMatchObject({
      status: 'waiting',
      returning: true,
      queuedAt: 4,
      issuedAt: 2,
    });
  });

  test('put back after the next: right behind the one whose place it shares, and missed again it has lost that', () => {
    happened(2, issued(1), issued(2), issued(3), calledNo(1));
    happened(3, { type: 'ticket-absent', ...no(1), queuePosition: 4, ...at });
    happened(4, { type: 'ticket-restored', ...no(1), queuePosition: 2, queueStep: 1, bySelf: true });
    expect(idsOf(waitingTickets(db))).toEqual([2, 1, 3]);
    expect(findTicket(db, no(1).ticketId)).toMatchObject({ restored: true, absences: 1, queuedAt: 4 });
    happened(5, { ...calledNo(1), callId: 9 as CallId } as DomainEvent);
    happened(6, { type: 'ticket-absent', ...no(1), queuePosition: 5, ...at });
    expect(findTicket(db, no(1).ticketId)).toMatchObject({
      restored: false,
      absences: 2,
      queuePosition: 5,
      queueStep: 0,
    });
  });

  test('two people never stand on the same place: the schema itself refuses it', () => {
    happened(2, issued(1), issued(2));
    expect(() => applyEvent(db, issued(3, { queuePosition: 2 }), { at: instant(3), day })).toThrow(/UNIQUE/);
  });

  test('handed back: to the officer who sent it, for the service that it was there for, in the next-call slot', () => {
    happened(2, issued(1), calledNo(1), { type: 'serving-started', ...no(1), ...at });
    const to = { counterId: '7' as CounterId, officerId, serviceId: hoTich, next: null };
    happened(3, { type: 'ticket-handed-back', ...no(1), dossiers: 1, result: null, to, queuePosition: 2, ...at });
    expect(findTicket(db, no(1).ticketId)).toMatchObject({
      status: 'waiting',
      serviceId: hoTich,
      forCounterId: null,
      forOfficerId: officerId,
      returnTo: null,
      returning: true,
    });
  });

  test('another service: place and time stay, and it is sent to nobody in particular any more', () => {
    const returnTo = { counterId, officerId, serviceId: chungThuc, next: null };
    happened(2, issued(1), calledNo(1));
    happened(3, {
      type: 'ticket-transferred',
      ...no(1),
      from: chungThuc,
      to: chungThuc,
      reasonHash: 'h',
      ...at,
      forCounterId: '7' as CounterId,
      returnTo,
    });
    expect(findTicket(db, no(1).ticketId)).toMatchObject({ forCounterId: '7', returnTo });
    happened(4, { type: 'service-changed', ...no(1), from: chungThuc, to: hoTich });
    expect(findTicket(db, no(1).ticketId)).toMatchObject({
      serviceId: hoTich,
      forCounterId: null,
      returnTo,
      queuePosition: 1,
      issuedAt: 2,
    });
  });

  test('the schema itself refuses a number twice and two people at one counter', () => {
    happened(2, issued(1), issued(2));
    expect(() => applyEvent(db, issued(3, { number: 1 }), { at: instant(3), day })).toThrow(/UNIQUE/);
    happened(3, calledNo(1));
    expect(() => applyEvent(db, calledNo(2), { at: instant(4), day })).toThrow(/UNIQUE/);
  });

  test('absent sends to the end and frees the counter; transfer keeps number, time and place', () => {
    happened(2, issued(1), issued(2), calledNo(1));
    happened(3, { type: 'ticket-absent', ticketId: 1 as TicketId, queuePosition: 3, counterId, officerId });
    expect(ticketAtCounter(db, counterId)).toBeNull();
    expect(findTicket(db, 1 as TicketId)).toMatchObject({
      status: 'waiting',
      absences: 1,
      queuePosition: 3,
      calledAt: null,
    });
    happened(4, calledNo(2));
    const to = { from: chungThuc, to: hoTich, reasonHash: 'h' };
    happened(5, { type: 'ticket-transferred', ticketId: 2 as TicketId, ...to, counterId, officerId });
    expect(findTicket(db, 2 as TicketId)).toMatchObject({
      serviceId: hoTich,
      label: 'A002',
      issuedAt: 2,
      queuePosition: 2,
    });
  });

  test('an event that does not fit stops everything instead of changing nothing quietly', () => {
    happened(2, issued(1));
    const start: DomainEvent = { type: 'serving-started', ticketId: 1 as TicketId, counterId, officerId };
    expect(() => applyEvent(db, start, { at: instant(3), day })).toThrow(/changed 0 rows/);
  });
});

import { expect, test } from 'vitest';
import { closeCounter, openCounter, pauseCounter, signIn, signOut } from '../../main/hub/domain/staff-counter.ts';
import type { CallId, CounterId, OfficerId } from '../../shared/domain/ids.ts';
import { called, counter, officer, serving } from './given.ts';

const types = (decision: ReturnType<typeof signOut>): string[] =>
  decision.ok ? decision.value.events.map((event) => event.type) : [decision.error.code];
const empty = counter({ state: { status: 'closed', officerId: null } });
const enter = { type: 'sign-in', officerId: officer.id, bring: false } as const;
const here = { current: null, officer, elsewhere: null, nextCallId: 7 as CallId };

test('an officer signs in, once', () => {
  expect(types(signIn(enter, { ...here, counter: empty }))).toEqual(['officer-signed-in']);
  expect(types(signIn(enter, { ...here, counter: counter() }))).toEqual([]);
  expect(types(signIn(enter, { ...here, counter: empty, officer: null }))).toEqual(['unknown-officer']);
  const gone = { ...officer, active: false };
  expect(types(signIn(enter, { ...here, counter: empty, officer: gone }))).toEqual(['unknown-officer']);
});

test('one officer is at one counter: signing in elsewhere leaves the first, unless a citizen sits there', () => {
  const first = counter({ id: '2' as CounterId, number: 2 });
  const moves = signIn(enter, { ...here, counter: empty, elsewhere: { counter: first, current: null } });
  expect(types(moves)).toEqual(['counter-closed', 'officer-signed-out', 'officer-signed-in']);
  const busy = signIn(enter, { ...here, counter: empty, elsewhere: { counter: first, current: serving(1) } });
  expect(busy).toMatchObject({ error: { code: 'officer-busy-elsewhere', counterNumber: 2, label: 'A001' } });
});

const oldDesk = counter({ id: '2' as CounterId, number: 2 });
const bring = { ...enter, bring: true };

test('given an officer whose PC died, when they sign in elsewhere and bring who they serve, then the old counter closes and the new one goes on', () => {
  const elsewhere = { counter: oldDesk, current: serving(1, { counterId: oldDesk.id }) };
  expect(signIn(bring, { ...here, counter: empty, elsewhere })).toMatchObject({
    value: {
      events: [
        { type: 'counter-closed', counterId: '2' },
        { type: 'officer-signed-out', counterId: '2' },
        { type: 'officer-signed-in', counterId: '1' },
        { type: 'counter-opened', counterId: '1' },
        { type: 'ticket-moved', ticketId: 1, from: '2', counterId: '1', officerId: officer.id, callId: null },
      ],
    },
  });
});

test('given somebody who was only called, when their officer brings them along, then they are called to the new counter', () => {
  const elsewhere = { counter: oldDesk, current: called(1, { counterId: oldDesk.id }) };
  const moved = signIn(bring, { ...here, counter: empty, elsewhere });
  expect(moved.ok && moved.value.events.at(-1)).toMatchObject({ type: 'ticket-moved', callId: 7 });
});

test('given a paused counter, when its officer brings who sits there along, then the new one is paused for the same reason', () => {
  const paused = counter({ ...oldDesk, state: { status: 'paused', officerId: officer.id, reason: 'meeting' } });
  const elsewhere = { counter: paused, current: serving(1, { counterId: oldDesk.id }) };
  const moved = signIn(bring, { ...here, counter: empty, elsewhere });
  expect(moved.ok && moved.value.events).toContainEqual({
    type: 'counter-paused',
    counterId: '1',
    officerId: officer.id,
    reason: 'meeting',
  });
});

test('given a counter with somebody, when an officer would bring another one along, then nobody moves: a counter holds one ticket', () => {
  const theirs = counter({ state: { status: 'open', officerId: 'o2' as OfficerId } });
  const elsewhere = { counter: oldDesk, current: serving(1, { counterId: oldDesk.id }) };
  expect(types(signIn(bring, { ...here, counter: theirs, current: called(2), elsewhere }))).toEqual([
    'ticket-at-counter',
  ]);
});

test('given nobody at the other counter, when an officer would bring somebody, then they just sign in here', () => {
  const elsewhere = { counter: oldDesk, current: null };
  expect(types(signIn(bring, { ...here, counter: empty, elsewhere }))).toEqual([
    'counter-closed',
    'officer-signed-out',
    'officer-signed-in',
  ]);
});

test('a colleague who left without signing out makes room, unless a citizen sits there', () => {
  const theirs = counter({ state: { status: 'open', officerId: 'o2' as OfficerId } });
  expect(types(signIn(enter, { ...here, counter: theirs }))).toEqual([
    'counter-closed',
    'officer-signed-out',
    'officer-signed-in',
  ]);
  expect(types(signIn(enter, { ...here, counter: theirs, current: called(1) }))).toEqual(['ticket-at-counter']);
});

const lunch = { type: 'pause-counter', because: 'break' } as const;

test('given a paused counter, when it is paused for another reason, then the reason changes, and the same one changes nothing', () => {
  const paused = counter({ state: { status: 'paused', officerId: officer.id, reason: 'break' } });
  expect(types(pauseCounter(lunch, { counter: paused, current: null }))).toEqual([]);
  expect(pauseCounter({ ...lunch, because: 'meeting' }, { counter: paused, current: null })).toMatchObject({
    value: { events: [{ type: 'counter-paused', reason: 'meeting' }] },
  });
});

test('open, pause, close and leave', () => {
  const closed = counter({ state: { status: 'closed', officerId: officer.id } });
  expect(types(openCounter({ counter: closed, current: null }))).toEqual(['counter-opened']);
  expect(types(openCounter({ counter: empty, current: null }))).toEqual(['forbidden']);
  expect(types(pauseCounter(lunch, { counter: counter(), current: serving(1) }))).toEqual(['counter-paused']);
  expect(types(pauseCounter(lunch, { counter: closed, current: null }))).toEqual(['counter-not-open']);
  expect(types(closeCounter({ counter: counter(), current: called(1) }))).toEqual(['ticket-at-counter']);
  expect(types(closeCounter({ counter: counter(), current: null }))).toEqual(['counter-closed']);
  expect(types(signOut({ counter: counter(), current: null }))).toEqual(['counter-closed', 'officer-signed-out']);
  expect(types(signOut({ counter: counter(), current: serving(1) }))).toEqual(['ticket-at-counter']);
});

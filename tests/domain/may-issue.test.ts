import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type IssueQuestion, mayIssue, quotaSince } from '../../main/hub/domain/may-issue.ts';
import { openingAt, serviceSessionsOn, sessionAt } from '../../main/hub/domain/opening-hours.ts';
import { localClock } from '../../main/hub/local-time.ts';
import type { Week } from '../../shared/domain/office.ts';
import { businessDay, later, minutes } from '../../shared/domain/time.ts';
import { vietnam } from '../support/test-clock.ts';
import { afternoon, aroundTheClock, at, hours, makeUp, morning, off, officeWith, serviceWith } from './at-time.ts';

const monday = '2026-03-02';

/** A citizen who asks for a service of eight minutes on an ordinary day. */
const ask = (day: string, time: string, changes: Partial<IssueQuestion> = {}) =>
  mayIssue({
    office: officeWith(),
    service: serviceWith(),
    ...at(day, time),
    dayClosed: false,
    issued: { today: 0, session: 0 },
    estimatedStart: 0,
    acceptLater: false,
    byStaff: false,
    ...changes,
  });
const yes = { ok: true, value: null };
const no = (error: unknown) => ({ ok: false, error });

const mornings = serviceWith({ week: [[], [morning], [], [morning], [], [], []] });

test('given a session, when a citizen asks, then a number is given', () => {
  expect(ask(monday, '08:12')).toEqual(yes);
  expect(ask(monday, '16:51')).toEqual(yes);
});

test('given an office that is closed, then it is said until when, and for which holiday', () => {
  expect(ask(monday, '12:00')).toEqual(no({ code: 'closed', nextOpening: vietnam(monday, '13:30'), holiday: null }));
  expect(ask(monday, '09:00', { dayClosed: true })).toEqual(
    no({ code: 'closed', nextOpening: vietnam('2026-03-03', '07:30'), holiday: null }),
  );
  const office = officeWith({ holidays: [off(monday, 'Giỗ Tổ Hùng Vương')] });
  expect(ask(monday, '09:00', { office })).toEqual(
    no({ code: 'closed', nextOpening: vietnam('2026-03-03', '07:30'), holiday: 'Giỗ Tổ Hùng Vương' }),
  );
});

test('given a service that is switched off, for good or for today, then it is said so, to staff too', () => {
  const gone = { service: serviceWith({}, { active: false }) };
  const today = { service: serviceWith({}, { offToday: { day: businessDay(monday), reason: 'Cán bộ đi họp' } }) };
  for (const byStaff of [false, true]) {
    expect(ask(monday, '09:00', { ...gone, byStaff })).toEqual(no({ code: 'service-off' }));
    expect(ask(monday, '09:00', { ...today, byStaff })).toEqual(
      no({ code: 'service-off-today', reason: 'Cán bộ đi họp' }),
    );
  }
  expect(ask('2026-03-03', '09:00', today)).toEqual(yes);
});

test('given a service of Monday and Wednesday mornings, then other days, and the afternoon, say when it is', () => {
  const service = mornings;
  expect(ask('2026-03-03', '09:00', { service })).toEqual(no({ code: 'not-today', weekdays: [1, 3] }));
  expect(ask(monday, '14:00', { service })).toEqual(
    no({ code: 'service-closed', nextOpening: vietnam('2026-03-04', '07:30') }),
  );
  const late = serviceWith({ week: [[], [hours('09:00', '10:00')], [], [], [], [], []] });
  expect(ask(monday, '08:00', { service: late })).toEqual(
    no({ code: 'service-closed', nextOpening: vietnam(monday, '09:00') }),
  );
  const office = officeWith({ makeUps: [makeUp('2026-03-07', 3)] });
  expect(ask('2026-03-07', '09:00', { service, office })).toEqual(yes);
});

test('given a quota of the session, when it is full in the morning, then the afternoon still has places', () => {
  const service = serviceWith({ quotaSession: 10, quotaDay: 15 });
  expect(ask(monday, '09:00', { service, issued: { today: 9, session: 9 } })).toEqual(yes);
  expect(ask(monday, '09:00', { service, issued: { today: 10, session: 10 } })).toEqual(
    no({ code: 'quota-full', per: 'session', nextFrom: afternoon.from }),
  );
  expect(ask(monday, '14:00', { service, issued: { today: 14, session: 4 } })).toEqual(yes);
  expect(ask(monday, '14:00', { service, issued: { today: 14, session: 10 } })).toEqual(
    no({ code: 'quota-full', per: 'session', nextFrom: null }),
  );
});

test('given a quota of the day, when it is full, then no session of today has places', () => {
  const service = serviceWith({ quotaSession: 10, quotaDay: 15 });
  expect(ask(monday, '09:00', { service, issued: { today: 15, session: 10 } })).toEqual(
    no({ code: 'quota-full', per: 'day', nextFrom: null }),
  );
});

test('given the morning, when the turn comes after 11:30, then the citizen is asked, and may accept the afternoon', () => {
  expect(ask(monday, '11:00', { estimatedStart: 30 })).toEqual(yes);
  const asked = { estimatedStart: 31 };
  expect(ask(monday, '11:00', asked)).toEqual(no({ code: 'later-session', from: afternoon.from }));
  expect(ask(monday, '11:00', { ...asked, acceptLater: true })).toEqual(yes);
  // Only the last session is cut off by the service's minutes: what is begun before the break is finished.
  expect(ask(monday, '11:29')).toEqual(yes);
  expect(ask(monday, '11:29', { estimatedStart: null })).toEqual(yes);
});

test('given the last session, when less than the service is left, or the turn comes after it, then it is too late today', () => {
  const tooLate = no({ code: 'too-late-today', nextOpening: vietnam('2026-03-03', '07:30') });
  expect(ask(monday, '16:52')).toEqual(tooLate);
  expect(ask(monday, '16:52', { estimatedStart: null })).toEqual(tooLate);
  expect(ask(monday, '15:00', { estimatedStart: 120 })).toEqual(yes);
  expect(ask(monday, '15:00', { estimatedStart: 121, acceptLater: true })).toEqual(tooLate);
});

test('given a service of mornings only, then its morning is its last session', () => {
  expect(ask(monday, '11:22', { service: mornings })).toEqual(
    no({ code: 'too-late-today', nextOpening: vietnam('2026-03-04', '07:30') }),
  );
});

test('given sessions that meet, then the break between them is none', () => {
  const long: Week = Array.from({ length: 7 }, () => [hours('07:30', '11:30'), hours('11:30', '17:00')]);
  const office = officeWith({}, { week: long });
  expect(ask(monday, '11:00', { office, estimatedStart: 60 })).toEqual(yes);
  expect(ask(monday, '11:29', { office })).toEqual(yes);
  expect(ask(monday, '16:52', { office })).toMatchObject(no({ code: 'too-late-today' }));
});

test('given an office that is open around the clock, then midnight cuts nothing off, unless tomorrow is a day off', () => {
  expect(ask(monday, '23:59', { office: aroundTheClock(), estimatedStart: 300 })).toEqual(yes);
  const office = aroundTheClock({ holidays: [off('2026-03-03')] });
  expect(ask(monday, '23:52', { office })).toEqual(
    no({ code: 'too-late-today', nextOpening: vietnam('2026-03-04', '00:00') }),
  );
});

test('given staff, when a session of today has begun, then they may issue at lunch, after closing, past quota, cut-off and timetable', () => {
  const byStaff = true;
  for (const time of ['07:30', '11:35', '16:59', '19:00', '23:59']) expect(ask(monday, time, { byStaff })).toEqual(yes);
  const full = serviceWith({ quotaSession: 1, quotaDay: 1 });
  expect(ask(monday, '09:00', { byStaff, service: full, issued: { today: 5, session: 5 } })).toEqual(yes);
  expect(ask(monday, '11:00', { byStaff, estimatedStart: 200 })).toEqual(yes);
  expect(ask('2026-03-03', '09:00', { byStaff, service: mornings })).toEqual(yes);
});

test('given staff, when the day has not begun, is off or was ended by hand, then they may not issue either', () => {
  const byStaff = true;
  const closed = (nextOpening: number, holiday: string | null = null) => no({ code: 'closed', nextOpening, holiday });
  expect(ask(monday, '07:29', { byStaff })).toEqual(closed(vietnam(monday, '07:30')));
  expect(ask(monday, '12:00', { byStaff, dayClosed: true })).toEqual(closed(vietnam('2026-03-03', '07:30')));
  expect(ask('2026-03-07', '09:00', { byStaff })).toEqual(closed(vietnam('2026-03-09', '07:30')));
  const office = officeWith({ holidays: [off(monday, 'Quốc khánh')] });
  expect(ask(monday, '12:00', { byStaff, office })).toEqual(closed(vietnam('2026-03-03', '07:30'), 'Quốc khánh'));
});

test('given a session, a break and an evening, then numbers count since the beginning of the session, or of the one before', () => {
  const since = (day: string, time: string, service = serviceWith()) => {
    const { now, local } = at(day, time);
    return quotaSince(officeWith(), service, local, now);
  };
  expect(since(monday, '07:29')).toBeNull();
  expect(since(monday, '07:30')).toBe(vietnam(monday, '07:30'));
  expect(since(monday, '12:00')).toBe(vietnam(monday, '07:30'));
  expect(since(monday, '13:30')).toBe(vietnam(monday, '13:30'));
  expect(since(monday, '20:00')).toBe(vietnam(monday, '13:30'));
  expect(since(monday, '16:00', mornings)).toBe(vietnam(monday, '07:30'));
});

test('given any moment, timetable and wish, when a citizen gets a number, then office and service are in session, and the quotas have room', () => {
  const local = localClock('Asia/Ho_Chi_Minh');
  const week = fc.array(fc.subarray([morning, afternoon, hours('18:00', '20:00')]), { minLength: 7, maxLength: 7 });
  const limit = fc.option(fc.integer({ min: 1, max: 6 }));
  const question = fc.record({
    officeWeek: week,
    terms: fc.record({ week: fc.option(week), quotaSession: limit, quotaDay: limit, digit: fc.constant(null) }),
    holidays: fc.array(fc.constantFrom('2026-03-02', '2026-03-03', '2026-03-07').map((day) => off(day))),
    minute: fc.nat(7 * 1440),
    issued: fc.record({ today: fc.nat(8), session: fc.nat(8) }),
    estimatedStart: fc.option(fc.nat(600)),
    acceptLater: fc.boolean(),
    dayClosed: fc.boolean(),
  });
  let given = 0;
  fc.assert(
    fc.property(question, ({ officeWeek, terms, holidays, minute, ...rest }) => {
      const office = officeWith({ holidays }, { week: officeWeek });
      const service = serviceWith(terms);
      const now = later(vietnam(monday, '00:00'), minutes(minute));
      const question = { office, service, now, local: local(now), byStaff: false, ...rest };
      const may = mayIssue(question);
      const opening = openingAt(office, question.local, now, rest.dayClosed);
      const session = sessionAt(serviceSessionsOn(office, service, question.local.day), question.local.time);
      if (!may.ok) {
        if ('nextOpening' in may.error && may.error.nextOpening !== null)
          expect(may.error.nextOpening).toBeGreaterThan(now);
        return;
      }
      given++;
      expect(opening.open).toBe(true);
      expect(session).toBeDefined();
      expect(rest.issued.today).toBeLessThan(terms.quotaDay ?? Number.POSITIVE_INFINITY);
      expect(rest.issued.session).toBeLessThan(terms.quotaSession ?? Number.POSITIVE_INFINITY);
      // What a citizen may, staff may.
      expect(mayIssue({ ...question, byStaff: true }).ok).toBe(true);
    }),
    { numRuns: 2_000 },
  );
  expect(given).toBeGreaterThan(0);
});

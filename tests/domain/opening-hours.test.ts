import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  openingAt,
  serviceSessionsOn,
  serviceWeekdays,
  sessionAt,
  sessionsOn,
} from '../../main/hub/domain/opening-hours.ts';
import { localClock } from '../../main/hub/local-time.ts';
import { shippedCalendar } from '../../main/hub/setup/calendar-file.ts';
import { addDays } from '../../shared/domain/calendar-days.ts';
import type { Office } from '../../shared/domain/office.ts';
import { businessDay, type Instant, later, minutes } from '../../shared/domain/time.ts';
import { vietnam } from '../support/test-clock.ts';
import { afternoon, aroundTheClock, at, hours, makeUp, morning, off, officeWith, serviceWith } from './at-time.ts';

const opening = (office: Office, day: string, time: string, dayClosed = false) => {
  const { now, local } = at(day, time);
  return openingAt(office, local, now, dayClosed);
};
const plain = officeWith();
const years = officeWith(shippedCalendar());

test('given an ordinary Monday, when it is 07:29, 07:30, 11:29, 11:30, 13:30 or 17:00, then it is open in the sessions alone', () => {
  const monday = '2026-03-02';
  expect(opening(plain, monday, '07:29')).toEqual({ open: false, reason: 'night', next: vietnam(monday, '07:30') });
  expect(opening(plain, monday, '07:30')).toEqual({ open: true });
  expect(opening(plain, monday, '11:29')).toEqual({ open: true });
  expect(opening(plain, monday, '11:30')).toEqual({ open: false, reason: 'lunch', next: vietnam(monday, '13:30') });
  expect(opening(plain, monday, '13:30')).toEqual({ open: true });
  expect(opening(plain, monday, '17:00')).toEqual({
    open: false,
    reason: 'night',
    next: vietnam('2026-03-03', '07:30'),
  });
});

test('given Friday evening, then Monday morning is next', () => {
  expect(opening(plain, '2026-03-06', '17:00')).toMatchObject({ next: vietnam('2026-03-09', '07:30') });
});

test('given a timetable without any session, or a calendar that takes them all, then nothing is next', () => {
  const shut = officeWith({}, { week: Array.from({ length: 7 }, () => []) });
  expect(opening(shut, '2026-03-02', '09:00')).toEqual({ open: false, reason: 'night', next: null });
  const quarantine = Array.from({ length: 90 }, (_, n) => off(addDays(businessDay('2026-03-02'), n)));
  expect(opening(officeWith({ holidays: quarantine }), '2026-03-02', '09:00')).toMatchObject({ next: null });
});

test('given a day that was ended by hand at 10:00, then it is closed until tomorrow, also at lunch and around the clock', () => {
  const closed = { open: false, reason: 'night', next: vietnam('2026-03-03', '07:30') };
  expect(opening(plain, '2026-03-02', '10:00', true)).toEqual(closed);
  expect(opening(plain, '2026-03-02', '12:00', true)).toEqual(closed);
  expect(opening(aroundTheClock(), '2026-03-02', '10:00', true)).toMatchObject({
    next: vietnam('2026-03-03', '00:00'),
  });
});

test('given an office that is open around the clock, then it is open at 23:59 and at 00:00', () => {
  expect(opening(aroundTheClock(), '2026-03-02', '23:59')).toEqual({ open: true });
  expect(opening(aroundTheClock(), '2026-03-03', '00:00')).toEqual({ open: true });
});

test.each([
  ['Tết 2026', '2026-02-16', '09:00', 'Tết Nguyên đán', vietnam('2026-02-23', '07:30')],
  ['Tết 2027', '2027-02-05', '08:00', 'Tết Nguyên đán', vietnam('2027-02-12', '07:30')],
  ['Giỗ Tổ on a Sunday', '2026-04-26', '09:00', 'Giỗ Tổ Hùng Vương', vietnam('2026-04-28', '07:30')],
  ['Giỗ Tổ observed on Monday', '2026-04-27', '09:00', 'bù Giỗ Tổ Hùng Vương', vietnam('2026-04-28', '07:30')],
  ['Ngày Văn hóa 2026', '2026-11-24', '12:00', 'Ngày Văn hóa Việt Nam', vietnam('2026-11-25', '07:30')],
])('given %s, then the office is closed for it all day, until the next working day', (_what, day, time, name, next) => {
  expect(opening(years, day, time)).toEqual({ open: false, reason: 'holiday', name, next });
  expect(opening(years, day, time, true)).toEqual({ open: false, reason: 'holiday', name, next });
});

test('given the evening before Tết 2027, then it is night, and the day after the days off in lieu is next', () => {
  expect(opening(years, '2027-02-04', '18:00')).toEqual({
    open: false,
    reason: 'night',
    next: vietnam('2027-02-12', '07:30'),
  });
});

test('given an office that is closed for more than thirty days, then the day after them is next', () => {
  const flood = Array.from({ length: 40 }, (_, n) => off(addDays(businessDay('2026-10-01'), n), 'khắc phục bão lũ'));
  expect(opening(officeWith({ holidays: flood }), '2026-10-01', '08:00')).toMatchObject({
    next: vietnam('2026-11-10', '07:30'),
  });
});

test('given a Saturday that makes up for a Monday, then it is worked like that Monday, and next on Friday evening', () => {
  const monday = [hours('08:00', '12:00')];
  const office = officeWith(
    { makeUps: [makeUp('2026-03-07', 1)] },
    { week: [[], monday, ...Array.from({ length: 4 }, () => [morning, afternoon]), []] },
  );
  expect(opening(office, '2026-03-07', '11:45')).toEqual({ open: true });
  expect(opening(office, '2026-03-07', '12:00')).toMatchObject({
    reason: 'night',
    next: vietnam('2026-03-09', '08:00'),
  });
  expect(opening(office, '2026-03-06', '17:30')).toMatchObject({ next: vietnam('2026-03-07', '08:00') });
  expect(opening(office, '2026-03-14', '09:00')).toMatchObject({ open: false });
});

test('given a date that is both off and made up for, then it is off', () => {
  const calendar = { holidays: [off('2026-03-07')], makeUps: [makeUp('2026-03-07', 1)] };
  expect(sessionsOn(plain.week, calendar, businessDay('2026-03-07'))).toEqual([]);
});

test('given a service with its own timetable, then it gives numbers in it as far as the office is open', () => {
  const tuesday = [hours('07:00', '09:00'), hours('10:00', '14:00')];
  const service = serviceWith({ week: [[], [], tuesday, [], [], [], tuesday] });
  const on = (day: string, office = plain) => serviceSessionsOn(office, service, businessDay(day));
  expect(on('2026-03-03')).toEqual([hours('07:30', '09:00'), hours('10:00', '11:30'), hours('13:30', '14:00')]);
  expect(on('2026-03-02')).toEqual([]);
  // Its Saturday lies outside the office's.
  expect(on('2026-03-07')).toEqual([]);
  expect(serviceWeekdays(plain, service)).toEqual([2]);
  // A Saturday that is worked like a Tuesday is one for the service too.
  expect(on('2026-03-07', officeWith({ makeUps: [makeUp('2026-03-07', 2)] }))).toHaveLength(3);
  expect(on('2026-03-03', officeWith({ holidays: [off('2026-03-03')] }))).toEqual([]);
});

test('given a service without a timetable, then it has the sessions and the weekdays of the office', () => {
  expect(serviceSessionsOn(plain, serviceWith(), businessDay('2026-03-02'))).toEqual([morning, afternoon]);
  expect(serviceWeekdays(aroundTheClock(), serviceWith())).toEqual([1, 2, 3, 4, 5, 6, 0]);
});

test('given 06:59 in Vietnam, when the date changes in UTC at 07:00, then the business day stays', () => {
  const local = localClock('Asia/Ho_Chi_Minh');
  const before = local(vietnam('2026-03-02', '06:59'));
  expect(before).toMatchObject({ day: '2026-03-02', weekday: 1 });
  expect(local(vietnam('2026-03-02', '07:01'))).toMatchObject({ day: '2026-03-02', weekday: 1 });
  expect(local(vietnam('2026-03-02', '23:59')).day).toBe('2026-03-02');
  expect(local(vietnam('2026-03-03', '00:00')).day).toBe('2026-03-03');
});

test('given any calendar and any moment, when it is closed, then next is later and the beginning of a session of a worked day, with none before it', () => {
  const local = localClock('Asia/Ho_Chi_Minh');
  const start = businessDay('2026-01-01');
  const dayInYear = fc.nat(90).map((n) => addDays(start, n));
  const calendar = fc.record({
    holidays: fc.array(
      dayInYear.map((day) => off(day)),
      { maxLength: 60 },
    ),
    makeUps: fc.array(fc.record({ day: dayInYear, name: fc.constant('Làm bù'), like: fc.nat(6) }), { maxLength: 8 }),
  });
  fc.assert(
    fc.property(calendar, fc.nat(60 * 1440), fc.nat(59_999), fc.boolean(), (days, minute, ms, dayClosed) => {
      const office = officeWith(days);
      const now = later(vietnam('2026-01-01', '00:00'), minutes(minute) + ms);
      const found = openingAt(office, local(now), now, dayClosed);
      const sessions = (moment: Instant) => sessionsOn(office.week, office.calendar, local(moment).day);
      if (found.open || found.next === null) return;
      const there = local(found.next);
      expect(found.next).toBeGreaterThan(now);
      expect(sessions(found.next).map((s) => s.from)).toContain(there.time);
      expect(days.holidays.map(({ day }) => day)).not.toContain(there.day);
      // Nothing opens in between, looked at in steps of a quarter of an hour; the day that was ended by hand is over.
      const quarter = minutes(15);
      for (let t = (now - (now % quarter) + quarter) as Instant; t < found.next; t = later(t, quarter)) {
        if (dayClosed && local(t).day === local(now).day) continue;
        expect(sessionAt(sessions(t), local(t).time)).toBeUndefined();
      }
    }),
    { numRuns: 60 },
  );
});

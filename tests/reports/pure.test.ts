import { expect, test } from 'vitest';
import { breaksOf, waitBetween } from '../../main/hub/reports/breaks.ts';
import type { DayFacts, DayRows, TicketRow } from '../../main/hub/reports/day-of-figures.ts';
import { figuresOfDay } from '../../main/hub/reports/figures-of-day.ts';
import type { HourOfWeek } from '../../main/hub/reports/material.ts';
import { bucketOf, noMeasures, waitedUpTo } from '../../main/hub/reports/measures.ts';
import { midnightOf } from '../../main/hub/reports/midnight.ts';
import { byField, dossierChecks } from '../../main/hub/reports/r1.ts';
import { staffingHint, staffingInWords } from '../../main/hub/reports/staffing.ts';
import { dueWeeks, weekName } from '../../main/hub/reports/weekly.ts';
import { type DossierEntry, noDossiers } from '../../shared/domain/dossiers.ts';
import { businessDay, timeOfDay } from '../../shared/domain/time.ts';
import { vietnam } from '../support/test-clock.ts';

const MINUTE = 60_000;
const midnight = vietnam('2026-03-02', '00:00');
const at = (time: string): number => vietnam('2026-03-02', time);
const sessions = [
  { from: timeOfDay(7, 30), to: timeOfDay(11, 30) },
  { from: timeOfDay(13, 30), to: timeOfDay(17) },
];
const facts: DayFacts = { midnight, until: at('23:59'), sessions, longWaitMinutes: 35, longServingMinutes: 25 };
const ticket = (changes: Partial<TicketRow> = {}): TicketRow => ({
  id: 1,
  serviceId: 'chung-thuc',
  procedureId: null,
  status: 'done',
  priority: 0,
  issuedAt: at('11:00'),
  firstCalledAt: at('14:00'),
  finishedAt: at('14:10'),
  counterId: '1',
  officerId: 'o1',
  dossiers: 1,
  asked: 0,
  absences: 0,
  ...changes,
});
const nothing: DayRows = {
  tickets: [],
  servings: [],
  calls: [],
  ratings: [],
  declined: [],
  notes: [],
  counterEvents: [],
};
const ofService = (rows: Partial<DayRows>, service = 'chung-thuc') =>
  figuresOfDay({ ...nothing, ...rows }, facts).find(({ axis, key }) => axis === 'service' && key === service)?.measures;

test.each([
  ['within the morning', '08:00', '08:20', 20, 20],
  ['across lunch', '11:00', '14:00', 180, 60],
  ['called during lunch', '11:00', '12:00', 60, 30],
  ['before the doors open', '07:00', '08:00', 60, 60],
  ['a clock set back', '09:00', '08:00', 0, 0],
])('given a wait %s, then lunch is taken off it and nothing else', (_, from, to, all, work) => {
  const wait = waitBetween(at(from), at(to), breaksOf(sessions, midnight));
  expect(wait).toEqual({ all: all * MINUTE, work: work * MINUTE });
});

test('given waits on the minute, then "at most m minutes" counts those of m minutes, and no moment more', () => {
  const m = noMeasures();
  for (const ms of [0, 1, 5 * MINUTE, 5 * MINUTE + 1, 500 * MINUTE]) {
    const bucket = bucketOf(ms);
    m.histogram[bucket] = (m.histogram[bucket] ?? 0) + 1;
  }
  expect([0, 1, 5, 6, 120].map((minutes) => waitedUpTo(m, minutes))).toEqual([1, 2, 3, 4, 4]);
});

test('given who was sent on, then their waits are added up and each counter has its own visit', () => {
  const visit = (counterId: string, serviceId: string, called: string, from: string, to: string, ending: string) => ({
    ticketId: 1,
    counterId,
    officerId: `o${counterId}`,
    serviceId,
    calledAt: at(called),
    startedAt: at(from),
    endedAt: at(to),
    ending,
  });
  const tickets = [ticket({ serviceId: 'ho-tich', issuedAt: at('08:00'), firstCalledAt: at('08:10'), counterId: '2' })];
  const servings = [
    visit('1', 'chung-thuc', '08:10', '08:11', '08:21', 'transferred'),
    visit('2', 'ho-tich', '08:36', '08:40', '08:45', 'done'),
  ];
  const notes = [{ ticketId: 1, kind: 'transfer', at: at('08:21'), officerId: 'o1' }];
  const rows = { tickets, servings, notes };
  expect(ofService(rows, 'ho-tich')).toMatchObject({
    issued: 1,
    served: 1,
    transferred: 1,
    waits: 1,
    waitMs: 25 * MINUTE,
    servings: 1,
    servingMs: 5 * MINUTE,
  });
  expect(ofService(rows)).toMatchObject({ issued: 0, servings: 1, servingMs: 10 * MINUTE });
});

test('given numbers that ended without a visit, then absent, cancelled by hand and expired are told apart', () => {
  const gone = { firstCalledAt: at('08:00'), finishedAt: at('09:00'), counterId: null, officerId: null };
  const tickets = [
    ticket({ id: 1, status: 'cancelled', absences: 3, ...gone }),
    ticket({ id: 2, status: 'cancelled', absences: 1, ...gone }),
    ticket({ id: 3, status: 'expired', absences: 1, ...gone }),
    ticket({ id: 4, status: 'parked', ...gone, finishedAt: null }),
  ];
  const notes = [{ ticketId: 2, kind: 'cancel', at: at('09:00'), officerId: null }];
  expect(ofService({ tickets, notes })).toMatchObject({
    issued: 4,
    absent: 1,
    cancelled: 1,
    expired: 1,
    open: 1,
    served: 0,
  });
});

test('given a wait over the threshold, then it counts once, explained or not', () => {
  const notes = [{ ticketId: 1, kind: 'slow', at: at('14:10'), officerId: 'o1' }];
  expect(ofService({ tickets: [ticket()], notes })).toMatchObject({ overExplained: 1, overUnexplained: 0 });
  expect(ofService({ tickets: [ticket()] })).toMatchObject({ overExplained: 0, overUnexplained: 1 });
  expect(ofService({ tickets: [ticket({ firstCalledAt: at('11:35') })] })).toMatchObject({ overUnexplained: 0 });
});

test('given a counter that nobody closed, then it stands open to the last session’s end and not all night', () => {
  const counterEvents = [{ type: 'counter-opened' as const, at: at('07:30'), counterId: '1', officerId: 'o1' }];
  const figures = figuresOfDay({ ...nothing, counterEvents }, facts);
  const open = figures.filter(({ axis }) => axis === 'hour').reduce((sum, { measures }) => sum + measures.openMs, 0);
  expect(open).toBe(at('17:00') - at('07:30'));
});

test.each([
  ['Asia/Ho_Chi_Minh', '2026-03-02', '2026-03-01T17:00:00Z'],
  ['America/Anchorage', '2026-03-08', '2026-03-08T09:00:00Z'],
  ['America/Anchorage', '2026-03-09', '2026-03-09T08:00:00Z'],
])('given the zone %s, then %s begins when its clock says so', (zone, day, moment) => {
  expect(midnightOf(zone)(businessDay(day))).toBe(Date.parse(moment));
});

const month = (from: string, to: string, counts: Partial<DossierEntry['counts']>): DossierEntry => ({
  from: businessDay(from),
  to: businessDay(to),
  field: 'Chứng thực',
  procedure: null,
  counts: { ...noDossiers, ...counts },
});

test('given a quarter of months, then what is carried over is the first month’s and what is open the last one’s', () => {
  const [line] = byField([
    month('2026-01-01', '2026-01-31', { online: 10, direct: 20, carriedOver: 5, onTime: 31, openInTime: 4 }),
    month('2026-02-01', '2026-02-28', { online: 1, direct: 2, carriedOver: 4, onTime: 5, openInTime: 2 }),
  ]);
  expect(line?.counts).toMatchObject({ online: 11, direct: 22, carriedOver: 5, onTime: 36, openInTime: 2, late: null });
  expect(dossierChecks(line ? [line] : []).every(({ holds }) => holds)).toBe(true);
});

test('given a field and its procedures, then the procedures do not count it twice', () => {
  const whole = month('2026-01-01', '2026-01-31', { direct: 20 });
  expect(byField([whole, { ...whole, procedure: 'Sao y' }])[0]?.counts.direct).toBe(20);
});

const hour = (weekday: number, of: number, arrivals: number, wait: number, open: number): HourOfWeek => ({
  weekday,
  hour: of,
  days: 6,
  measures: {
    ...noMeasures(),
    issued: arrivals * 6,
    waits: arrivals * 6,
    workMs: wait * MINUTE * arrivals * 6,
    servings: arrivals * 6,
    servingMs: 10 * MINUTE * arrivals * 6,
    openMs: open * 60 * MINUTE * 6,
  },
});

test('given Mondays at eight and nine with more work than counters, then one more counter is asked for, with its figures', () => {
  const week = [hour(1, 8, 18, 25, 3), hour(1, 9, 18, 30, 3), hour(1, 10, 6, 5, 3), hour(2, 8, 6, 40, 3)];
  const hint = staffingHint(week, 6, 17);
  expect(hint).toMatchObject({ enough: true, needs: [{ weekday: 1, from: 8, to: 10, counters: 1, open: 3, n: 216 }] });
  expect(staffingInWords(hint)[0]).toMatch(
    /^Thứ Hai 8–10 giờ cần thêm 1 quầy: .*18,0 lượt.*10,0 phút.*tải 100 %.*n = 216 lượt, 6 tuần/,
  );
});

test('given three weeks, then nothing is hinted', () => {
  expect(staffingHint([hour(1, 8, 30, 60, 1)], 3, 17)).toEqual({ enough: false });
});

const local = (day: string, weekday: number, time: number) => ({
  day: businessDay(day),
  weekday,
  time: timeOfDay(0, time),
});
test.each([
  ['Monday at 06:29', local('2026-11-23', 1, 389), '2026-W46'],
  ['Monday at 06:30', local('2026-11-23', 1, 390), '2026-W47'],
  ['Wednesday, after a Monday that the hub slept through', local('2026-11-25', 3, 600), '2026-W47'],
  ['Sunday', local('2026-11-29', 0, 600), '2026-W47'],
])('given %s, then the latest week that is due is the right one', (_, now, week) => {
  const due = dueWeeks(now, businessDay('2026-01-05'), []).map(weekName);
  expect(due.at(-1)).toBe(week);
  expect(due.length).toBe(13);
});

test('given weeks that were kept, and those before the first number, then only the missed ones are made up', () => {
  const due = dueWeeks(local('2026-11-25', 3, 600), businessDay('2026-11-04'), ['2026-W46']);
  expect(due.map(weekName)).toEqual(['2026-W45', '2026-W47']);
});

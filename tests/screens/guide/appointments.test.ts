import { describe, expect, it, test } from 'vitest';
import { byDay, mayArrive, mayCancel } from '../../../renderer/screens/guide/appointments/by-day.ts';
import { codeInGroups, dayInWords } from '../../../renderer/screens/guide/appointments/day-in-words.ts';
import { refusalAtLine } from '../../../renderer/screens/guide/appointments/import-in-words.ts';
import { type BookingLine, readBookings } from '../../../renderer/screens/guide/appointments/read-bookings.ts';
import { daysFrom, readDraft } from '../../../renderer/screens/guide/appointments/read-draft.ts';
import { standing } from '../../../renderer/screens/guide/take/standing.ts';
import type { AppointmentLine } from '../../../shared/contract/queue-views.ts';
import type { AppointmentCode, ServiceId } from '../../../shared/domain/ids.ts';
import { businessDay, timeOfDay } from '../../../shared/domain/time.ts';
import { words } from '../../../shared/text/index.ts';

const today = businessDay('2026-03-02');
const service = { id: 'chung-thuc' as ServiceId, series: 'A', name: 'Chứng thực', nameEn: '' };
const at = (day: string, hour: number, status: AppointmentLine['status'] = 'booked'): AppointmentLine => ({
  code: `${day}-${hour}` as AppointmentCode,
  day: businessDay(day),
  time: timeOfDay(hour),
  serviceId: service.id,
  serviceName: service.name,
  status,
  label: null,
});

it('lists days and times in order', () => {
  const days = byDay([at('2026-03-03', 8), at('2026-03-02', 14), at('2026-03-02', 8)]);
  expect(days.map(({ day, lines }) => [day, ...lines.map(({ time }) => time / 60)])).toEqual([
    ['2026-03-02', 8, 14],
    ['2026-03-03', 8],
  ]);
});

test.each([
  ['booked', '2026-03-02', true, true],
  ['missed', '2026-03-02', true, true],
  ['booked', '2026-03-03', false, true],
  ['kept', '2026-03-02', false, false],
  ['cancelled', '2026-03-02', false, false],
] as const)('%s on %s: may arrive %s, may be cancelled %s', (status, day, arrive, cancel) => {
  expect([mayArrive(at(day, 8, status), today), mayCancel(at(day, 8, status))]).toEqual([arrive, cancel]);
});

it('says a day with its weekday', () => {
  expect(dayInWords(words.vi, today, today)).toBe('Hôm nay, Thứ Hai 02/03/2026');
  expect(dayInWords(words.vi, businessDay('2026-03-08'), today)).toBe('Chủ Nhật 08/03/2026');
});

test.each([
  ['482913', ['482', '913']],
  ['0482913', ['0', '482', '913']],
  ['AB12', ['AB12']],
  ['4829', ['4829']],
])('the code %s is read out as %j', (code, groups) => {
  expect(codeInGroups(code)).toEqual(groups);
});

describe('one appointment by hand', () => {
  const draft = { day: '2026-03-03', time: '8 giờ 30', serviceId: 'chung-thuc' };
  test.each([
    [draft, { ok: true, value: { day: '2026-03-03', time: 510, serviceId: 'chung-thuc', code: null } }],
    [
      { ...draft, day: '2026-03-02' },
      { ok: true, value: { day: '2026-03-02', time: 510, serviceId: 'chung-thuc', code: null } },
    ],
    [
      { ...draft, day: '2026-03-01' },
      { ok: false, error: 'day' },
    ],
    [
      { ...draft, day: '' },
      { ok: false, error: 'day' },
    ],
    [
      { ...draft, time: 'sáng' },
      { ok: false, error: 'time' },
    ],
    [
      { ...draft, serviceId: '' },
      { ok: false, error: 'service' },
    ],
  ])('%#', (said, expected) => {
    expect(readDraft(said, [service], today)).toEqual(expected);
  });

  it('is offered from today on, over the end of a month', () => {
    const days = daysFrom(today);
    expect([days[0], days[29], days[30], days.length]).toEqual(['2026-03-02', '2026-03-31', '2026-04-01', 60]);
  });
});

it('names the line of the file that the hub refused, not its place among what was sent', () => {
  const file = readBookings('ngày;giờ;nội dung\n2/3/2026;8h;A\n\n\n2/3/2026;9h;A', {
    services: [service],
    today,
    appointments: [],
  });
  const lines: readonly BookingLine[] = file.ok ? file.lines : [];
  const refused = refusalAtLine({ code: 'bad-booking', line: 2, why: 'code' }, lines);
  expect(refused).toEqual({ code: 'bad-booking', line: 5, why: 'code' });
  expect(refusalAtLine({ code: 'expired' }, lines)).toEqual({ code: 'expired' });
});

describe('a service for the guide', () => {
  test.each([
    [true, null, true, null],
    [false, null, false, 'off'],
    [true, { code: 'service-off-today', reason: '' }, false, 'offToday'],
    // Past quota and cut-off staff still give numbers.
    [true, { code: 'quota-full', per: 'day', nextFrom: null }, true, 'staffOnly'],
    [true, { code: 'too-late-today', nextOpening: null }, true, 'staffOnly'],
  ] as const)('active %s, %j', (active, shut, given, note) => {
    expect(standing({ active, shut })).toEqual({ given, note });
  });
});

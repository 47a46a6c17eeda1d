import { describe, expect, it, test } from 'vitest';
import { type Known, readBookings, twins } from '../../../renderer/screens/guide/appointments/read-bookings.ts';
import { readDay, readService, readTime } from '../../../renderer/screens/guide/appointments/read-values.ts';
import { commandSchema } from '../../../shared/contract/commands.ts';
import type { AppointmentLine } from '../../../shared/contract/queue-views.ts';
import type { AppointmentCode, ServiceId } from '../../../shared/domain/ids.ts';
import { businessDay, timeOfDay } from '../../../shared/domain/time.ts';

const services = [
  { id: 'chung-thuc' as ServiceId, series: 'A', name: 'Chứng thực', nameEn: 'Certification' },
  { id: 'dat-dai' as ServiceId, series: 'Đ', name: 'Đất đai – Xây dựng', nameEn: 'Land' },
  { id: 'dan-so' as ServiceId, series: 'D', name: 'Dân số', nameEn: '' },
  { id: 'khac-1' as ServiceId, series: 'U', name: 'Nội dung khác', nameEn: '' },
  { id: 'khac-2' as ServiceId, series: 'V', name: 'Nội dung khác', nameEn: '' },
];
const known: Known = { services, today: businessDay('2026-03-02'), appointments: [] };
const read = (text: string, more: Partial<Known> = {}) => readBookings(text, { ...known, ...more });
const lines = (text: string, more: Partial<Known> = {}) => {
  const file = read(text, more);
  return file.ok ? file.lines : file.problem;
};

test.each([
  ['02/03/2026', '2026-03-02'],
  ['2/3/2026', '2026-03-02'],
  ['02-03-2026', '2026-03-02'],
  ['02.03.2026', '2026-03-02'],
  [' 2026-03-02 ', '2026-03-02'],
  ['29/02/2028', '2028-02-29'],
  // The day comes first in Viet Nam.
  ['03/02/2026', '2026-02-03'],
  ['29/02/2026', null],
  ['31/04/2026', null],
  ['13/13/2026', null],
  ['0/3/2026', null],
  ['02/03/26', null],
  ['2026-3-2', null],
  ['', null],
])('the day %j is %s', (text, day) => {
  expect(readDay(text)).toBe(day);
});

test.each([
  ['08:30', timeOfDay(8, 30)],
  ['8:05', timeOfDay(8, 5)],
  ['08:30:00', timeOfDay(8, 30)],
  ['8h30', timeOfDay(8, 30)],
  ['8H', timeOfDay(8)],
  ['13g15', timeOfDay(13, 15)],
  ['8 giờ 30', timeOfDay(8, 30)],
  ['8 giờ 5', timeOfDay(8, 5)],
  ['8 giờ 30 phút', timeOfDay(8, 30)],
  ['14 giờ', timeOfDay(14)],
  ['00:00', timeOfDay(0)],
  ['23:59', timeOfDay(23, 59)],
  ['24:00', null],
  ['8:60', null],
  ['8', null],
  ['8:3', null],
  ['8:30 chiều', null],
  ['sáng', null],
  ['', null],
])('the time %j is %s', (text, time) => {
  expect(readTime(text)).toBe(time);
});

test.each([
  ['A', 'chung-thuc'],
  ['a', 'chung-thuc'],
  ['đ', 'dat-dai'],
  ['D', 'dan-so'],
  ['chung-thuc', 'chung-thuc'],
  ['Chứng thực', 'chung-thuc'],
  ['CHUNG THUC', 'chung-thuc'],
  ['dat dai - xay dung', 'dat-dai'],
  ['Certification', 'chung-thuc'],
  // Two services of one name: their letters say which.
  ['Nội dung khác', null],
  ['U', 'khac-1'],
  ['Hộ tịch', null],
  ['–', null],
  ['', null],
])('the service %j is %s', (text, id) => {
  expect(readService(text, services)).toBe(id);
});

describe('a file of appointments', () => {
  it('gives what the hub takes, whatever the order of its columns', () => {
    const file = lines('Mã hẹn,Nội dung,Giờ,Ngày\nab12,A,08:30,02/03/2026\n,Đất đai – Xây dựng,8 giờ 30,2026-03-03\n');
    expect(file).toMatchObject([
      { line: 2, booking: { day: '2026-03-02', time: 510, serviceId: 'chung-thuc', code: 'AB12' }, problems: [] },
      { line: 3, booking: { day: '2026-03-03', time: 510, serviceId: 'dat-dai', code: null }, problems: [] },
    ]);
    const appointments = Array.isArray(file) ? file.map(({ booking }) => booking) : [];
    expect(commandSchema.safeParse({ type: 'book-appointments', appointments }).success).toBe(true);
  });

  it('never looks at a name or a telephone number, and says so', () => {
    const file = read('Họ tên;Ngày;Điện thoại;Giờ;Nội dung\nNguyễn Văn Thử;02/03/2026;0900000000;8h;A\n');
    expect(file).toMatchObject({ ok: true, ignored: ['Họ tên', 'Điện thoại'] });
    expect(JSON.stringify(file)).not.toMatch(/Nguyễn|0900/);
  });

  it('says what is wrong at the line of the file, all of it at once', () => {
    const text = [
      'ngày;giờ;nội dung;mã',
      '02/03/2026;8h;A;AB12',
      '',
      '30/02/2026;25h;Z;!!',
      '01/03/2026;8h;A;ab12',
      '02/03/2026;8h;A',
    ].join('\r\n');
    expect(lines(text)).toMatchObject([
      { line: 2, problems: [] },
      { line: 4, problems: [{ kind: 'day' }, { kind: 'time' }, { kind: 'service' }, { kind: 'code' }], booking: null },
      { line: 5, problems: [{ kind: 'day-past' }, { kind: 'code-twice', line: 2 }], booking: null },
      { line: 6, problems: [] },
    ]);
  });

  it('knows the codes that the office has given', () => {
    const appointments = [{ code: 'AB12' as AppointmentCode }];
    expect(lines('ngày;giờ;nội dung;mã\n2/3/2026;8h;A;ab12', { appointments })).toMatchObject([
      { problems: [{ kind: 'code-taken' }] },
    ]);
  });

  test.each([
    ['', { kind: 'empty' }],
    ['ngày;giờ;nội dung\n', { kind: 'empty' }],
    ['02/03/2026;8h;A\n', { kind: 'header', missing: ['day', 'time', 'service'] }],
    ['ngày;nội dung\n2/3/2026;A', { kind: 'header', missing: ['time'] }],
    ['ngày;giờ;nội dung\n2/3/2026;8h;"A\n', { kind: 'quote', line: 2 }],
    [`ngày;giờ;nội dung\n${'2/3/2026;8h;A\n'.repeat(1_001)}`, { kind: 'too-many', count: 1_001 }],
  ])('is refused as a whole: %#', (text, problem) => {
    expect(lines(text)).toEqual(problem);
  });

  it('tells how many stand there already: a file imported twice', () => {
    const file = lines('ngày;giờ;nội dung\n2/3/2026;8h;A\n2/3/2026;9h;A\n2/3/2026;10h;A');
    const there = (hour: number, status: AppointmentLine['status']): AppointmentLine => ({
      code: 'X123' as AppointmentCode,
      day: businessDay('2026-03-02'),
      time: timeOfDay(hour),
      serviceId: 'chung-thuc' as ServiceId,
      serviceName: 'Chứng thực',
      status,
      label: null,
    });
    expect(Array.isArray(file) && twins(file, [there(8, 'booked'), there(9, 'cancelled'), there(11, 'booked')])).toBe(
      1,
    );
  });
});

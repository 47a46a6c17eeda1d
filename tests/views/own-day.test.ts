import { expect, test } from 'vitest';
import { type DoorRow, type OwnDayRows, ownDay, type VisitRow } from '../../main/hub/views/own-day.ts';
import type { CounterId, OfficerId, ServiceId } from '../../shared/domain/ids.ts';
import { instant } from '../../shared/domain/time.ts';

const [me, colleague] = ['o1', 'o2'] as OfficerId[] as [OfficerId, OfficerId];
const minute = (m: number) => instant(m * 60_000);
const visit = (label: string, from: number, to: number | null, changes: Partial<VisitRow> = {}): VisitRow => ({
  label,
  serviceId: 'chung-thuc' as ServiceId,
  officerId: me,
  calledAt: minute(from - 1),
  startedAt: minute(from),
  endedAt: to === null ? null : minute(to),
  ending: to === null ? null : 'done',
  result: null,
  ...changes,
});
const day = (visits: readonly VisitRow[], doors: readonly DoorRow[] = [], more: Partial<OwnDayRows> = {}) =>
  ownDay({ officerId: me, visits, doors, waiting: [], nameOf: (id) => `[${id}]`, now: minute(600), ...more });

test('a day without a visit has nothing to say, and says no zero for a mean', () => {
  expect(day([visit('A009', 1, 5, { officerId: colleague })])).toMatchObject({
    served: 0,
    meanMinutes: null,
    officeMeanMinutes: null,
    openMinutes: 0,
    visits: [],
  });
});

test('my numbers are mine alone, the newest first; one that goes on has no end, and counts in no mean', () => {
  const { visits, served, meanMinutes } = day([
    visit('A001', 10, 14, { result: 'returned' }),
    visit('A002', 12, 30, { officerId: colleague }),
    visit('A003', 20, 28, { ending: 'transferred' }),
    visit('A004', 40, null),
  ]);
  expect(visits.map(({ label, minutes, ending, result }) => [label, minutes, ending, result])).toEqual([
    ['A004', null, null, null],
    ['A003', 8, 'transferred', null],
    ['A001', 4, 'done', 'returned'],
  ]);
  expect(visits[0]?.serviceName).toBe('[chung-thuc]');
  // Finished is what is done; the mean is of every stay here, as in report R4.
  expect([served, meanMinutes]).toEqual([1, 6]);
});

test('beside my mean stands the office’s for the same services, as often as I served each', () => {
  const land = { serviceId: 'dat-dai' as ServiceId };
  const { meanMinutes, officeMeanMinutes } = day([
    visit('A001', 0, 4),
    visit('A002', 0, 4),
    visit('N001', 0, 30, land),
    visit('A003', 0, 10, { officerId: colleague }),
    visit('N002', 0, 10, { officerId: colleague, ...land }),
    // A service that I did not serve is not compared with.
    visit('H001', 0, 500, { officerId: colleague, serviceId: 'ho-tich' as ServiceId }),
    // Nobody sat there for the whole night.
    visit('A004', 0, 900, { officerId: colleague, ending: 'expired' }),
  ]);
  expect(meanMinutes).toBeCloseTo((4 + 4 + 30) / 3);
  expect(officeMeanMinutes).toBeCloseTo((6 + 6 + 20) / 3);
});

test('my time at the door: open and paused, at every counter where I sat, until now', () => {
  const door = (type: DoorRow['type'], at: number, counterId = '1', officerId = me): DoorRow => ({
    type,
    at: minute(at),
    counterId: counterId as CounterId,
    officerId,
  });
  const { openMinutes, pausedMinutes } = day(
    [],
    [
      door('counter-opened', 0),
      door('counter-opened', 5, '2', colleague),
      door('counter-paused', 100),
      door('counter-opened', 110),
      door('counter-closed', 200),
      door('counter-opened', 300, '3'),
      door('counter-paused', 320, '3'),
      door('counter-closed', 400, '2', colleague),
    ],
  );
  expect([openMinutes, pausedMinutes]).toEqual([100 + 90 + 20, 10 + 280]);
});

test('a clock that was set back takes no time away', () => {
  const early = visit('A001', 50, 40);
  expect(day([early]).meanMinutes).toBe(0);
});

import { expect, test } from 'vitest';
import { generic80 } from '../../main/hub/printing/profiles.ts';
import {
  nonePrints,
  type PrinterNow,
  paperAtKiosk,
  paperCare,
  type QueuedPaper,
} from '../../main/hub/views/paper-care.ts';
import type { PrinterId, StationId } from '../../shared/domain/ids.ts';
import type { PrinterState } from '../../shared/domain/printer.ts';

const kiosk = 'kiosk 2' as StationId;
const printer = (name: string, state: PrinterState, changes: Partial<PrinterNow> = {}): PrinterNow => {
  const { station = null, standby = false } = changes;
  const id = name as PrinterId;
  const connection = { kind: 'virtual' } as const;
  const setup = { id, name, place: `chỗ ${name}`, connection, profile: generic80, station, standby, rollMetres: 80 };
  return { id, station, standby, state, setup, since: null, roll: { tickets: 0, used: 0, changedAt: null } };
};

test('a kiosk without a printer of its own has the slot of those that serve every kiosk', () => {
  expect(paperAtKiosk(kiosk, [printer('chung', 'ready')])).toMatchObject({ printer: 'ready', paperPlace: null });
});

test('a kiosk whose own printer is out says where the paper comes out instead', () => {
  const own = printer('riêng', 'paper-end', { station: kiosk });
  expect(paperAtKiosk(kiosk, [printer('chung', 'ready'), own])).toMatchObject({
    printer: 'ready',
    paperPlace: 'chỗ chung',
  });
  const mended = printer('riêng', 'ready', { station: kiosk });
  expect(paperAtKiosk(kiosk, [printer('chung', 'ready'), mended])).toMatchObject({ paperPlace: null });
});

test('when none can print it is the own printer that is told of', () => {
  const all = [printer('chung', 'unreachable'), printer('riêng', 'cover-open', { station: kiosk })];
  expect(paperAtKiosk(kiosk, all)).toMatchObject({ printer: 'cover-open', paperPlace: null });
  expect(paperAtKiosk(kiosk, [])).toEqual({ printer: 'none', paperPlace: null, lastPaper: null });
});

const queued = (label: string, changes: Partial<QueuedPaper> = {}): QueuedPaper => ({
  label,
  ticketStatus: 'waiting',
  stationId: kiosk,
  reprint: false,
  ...changes,
});
const waiting = (printers: readonly PrinterNow[], ...queuedPapers: QueuedPaper[]) =>
  paperCare({ printers, queuedPapers }, []).waiting;

test.each(['offline', 'unreachable'] as const)(
  '%s: the papers that come out once the link is back are told',
  (state) => {
    expect(waiting([printer('chung', state)], queued('A001'), queued('A002', { reprint: true }))).toEqual([
      'A001',
      'A002',
    ]);
  },
);

test('a printer that only a person can help gives nothing up by itself, so nothing is said to come', () => {
  expect(waiting([printer('chung', 'paper-end')], queued('A001'))).toEqual([]);
  const own = printer('riêng', 'cover-open', { station: kiosk });
  const other = queued('A002', { stationId: 'kiosk 3' as StationId });
  expect(waiting([own, printer('chung', 'unreachable')], queued('A001'), other)).toEqual(['A002']);
});

test('a paper that goes to a printer now, or that nobody needs any more, does not wait', () => {
  expect(waiting([printer('chung', 'unreachable'), printer('dự phòng', 'ready')], queued('A001'))).toEqual([]);
  expect(waiting([printer('chung', 'unreachable')], queued('A001', { ticketStatus: 'called' }))).toEqual([]);
  expect(waiting([], queued('A001'))).toEqual([]);
});

test('the queue is looked at only when every printer has said that it can not', () => {
  expect(nonePrints([printer('chung', 'unreachable'), printer('riêng', 'paper-end')])).toBe(true);
  expect(nonePrints([printer('chung', 'unreachable'), printer('riêng', 'near-end')])).toBe(false);
  expect(nonePrints([{ ...printer('chung', 'ready'), state: null }])).toBe(false);
});

import { expect, test } from 'vitest';
import { generic80 } from '../../main/hub/printing/profiles.ts';
import { type PrinterNow, paperAtKiosk } from '../../main/hub/views/paper-care.ts';
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

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { printersFor, type RoutedPaper, type RoutedPrinter, routeOf } from '../../main/hub/domain/print-routing.ts';
import type { PrinterId, StationId } from '../../shared/domain/ids.ts';
import { canPrint, type PrinterState, printerStates } from '../../shared/domain/printer.ts';
import { minutes, seconds } from '../../shared/domain/time.ts';

const kiosk = 'kiosk 1' as StationId;
const other = 'kiosk 2' as StationId;
const printer = (id: string, state: PrinterState | null, changes: Partial<RoutedPrinter> = {}): RoutedPrinter => ({
  id: id as PrinterId,
  station: null,
  standby: false,
  state,
  ...changes,
});
const paper = (changes: Partial<RoutedPaper> = {}): RoutedPaper => ({
  station: kiosk,
  age: 0,
  reprint: false,
  ...changes,
});
const standby = (state: PrinterState | null) => printer('standby', state, { standby: true });

describe('which printer', () => {
  test('given one that works, then it', () => {
    expect(routeOf(paper(), [printer('one', 'near-end')])).toEqual({ to: 'one' });
  });

  test("given two kiosks with a printer each, then the kiosk's own; when that stops, the other's", () => {
    const mine = (state: PrinterState) => [
      printer('theirs', 'ready', { station: other }),
      printer('mine', state, { station: kiosk }),
    ];
    expect(routeOf(paper(), mine('ready'))).toEqual({ to: 'mine' });
    expect(routeOf(paper(), mine('paper-end'))).toEqual({ to: 'theirs' });
  });

  test('given a standby, then it prints only what the others can not', () => {
    expect(routeOf(paper(), [standby('ready'), printer('main', 'ready')])).toEqual({ to: 'main' });
    for (const state of printerStates.filter((one) => !canPrint(one)))
      expect(routeOf(paper(), [standby('ready'), printer('main', state)]), state).toEqual({ to: 'standby' });
  });

  test('a standby comes before the printer of another kiosk', () => {
    const all = [printer('theirs', 'ready', { station: other }), standby('ready'), printer('main', 'offline')];
    expect(printersFor(kiosk, all).map(({ id }) => id)).toEqual(['main', 'standby', 'theirs']);
  });

  test('given a printer that was not asked yet, then the paper waits for its first word', () => {
    expect(routeOf(paper(), [printer('main', null), standby('ready')])).toBe('wait');
    expect(routeOf(paper(), [printer('main', 'paper-end'), standby(null)])).toBe('wait');
  });
});

describe('when none can', () => {
  test.each(['paper-end', 'cover-open', 'cutter-error', 'error'] as const)(
    '%s needs a person: the number was shown, and nothing comes out in a heap afterwards',
    (state) => {
      expect(routeOf(paper(), [printer('main', state)])).toBe('hold');
      expect(routeOf(paper({ reprint: true }), [printer('main', state)])).toBe('hold');
    },
  );

  test.each(['unreachable', 'offline'] as const)('%s may come back while the citizen is near: 45 seconds', (state) => {
    expect(routeOf(paper({ age: seconds(44) }), [printer('main', state)])).toBe('wait');
    expect(routeOf(paper({ age: seconds(45) }), [printer('main', state)])).toBe('hold');
  });

  test('the own printer decides, not a standby that is switched off', () => {
    expect(routeOf(paper(), [printer('main', 'paper-end'), standby('unreachable')])).toBe('hold');
    expect(routeOf(paper(), [printer('main', 'unreachable'), standby('paper-end')])).toBe('wait');
  });

  test('given no printer at all, then nothing waits for one', () => {
    expect(routeOf(paper(), [])).toBe('hold');
  });
});

test('given a hub that was off for an hour, then old papers are held, but not those that somebody asked for again', () => {
  expect(routeOf(paper({ age: minutes(60) }), [printer('main', 'ready')])).toBe('hold');
  expect(routeOf(paper({ age: minutes(60), reprint: true }), [printer('main', 'ready')])).toEqual({ to: 'main' });
});

test('property: a paper goes only to a printer that can print, and waits or is held only when none can', () => {
  const stations = [null, kiosk, other];
  const printers = fc.array(
    fc.record({
      station: fc.constantFrom(...stations),
      standby: fc.boolean(),
      state: fc.constantFrom(...printerStates),
    }),
    { maxLength: 4 },
  );
  fc.assert(
    fc.property(printers, fc.constantFrom(...stations), fc.nat(minutes(9)), (states, station, age) => {
      const all = states.map((one, index) => ({ ...one, id: String(index) as PrinterId }));
      const route = routeOf(paper({ station, age }), all);
      const able = all.filter((one) => canPrint(one.state)).map(({ id }) => id);
      if (typeof route === 'object') expect(able).toContain(route.to);
      else expect(able).toEqual([]);
    }),
  );
});

import { describe, expect, it } from 'vitest';
import { isSameWay, type KioskPaper, paperWay } from '../../renderer/screens/kiosk/paper-way.ts';
import type { TicketId } from '../../shared/domain/ids.ts';
import type { PrintJobStatus } from '../../shared/domain/print-job.ts';
import { canPrint, printerStates } from '../../shared/domain/printer.ts';

const ticketId = 7 as TicketId;
const ticket = { ticketId, onPaper: true };
const at = (printer: KioskPaper['printer'], status: PrintJobStatus | null = null, place: string | null = null) => ({
  printer,
  paperPlace: null,
  lastPaper: status && { ticketId, status, place, printer: null },
});

describe('how somebody gets the paper', () => {
  it.each(printerStates)('%s: nothing is promised before the printer has it', (state) => {
    const speaks = canPrint(state) && state !== 'busy' && state !== 'noisy';
    for (const status of [null, 'queued', 'printing'] as const)
      expect(paperWay(ticket, at(state, status)).way).toBe(speaks ? 'printing' : 'paused');
  });

  it('is slow when the printer says nothing while it has the ticket, and is here as soon as it is out', () => {
    for (const status of ['queued', 'printing'] as const)
      expect(paperWay(ticket, at('busy', status))).toEqual({ way: 'paused', chance: 'slow' });
    expect(paperWay(ticket, at('busy', 'sent'))).toEqual({ way: 'here' });
  });

  it.each([
    ['busy', 'printing', 'slow'],
    ['offline', 'printing', 'perhaps-out'],
    ['paper-end', 'sent', 'perhaps-out'],
  ] as const)('depends on the printer that has it, not on the one that stands in: %s, %s', (own, status, chance) => {
    const lastPaper = { ticketId, status, place: null, printer: own };
    expect(paperWay(ticket, { ...at('ready'), lastPaper })).toEqual({ way: 'paused', chance });
  });

  it('is here when the printer has it, or where it came out', () => {
    for (const status of ['printed', 'sent'] as const) {
      expect(paperWay(ticket, at('ready', status))).toEqual({ way: 'here' });
      expect(paperWay(ticket, at('ready', status, 'bàn hướng dẫn'))).toEqual({
        way: 'elsewhere',
        place: 'bàn hướng dẫn',
      });
    }
    // The roll may have ended behind a paper that the printer has confirmed; of another nobody knows.
    expect(paperWay(ticket, at('paper-end', 'printed'))).toEqual({ way: 'here' });
    expect(paperWay(ticket, at('paper-end', 'sent'))).toEqual({ way: 'paused', chance: 'perhaps-out' });
  });

  it('is told honestly when it did not come, or may not have, although the printer is well again', () => {
    expect(paperWay(ticket, at('ready', 'failed'))).toEqual({ way: 'paused', chance: 'none' });
    expect(paperWay(ticket, at('ready', 'unknown'))).toEqual({ way: 'paused', chance: 'perhaps-out' });
    expect(paperWay(ticket, at('paper-end', 'printing'))).toEqual({ way: 'paused', chance: 'perhaps-out' });
  });

  it.each(['offline', 'unreachable'] as const)('%s before anything was sent: it may still come', (state) => {
    expect(paperWay(ticket, at(state, 'queued'))).toEqual({ way: 'paused', chance: 'may-come' });
  });

  it('of another ticket says nothing of this one', () => {
    const other = {
      ...at('ready', 'failed'),
      lastPaper: { ticketId: 6 as TicketId, status: 'failed', place: null, printer: null },
    };
    expect(paperWay(ticket, other as KioskPaper)).toEqual({ way: 'printing' });
  });

  it('promises none that the hub did not promise', () => {
    expect(paperWay({ ticketId, onPaper: false }, at('ready'))).toEqual({ way: 'paused', chance: 'none' });
    expect(paperWay({ ticketId, onPaper: false }, at('none'))).toEqual({ way: 'never' });
  });
});

it('the same way is the same, another place is another way', () => {
  const there = (place: string) => paperWay(ticket, at('ready', 'sent', place));
  expect(isSameWay(there('a'), there('a'))).toBe(true);
  expect(isSameWay(there('a'), there('b'))).toBe(false);
  expect(isSameWay({ way: 'paused', chance: 'none' }, { way: 'paused', chance: 'may-come' })).toBe(false);
  expect(isSameWay({ way: 'printing' }, { way: 'here' })).toBe(false);
});

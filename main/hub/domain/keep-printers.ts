import type { PrinterId } from '../../../shared/domain/ids.ts';
import type { PrinterConnection, PrinterSetup } from '../../../shared/domain/printer.ts';
import type { CommandOf } from './commands.ts';
import { accept, type Decision, refuse } from './decision.ts';
import type { DomainEvent } from './events.ts';
import type { Facts } from './facts.ts';
import { replaceSeen } from './replace-seen.ts';
import type { StateOf } from './state.ts';

/** A new printer, or another set-up of one that stands there. Two on one line would cut each other's tickets. */
export function setUpPrinter(
  { printerId, setup, basedOn }: CommandOf<'set-up-printer'>,
  { printers }: StateOf<'set-up-printer'>,
  facts: Facts,
): Decision {
  const now = printers.find((one) => one.id === printerId);
  if (printerId !== null && !now) return refuse({ code: 'unknown-printer' });
  const id = printerId ?? (`p-${facts.dice.slice(0, 12)}` as PrinterId);
  const other = printers.find((one) => one.id !== id && isSameLine(one.connection, setup.connection));
  if (other) return refuse({ code: 'printer-in-use', name: other.name });
  const printer: PrinterSetup = { id, ...setup };
  const event: DomainEvent = { type: 'printer-set-up', printer };
  return now ? replaceSeen(now, printer, basedOn, event) : accept(event);
}

/** True when both reach the same device. */
export function isSameLine(one: PrinterConnection, other: PrinterConnection): boolean {
  switch (one.kind) {
    case 'virtual':
      return other.kind === 'virtual';
    case 'tcp':
      return other.kind === 'tcp' && one.host === other.host && one.port === other.port;
    case 'device':
    case 'serial':
    case 'file':
      return other.kind === one.kind && one.path === other.path;
    case 'usb':
      return (
        other.kind === 'usb' &&
        one.vendorId === other.vendorId &&
        one.productId === other.productId &&
        one.serialNumber === other.serialNumber
      );
    case 'windows-queue':
    case 'cups':
    case 'system':
      return other.kind === one.kind && one.queue === other.queue;
  }
}

export function removePrinter({ printerId }: CommandOf<'remove-printer'>, state: StateOf<'remove-printer'>): Decision {
  return state.known ? accept({ type: 'printer-removed', printerId }) : refuse({ code: 'unknown-printer' });
}

/** Somebody has put in a new roll: its tickets are counted from here. */
export function changeRoll({ printerId }: CommandOf<'change-roll'>, state: StateOf<'change-roll'>): Decision {
  return state.known ? accept({ type: 'roll-changed', printerId }) : refuse({ code: 'unknown-printer' });
}

/**
 * What a printer says of itself goes into the journal when it is news. One whose paper had ended and that is ready
 * again has a new roll: nobody need say so.
 */
export function reportPrinter(
  { printerId, state }: CommandOf<'report-printer'>,
  before: StateOf<'report-printer'>,
): Decision {
  if (state === before.state) return accept();
  const events: DomainEvent[] = [{ type: 'printer-state-changed', printerId, state }];
  if (before.paperEnded && state === 'ready') events.push({ type: 'roll-changed', printerId });
  return accept(...events);
}

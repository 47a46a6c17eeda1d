import { platform } from 'node:os';
import type { FoundPrinter } from '../../../../shared/contract/printer-wizard.ts';
import type { SystemPress } from '../transports/system.ts';
import { within } from '../transports/within.ts';
import { cupsQueues } from './cups-queues.ts';
import { deviceFiles } from './device-files.ts';
import { serialPorts } from './serial-ports.ts';
import { systemQueues } from './system-queues.ts';
import { usbDevices } from './usb-devices.ts';
import { windowsQueues } from './windows-queues.ts';

/** One place to look for printers. It may reject, and it may never come back: it counts as empty then. */
export type PrinterSource = () => Promise<readonly FoundPrinter[]>;

/** Milliseconds that a place may take. */
const patience = 3000;

/** The places of this PC, the most direct way first; `press` is null in a hub without the desktop app. */
export function sourcesHere(press: SystemPress | null): PrinterSource[] {
  const bySystem = platform() === 'win32' ? [windowsQueues] : [deviceFiles, cupsQueues];
  return [...bySystem, serialPorts, usbDevices, () => systemQueues(press)];
}

/**
 * All printers that this PC knows of, in the order of `sources`; nothing is sent to any of them. No source hides another:
 * one that fails, or takes longer than `ms`, gives none. Never rejects.
 */
export async function findPrinters(sources: readonly PrinterSource[], ms = patience): Promise<FoundPrinter[]> {
  const found = await Promise.all(
    sources.map(async (look) => {
      try {
        return await within(ms, look(), []);
      } catch {
        // No such thing on this PC: no USB, no CUPS, no rights. What it has is what counts.
        return [];
      }
    }),
  );
  return found.flat();
}

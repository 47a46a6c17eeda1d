import { unreachable } from '../../../shared/basics/exhaustive.ts';
import type { PrinterConnection, PrinterProfile } from '../../../shared/domain/printer.ts';
import { duplexPrinter } from './duplex/duplex-printer.ts';
import type { Printer, PrinterContext } from './printer.ts';
import { onSerial } from './profiles.ts';
import type { OpenChannel } from './transports/channel.ts';
import { cupsPrinter } from './transports/cups.ts';
import { openDevice } from './transports/device.ts';
import { filePrinter } from './transports/file.ts';
import { openSerial } from './transports/serial.ts';
import { type SystemPress, systemPrinter } from './transports/system.ts';
import { openTcp } from './transports/tcp.ts';
import { openUsb } from './transports/usb.ts';
import { windowsQueuePrinter } from './transports/windows-queue.ts';
import type { VirtualMachine } from './virtual/machine.ts';
import { virtualPrinter } from './virtual/virtual-printer.ts';

/** What the connection alone doesn't say. */
export interface PrinterOptions {
  profile: PrinterProfile;
  context: PrinterContext;
  /** The virtual printer's device, made when it is first asked for. */
  machine(profile: PrinterProfile): VirtualMachine;
  /** The system's drivers; null in a hub without the desktop app. */
  press: SystemPress | null;
}

/** The line to a printer that bytes go to and come from; null where the system takes jobs and never answers. */
export function openLineTo(connection: PrinterConnection): OpenChannel | null {
  switch (connection.kind) {
    case 'tcp':
      return openTcp(connection);
    case 'device':
      return openDevice(connection.path);
    case 'serial':
      return openSerial(connection);
    case 'usb':
      return openUsb(connection);
    case 'virtual':
    case 'windows-queue':
    case 'cups':
    case 'system':
    case 'file':
      return null;
    default:
      return unreachable(connection);
  }
}

/** Connection → printer. Opens nothing yet: a printer that is away is a state, not an error. */
export function openPrinter(connection: PrinterConnection, options: PrinterOptions): Printer {
  const { profile, context, machine, press } = options;
  switch (connection.kind) {
    case 'virtual':
      return virtualPrinter(machine(profile), profile, context);
    case 'tcp':
      return duplexPrinter(openTcp(connection), profile, context);
    case 'device':
      return duplexPrinter(openDevice(connection.path), profile, context);
    case 'serial':
      return duplexPrinter(openSerial(connection), onSerial(profile, connection.baudRate), context);
    case 'usb':
      return duplexPrinter(openUsb(connection), profile, context);
    case 'windows-queue':
      return windowsQueuePrinter(connection.queue, profile);
    case 'cups':
      return cupsPrinter(connection.queue, profile);
    case 'system':
      return systemPrinter(connection.queue, profile, press);
    case 'file':
      return filePrinter(connection.path, profile);
    default:
      return unreachable(connection);
  }
}

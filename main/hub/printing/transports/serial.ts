import type { SerialPort } from 'serialport';
import { sentenceOf } from '../trouble.ts';
import type { OpenChannel } from './channel.ts';
import { channelListeners } from './channel-listeners.ts';
import { type Held, oneAtATime } from './one-at-a-time.ts';
import { openTrouble } from './open-trouble.ts';
import { within } from './within.ts';

/** A serial port; `path` is `/dev/ttyUSB0`, `COM3`, …, `baudRate` in bits a second as the printer's switches say. */
export interface SerialAddress {
  path: string;
  baudRate: number;
}

/**
 * A serial port, also the virtual one of a USB driver: 8 data bits, no parity, one stop bit, no flow control (a printer
 * whose line is not wired for it would never be written to). Run over a pseudo-terminal, not yet on a printer.
 */
export function openSerial({ path, baudRate }: SerialAddress): OpenChannel {
  return oneAtATime(async (ms) => {
    const port = await within(ms, openPort(path, baudRate), `${path} did not open within ${ms} ms`, (late) => {
      if (typeof late !== 'string') late.close(() => {});
    });
    return typeof port === 'string' ? port : channelOn(port);
  });
}

async function openPort(path: string, baudRate: number): Promise<SerialPort | string> {
  try {
    // Only when a port is opened: the module loads native code that an office without one need not have.
    const { SerialPort } = await import('serialport');
    const port = new SerialPort({ path, baudRate, autoOpen: false, rtscts: false, xon: false, xoff: false });
    const error = await new Promise<Error | null>((resolve) => port.open(resolve));
    return error === null ? port : openTrouble(path, 'dialout', error);
  } catch (error) {
    return `serial ports can't be used here: ${sentenceOf(error)}`;
  }
}

function channelOn(port: SerialPort): Held {
  const listeners = channelListeners();
  const unsettled = new Set<(error: Error | null) => void>();
  let ending = false;
  let drained = false;
  const released = new Promise<void>((resolve) => port.once('close', () => resolve()));

  const closed = (orderly: boolean): void => {
    for (const settle of [...unsettled]) settle(new Error('the serial port was closed'));
    listeners.tellClosed(orderly);
  };
  port.on('data', (bytes: Buffer) => listeners.tellBytes(bytes));
  // A lost port reports it here or by closing; without a listener it would end the process.
  port.on('error', () => {});
  port.on('close', (error: Error | null) => closed(drained && error === null));

  /** After the writes, since `drain` sees only the one under way; then it waits for the last bit (tcdrain). */
  const drainWhenWritten = (): void => {
    if (!ending || unsettled.size > 0 || !port.isOpen) return;
    port.drain((error) => {
      drained = (error ?? null) === null;
      if (port.isOpen) port.close(() => {});
    });
  };

  const write = (bytes: Uint8Array, done: (error: Error | null) => void): void => {
    const settle = (error: Error | null): void => {
      if (!unsettled.delete(settle)) return;
      done(error);
      drainWhenWritten();
    };
    unsettled.add(settle);
    if (!port.isOpen) settle(new Error('the serial port is closed'));
    else port.write(bytes, (error) => settle(error ?? null));
  };

  const end = (): void => {
    if (ending) return;
    ending = true;
    drainWhenWritten();
  };

  const destroy = (): void => {
    if (port.isOpen) {
      // Closing alone would wait for a printer that takes nothing: forget what it has not taken.
      port.flush(() => {
        if (port.isOpen) port.close(() => {});
      });
    }
    closed(false);
  };

  const { onBytes, onClosed } = listeners;
  return { channel: { write, onBytes, onClosed, end, destroy }, released };
}

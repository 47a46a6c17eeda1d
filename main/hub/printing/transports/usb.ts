/// <reference types="w3c-web-usb" />
import { sentenceOf } from '../trouble.ts';
import type { OpenChannel } from './channel.ts';
import { holdDevice } from './held-device.ts';
import { type Held, oneAtATime } from './one-at-a-time.ts';
import { findPrinterInterface, type UsbPrinterDevice, type UsbPrinterInterface } from './usb-printer-interface.ts';
import { within } from './within.ts';

/** Which USB device; `serialNumber` null: the first of its model. */
export interface UsbAddress {
  vendorId: number;
  productId: number;
  serialNumber: string | null;
}

/** All devices of this PC. Rejects where there is no USB at all, e.g. without `/sys/bus/usb`. */
export type ListUsbDevices = () => Promise<readonly UsbPrinterDevice[]>;

/** Bytes of one transfer: small, so that a printer without paper holds up little. */
const pieceLength = 4096;

/** Milliseconds that a printer may take for one piece; then it takes no more. */
const pieceTimeout = 10_000;

/** Milliseconds of one wait for answers; nothing said within it is no trouble. */
const answerTimeout = 500;

/**
 * A USB printer without its driver, through `usb` 3 (WebUSB). On Linux the user needs a udev rule, on Windows the device
 * the WinUSB driver, which takes it away from the Windows spooler. Written after the WebUSB standard and the module's own
 * source; tried on a stand-in, not yet on a printer.
 */
export function openUsb(address: UsbAddress, list: ListUsbDevices = listUsbDevices): OpenChannel {
  return oneAtATime(async (ms) => {
    const opening = openPrinter(address, list);
    const opened = await within(ms, opening, `${nameOf(address)} did not open within ${ms} ms`, (late) => {
      if (typeof late !== 'string') void late.device.close().catch(() => {});
    });
    return typeof opened === 'string' ? opened : channelOn(opened);
  });
}

/** The devices that `usb` sees; the module is loaded only now, because an office without USB need not have it. */
export const listUsbDevices: ListUsbDevices = async () => {
  const { usb } = await import('usb');
  return usb.getDevices();
};

interface OpenUsb {
  device: UsbPrinterDevice;
  printer: UsbPrinterInterface;
}

async function openPrinter(address: UsbAddress, list: ListUsbDevices): Promise<OpenUsb | string> {
  const name = nameOf(address);
  let device: UsbPrinterDevice | undefined;
  try {
    device = (await list()).find((candidate) => isAt(address, candidate));
  } catch (error) {
    return `USB can't be used here: ${sentenceOf(error)}`;
  }
  if (device === undefined) return `${name}: there is no such device; is the printer plugged in and switched on?`;
  try {
    await device.open();
    // Only of an open device: `usb` would open it a second time for each look at its configurations.
    const printer = findPrinterInterface(device.configurations);
    if (printer === null) {
      await device.close();
      return `${name} is not a printer`;
    }
    await claim(device, printer);
    return { device, printer };
  } catch (error) {
    await device.close().catch(() => {});
    return `${name} can't be opened: ${sentenceOf(error)}`;
  }
}

async function claim(device: UsbPrinterDevice, printer: UsbPrinterInterface): Promise<void> {
  // Only when it is another one: choosing a configuration anew resets the device.
  if (device.configuration?.configurationValue !== printer.configuration) {
    await device.selectConfiguration(printer.configuration);
  }
  // usblp holds it on most Linux PCs. It fails where there is no driver, and on other systems: claiming will tell.
  await device.detachKernelDriver(printer.number).catch(() => {});
  await device.claimInterface(printer.number);
  if (printer.alternate !== 0) await device.selectAlternateInterface(printer.number, printer.alternate);
}

function channelOn({ device, printer }: OpenUsb): Held {
  let ending = false;

  const letGo = async (): Promise<void> => {
    // A transfer under way keeps the interface claimed until it ends.
    await Promise.all([listening, queue.empty()]);
    await device.releaseInterface(printer.number).catch(() => {});
    await device.close().catch(() => {});
  };

  const put = async (piece: Uint8Array): Promise<number | Error> => {
    try {
      const { bytesWritten, status } = await device.transferOut(printer.out, Uint8Array.from(piece), pieceTimeout);
      return bytesWritten > 0
        ? bytesWritten
        : new Error(`the USB printer took nothing (${status ?? 'no reason given'})`);
    } catch (error) {
      return error instanceof Error ? error : new Error(String(error));
    }
  };
  const line = holdDevice('USB device', pieceLength, { put, letGo });
  const { listeners, queue, close } = line;

  const listen = async ({ endpoint, packet }: { endpoint: number; packet: number }): Promise<void> => {
    while (!listeners.isClosed()) {
      try {
        const { data } = await device.transferIn(endpoint, packet, answerTimeout);
        if (data !== undefined && data.byteLength > 0) {
          listeners.tellBytes(new Uint8Array(data.buffer, data.byteOffset, data.byteLength).slice());
        } else await new Promise((resolve) => setTimeout(resolve, silentRest));
      } catch (error) {
        if (isSilence(error)) continue;
        void close(false);
        return;
      }
    }
  };
  const listening = printer.in === null ? Promise.resolve() : listen(printer.in);

  const end = (): void => {
    if (ending) return;
    ending = true;
    void queue.empty().then(() => close(true));
  };

  return line.held({ write: queue.write, end });
}

/** Milliseconds of rest after an empty answer: some printers give one at once, again and again. */
const silentRest = 20;

/** A wait for answers that ran out is cancelled, and says so as an error (`usb` 3.1, nusb's TransferError). */
const isSilence = (error: unknown): boolean => /cancel|timed? ?out/i.test(sentenceOf(error));

const isAt = (address: UsbAddress, device: UsbPrinterDevice): boolean =>
  device.vendorId === address.vendorId &&
  device.productId === address.productId &&
  (address.serialNumber === null || device.serialNumber === address.serialNumber);

const hex = (value: number): string => value.toString(16).padStart(4, '0');

const nameOf = ({ vendorId, productId, serialNumber }: UsbAddress): string =>
  `USB ${hex(vendorId)}:${hex(productId)}${serialNumber === null ? '' : ` ${serialNumber}`}`;

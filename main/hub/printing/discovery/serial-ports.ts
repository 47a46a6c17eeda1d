import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { FoundPrinter } from '../../../../shared/contract/printer-wizard.ts';

/** What `serialport` tells of a port, as far as it matters here. */
export interface SerialPortInfo {
  path: string;
  manufacturer?: string | undefined;
  /** Present: the port is made by a USB device. */
  vendorId?: string | undefined;
  /** On Windows, e.g. "Prolific USB-to-Serial (COM3)". */
  friendlyName?: string | undefined;
}

/** The serial ports of this PC. Rejects where they can't be listed. */
export type ListSerialPorts = () => Promise<readonly SerialPortInfo[]>;

/** Bits a second to begin with: a virtual port takes any, and of real ones most printers leave the factory with 9600. */
const firstRate = { virtual: 115_200, real: 9600 };

/** Every serial port: that a printer is at its end shows only when it is asked. `root` as in `deviceFiles`. */
export async function serialPorts(list: ListSerialPorts = listPorts, root = '/'): Promise<FoundPrinter[]> {
  const ports = await list();
  const real = await Promise.all(ports.map(({ path }) => hasHardware(root, path)));
  return ports
    .filter((_, index) => real[index])
    .map(({ path, manufacturer, vendorId, friendlyName }) => {
      const baudRate = vendorId === undefined ? firstRate.real : firstRate.virtual;
      return {
        connection: { kind: 'serial', path, baudRate },
        title: friendlyName ?? [manufacturer, basename(path)].filter(Boolean).join(' '),
        detail: path,
      };
    });
}

async function listPorts(): Promise<readonly SerialPortInfo[]> {
  const { SerialPort } = await import('serialport');
  return SerialPort.list();
}

/** Linux makes `/dev/ttyS0` to `ttyS3` whether there are ports or not; of those without one, sysfs says type 0. */
async function hasHardware(root: string, path: string): Promise<boolean> {
  if (!/^\/dev\/ttyS\d+$/.test(path)) return true;
  const type = await readFile(join(root, 'sys/class/tty', basename(path), 'type'), 'utf8').catch(() => '');
  return type.trim() !== '0';
}

import { readdir, readFile, realpath } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { FoundPrinter } from '../../../../shared/contract/printer-wizard.ts';

/**
 * The printers that the Linux kernel's usblp has made devices of, `/dev/usb/lp0` and so on, with their names from sysfs.
 * `root` is where the file system begins: `/`, or a test's folder.
 */
export async function deviceFiles(root = '/'): Promise<FoundPrinter[]> {
  const names = (await readdir(join(root, 'dev/usb'))).filter((name) => /^lp\d+$/.test(name));
  const inOrder = names.sort((one, other) => Number(one.slice(2)) - Number(other.slice(2)));
  return Promise.all(
    inOrder.map(async (name) => {
      const path = `/dev/usb/${name}`;
      return { connection: { kind: 'device', path }, title: (await titleOf(root, name)) ?? path, detail: path };
    }),
  );
}

/** As the printer calls itself in its IEEE 1284 device id, else as the USB device does; null when neither can be read. */
async function titleOf(root: string, name: string): Promise<string | null> {
  // The device of a usblp node is its interface; the folder above that is the whole USB device.
  const interfaceFolder = await realpath(join(root, 'sys/class/usbmisc', name, 'device')).catch(() => null);
  if (interfaceFolder === null) return null;
  const id = await read(join(interfaceFolder, 'ieee1284_id'));
  const [maker, model] = [fieldOf(id, 'MFG', 'MANUFACTURER'), fieldOf(id, 'MDL', 'MODEL')];
  if (model !== '') return `${maker} ${model}`.trim();
  const device = dirname(interfaceFolder);
  const words = [await read(join(device, 'manufacturer')), await read(join(device, 'product'))];
  return words.join(' ').trim() || null;
}

const read = (path: string): Promise<string> =>
  readFile(path, 'utf8').then(
    (text) => text.trim(),
    () => '',
  );

/** A field of an IEEE 1284 device id such as `MFG:EPSON;MDL:TM-T82II;`; '' when it has none. */
function fieldOf(id: string, ...keys: readonly string[]): string {
  const fields = id.split(';').map((field) => field.split(':'));
  return fields.find(([key = '']) => keys.includes(key.trim().toUpperCase()))?.[1]?.trim() ?? '';
}

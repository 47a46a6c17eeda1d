import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { cupsQueues } from '../../../main/hub/printing/discovery/cups-queues.ts';
import { deviceFiles } from '../../../main/hub/printing/discovery/device-files.ts';
import { findPrinters, sourcesHere } from '../../../main/hub/printing/discovery/find-printers.ts';
import { serialPorts } from '../../../main/hub/printing/discovery/serial-ports.ts';
import { systemQueues } from '../../../main/hub/printing/discovery/system-queues.ts';
import { usbDevices } from '../../../main/hub/printing/discovery/usb-devices.ts';
import { windowsQueues } from '../../../main/hub/printing/discovery/windows-queues.ts';
import type { CommandEnd } from '../../../main/hub/printing/transports/run-command.ts';
import { loadWinspool } from '../../../main/hub/printing/transports/winspool.ts';
import type { FoundPrinter } from '../../../shared/contract/printer-wizard.ts';
import { alternate, configuration, fakeUsbPrinter } from '../transports/fake-usb.ts';

const queue = (name: string): FoundPrinter => ({
  connection: { kind: 'cups', queue: name },
  title: name,
  detail: name,
});

describe('looking everywhere', () => {
  test('keeps the order of the places', async () => {
    const slow = () => new Promise<FoundPrinter[]>((resolve) => setTimeout(() => resolve([queue('slow')]), 30));
    expect(await findPrinters([slow, () => Promise.resolve([queue('fast')])])).toEqual([queue('slow'), queue('fast')]);
  });

  test('no place hides another: not one that fails, that throws, or that never answers', async () => {
    const found = await findPrinters(
      [
        () => Promise.reject(new Error('no /sys/bus/usb')),
        () => {
          throw new Error('no such module');
        },
        () => new Promise(() => {}),
        () => Promise.resolve([queue('q')]),
      ],
      50,
    );
    expect(found).toEqual([queue('q')]);
  });

  test('works on this PC, whatever it has', async () => {
    for (const found of await findPrinters(sourcesHere(null))) expect(found.title).not.toBe('');
  });
});

describe('devices of the Linux kernel', () => {
  let root: string;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'xin-moi-root-'));
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  const put = (path: string, text: string): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };

  test('are found in order, by the name that the printer or its USB device gives', async () => {
    for (const name of ['lp10', 'lp0', 'lp2', 'hiddev0']) put(`dev/usb/${name}`, '');
    const interfaces = 'sys/devices/usb1';
    put(`${interfaces}/1-1/1-1:1.0/ieee1284_id`, 'MFG:EPSON;CMD:ESC/POS;MDL:TM-T82II;CLS:PRINTER;\n');
    put(`${interfaces}/1-2/1-2:1.0/bInterfaceClass`, '07\n');
    put(`${interfaces}/1-2/manufacturer`, 'Xprinter\n');
    put(`${interfaces}/1-2/product`, 'USB Printer P\n');
    for (const [node, place] of [
      ['lp0', '1-1/1-1:1.0'],
      ['lp2', '1-2/1-2:1.0'],
    ] as const) {
      mkdirSync(join(root, 'sys/class/usbmisc', node), { recursive: true });
      symlinkSync(join(root, interfaces, place), join(root, 'sys/class/usbmisc', node, 'device'));
    }
    const device = (path: string, title: string) => ({ connection: { kind: 'device', path }, title, detail: path });
    expect(await deviceFiles(root)).toEqual([
      device('/dev/usb/lp0', 'EPSON TM-T82II'),
      device('/dev/usb/lp2', 'Xprinter USB Printer P'),
      device('/dev/usb/lp10', '/dev/usb/lp10'),
    ]);
  });

  test('serial ports without hardware behind them are left out', async () => {
    put('sys/class/tty/ttyS0/type', '4\n');
    put('sys/class/tty/ttyS1/type', '0\n');
    const ports = [
      { path: '/dev/ttyS0' },
      { path: '/dev/ttyS1' },
      { path: '/dev/ttyUSB0', manufacturer: 'FTDI', vendorId: '0403' },
      { path: 'COM3', friendlyName: 'Prolific USB-to-Serial (COM3)' },
    ];
    const serial = (path: string, baudRate: number, title: string) => ({
      connection: { kind: 'serial', path, baudRate },
      title,
      detail: path,
    });
    expect(await serialPorts(() => Promise.resolve(ports), root)).toEqual([
      serial('/dev/ttyS0', 9600, 'ttyS0'),
      serial('/dev/ttyUSB0', 115_200, 'FTDI ttyUSB0'),
      serial('COM3', 9600, 'Prolific USB-to-Serial (COM3)'),
    ]);
  });
});

describe('USB devices', () => {
  test('only printers are found, and one that may not be opened hides no other', async () => {
    const printer = fakeUsbPrinter([configuration(alternate(0, 7, 2))]);
    const keyboard = fakeUsbPrinter([configuration(alternate(0, 3, 1))]);
    const locked = Object.defineProperty(fakeUsbPrinter([]), 'configurations', {
      get: () => {
        throw new Error('open error: permission denied');
      },
    });
    const hub = Object.defineProperty(fakeUsbPrinter([configuration(alternate(0, 7, 2))]), 'deviceClass', { value: 9 });
    const nameless = { ...printer, serialNumber: null, manufacturerName: null, productName: undefined };
    const connection = { kind: 'usb', vendorId: 0x04b8, productId: 0x0e15 };
    expect(await usbDevices(() => Promise.resolve([keyboard, locked, hub, printer, nameless]))).toEqual([
      { connection: { ...connection, serialNumber: 'ABC' }, title: 'EPSON TM-T82II', detail: 'USB 04b8:0e15 ABC' },
      { connection: { ...connection, serialNumber: null }, title: 'USB 04b8:0e15', detail: 'USB 04b8:0e15' },
    ]);
  });
});

describe('queues', () => {
  const says = (end: CommandEnd) => cupsQueues(() => Promise.resolve(end));
  const said = (stdout: string, code = 0): CommandEnd => ({ started: true, code, stdout, stderr: '' });

  test('of CUPS, with where they lead', async () => {
    const stdout = 'device for ve: socket://10.0.0.7:9100\ndevice for Máy: usb://EPSON/TM-T82\nnonsense\n';
    expect(await says(said(stdout))).toEqual([
      { connection: { kind: 'cups', queue: 've' }, title: 've', detail: 'CUPS socket://10.0.0.7:9100' },
      { connection: { kind: 'cups', queue: 'Máy' }, title: 'Máy', detail: 'CUPS usb://EPSON/TM-T82' },
    ]);
  });

  test('of CUPS: none when there is no CUPS, or it has none', async () => {
    expect(await says({ started: false, why: 'lpstat can not be run' })).toEqual([]);
    expect(await says(said('lpstat: No destinations added.', 1))).toEqual([]);
  });

  test('of Windows', async () => {
    const unused = () => Promise.reject(new Error('not asked'));
    const spool = { open: unused, startDocument: unused, startPage: unused, write: unused, endPage: unused };
    const rest = { endDocument: unused, abort: unused, close: unused, state: unused };
    const load = (queues: readonly string[] | null) => () =>
      Promise.resolve({ ...spool, ...rest, queues: () => Promise.resolve(queues) });
    expect(await windowsQueues(load(['EPSON TM-T82']))).toEqual([
      { connection: { kind: 'windows-queue', queue: 'EPSON TM-T82' }, title: 'EPSON TM-T82', detail: 'Windows' },
    ]);
    expect(await windowsQueues(load(null))).toEqual([]);
    await expect(windowsQueues(() => loadWinspool('no-such-library-of-windows.drv'))).rejects.toThrow();
  });

  test('of the system, the default one first; none without the desktop app', async () => {
    const list = () =>
      Promise.resolve([
        { name: 'a', title: 'Brother', isDefault: false },
        { name: 'b', title: 'Canon', isDefault: true },
      ]);
    const printPicture = () => Promise.reject(new Error('not asked'));
    expect((await systemQueues({ list, printPicture })).map(({ title }) => title)).toEqual(['Canon', 'Brother']);
    expect(await systemQueues(null)).toEqual([]);
  });
});

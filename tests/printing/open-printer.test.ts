import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openLineTo, openPrinter, type PrinterOptions } from '../../main/hub/printing/open-printer.ts';
import { generic58, virtual80 } from '../../main/hub/printing/profiles.ts';
import { createVirtualMachine } from '../../main/hub/printing/virtual/machine.ts';
import type { PrinterConnection } from '../../shared/domain/printer.ts';

const connections: readonly PrinterConnection[] = [
  { kind: 'virtual' },
  { kind: 'tcp', host: '127.0.0.1', port: 9 },
  { kind: 'device', path: '/dev/no-such-printer' },
  { kind: 'serial', path: '/dev/no-such-port', baudRate: 9600 },
  { kind: 'usb', vendorId: 1, productId: 2, serialNumber: null },
  { kind: 'windows-queue', queue: 'x' },
  { kind: 'cups', queue: 'x' },
  { kind: 'system', queue: 'x' },
  { kind: 'file', path: join(tmpdir(), 'xin-moi-no-job-comes-here') },
];

test('every connection gives a printer of the roll that its profile says; those that answer have a line', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'xin-moi-open-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const machine = createVirtualMachine(folder, virtual80);
  const context = { afterBreak: false, unsettled: [], onNews: () => {} };
  const options: PrinterOptions = { profile: generic58, context, machine: () => machine, press: null };
  for (const connection of connections) {
    const printer = openPrinter(connection, options);
    expect(printer).toMatchObject({ widthDots: 384, cutter: false });
    await printer.close();
  }
  await machine.close();
  const withLine = connections.filter((one) => openLineTo(one) !== null).map(({ kind }) => kind);
  expect(withLine).toEqual(['tcp', 'device', 'serial', 'usb']);
});

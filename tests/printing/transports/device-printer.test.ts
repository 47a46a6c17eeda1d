import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { duplexPrinter } from '../../../main/hub/printing/duplex/duplex-printer.ts';
import type { PrinterProfile } from '../../../main/hub/printing/profiles.ts';
import type { OpenChannel } from '../../../main/hub/printing/transports/channel.ts';
import { openDevice } from '../../../main/hub/printing/transports/device.ts';
import { openSerial } from '../../../main/hub/printing/transports/serial.ts';
import { cheap, clever, type FakeDevice, fakeDevice, type Manners } from '../faults/fake-device.ts';
import { anyPrinter, knownPrinter, ticket, ticketRows } from '../faults/office.ts';
import { until } from './hear.ts';
import { openPseudoTerminal, type PseudoTerminal } from './pseudo-terminal.ts';

// The whole road: a ticket through the device file of this system to a printer that a test plays at its other end.

let line: PseudoTerminal;
beforeEach(async () => {
  line = await openPseudoTerminal();
});
afterEach(() => line.unplug());

function printerAtTheEnd(manners: Manners): FakeDevice {
  const device = fakeDevice(manners);
  line.onBytes((bytes) => device.take(bytes));
  device.answerTo((bytes) => line.say(bytes));
  return device;
}

const kinds: readonly (readonly [string, (path: string) => OpenChannel])[] = [
  ['a device file', openDevice],
  ['a serial port', (path) => openSerial({ path, baudRate: 115_200 })],
];

describe.each(kinds)('a printer behind %s', (_, openAt) => {
  const printerOn = (profile: PrinterProfile) =>
    duplexPrinter(openAt(line.path), profile, { afterBreak: false, unsettled: [], onNews: () => {} });
  const paperOf = (jobId: number) => [{ fill: 0x40 + jobId, rows: ticketRows }];

  test.each([
    ['that returns process ids', clever, knownPrinter, 'printed'],
    ['that answers GS r', { ...cheap, paper: true }, anyPrinter, 'printed'],
    ['of which nothing is known, and that never answers', { ...cheap, realTime: false }, anyPrinter, 'sent'],
  ] as const)('%s: ticket after ticket, whole, once and without rubbish', async (_kind, manners, profile, status) => {
    const device = printerAtTheEnd(manners);
    const printer = printerOn(profile);
    for (const jobId of [1, 2]) expect((await printer.print(ticket(jobId))).status).toBe(status);
    await printer.close();
    await until('both are out', () => device.papers.length === 2);
    const rows = device.papers.map((paper) => paper.filter(({ fill }) => fill > 0x40));
    expect(rows).toEqual([paperOf(1), paperOf(2)]);
    expect(device.rubbish).toEqual([]);
  });

  test('without paper gets no ticket, and the next one when it has some again', async () => {
    const device = printerAtTheEnd(clever);
    const printer = printerOn(knownPrinter);
    device.set({ rowsLeft: 0 });
    expect(await printer.status()).toBe('paper-end');
    expect((await printer.print(ticket(1))).status).toBe('postponed');
    device.set({ rowsLeft: 10_000 });
    while ((await printer.status()) !== 'ready') await new Promise((resolve) => setTimeout(resolve, 20));
    expect((await printer.print(ticket(2))).status).toBe('printed');
    expect(device.papers.flat().map(({ fill }) => fill)).toEqual([0x42]);
    await printer.close();
  });

  test('whose plug is pulled in the middle of a ticket: unknown, then unreachable', async () => {
    const device = fakeDevice(clever);
    let isPulled = false;
    // From that moment on it hears and says nothing, however long the system takes to notice, and however many bytes come
    // together.
    line.onBytes((bytes) => {
      for (let at = 0; at < bytes.length && !isPulled; at += 512) {
        device.take(bytes.subarray(at, at + 512));
        isPulled = device.jobBytes() > 4000;
      }
      if (isPulled) void line.unplug();
    });
    device.answerTo((bytes) => {
      if (!isPulled) line.say(bytes);
    });
    const printer = printerOn(knownPrinter);
    expect((await printer.print(ticket(1))).status).toBe('unknown');
    expect(await printer.status()).toBe('unreachable');
    await printer.close();
  });
});

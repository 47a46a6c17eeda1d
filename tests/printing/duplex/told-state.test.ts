import { describe, expect, test, vi } from 'vitest';
import type { PrinterProfile } from '../../../main/hub/printing/profiles.ts';
import { clever } from '../faults/fake-device.ts';
import { anyPrinter, knownPrinter, onPaper, paperPrinter, ticket } from '../faults/office.ts';
import { dumb, given, withId } from './given.ts';

describe.concurrent('the state is told without being asked for', () => {
  test('by a printer that tells its changes, from the first look on', async () => {
    const { fake, printer, told } = await given(clever, knownPrinter);
    expect(await printer.status()).toBe('ready');
    fake.set({ coverOpen: true });
    await told('cover-open');
    fake.set({ coverOpen: false, nearEnd: true });
    await told('near-end');
    fake.set({ rowsLeft: 0 });
    await told('paper-end');
  });

  test('also after a job, whose ESC @ may have ended it', async () => {
    const answers: PrinterProfile['answers'] = { realTime: 'no', automatic: true, paper: 'no', processId: false };
    const { fake, printer, told } = await given({ realTime: false, automatic: true }, { ...anyPrinter, answers });
    await printer.print(ticket(7));
    await vi.waitUntil(() => onPaper(fake, 7).whole === 1, { timeout: 10_000 });
    fake.set({ jammed: true });
    await told('cutter-error');
  });

  test('by any printer while there is trouble', async () => {
    const { fake, printer, told } = await given({}, dumb);
    fake.set({ rowsLeft: 0 });
    expect(await printer.status()).toBe('paper-end');
    fake.set({ rowsLeft: 500, coverOpen: true });
    await told('cover-open');
    fake.set({ coverOpen: false });
    await told('ready');
  });

  test('when a printer that tells its changes is switched off and on', async () => {
    const { fake, printer, told } = await given(clever, knownPrinter);
    await printer.status();
    fake.vanish();
    await told('unreachable');
    fake.powerCycle();
    await fake.comeBack();
    await told('ready');
    fake.set({ coverOpen: true });
    await told('cover-open');
  });

  test('while the ticket is waited for: paper that ends in the middle', async () => {
    for (const profile of [knownPrinter, withId, paperPrinter]) {
      const { fake, printer, told } = await given(clever, profile);
      await printer.status();
      fake.set({ rowsLeft: 100 });
      const printing = printer.print(ticket(7));
      await told('paper-end');
      expect((await printing).status).toBe('unknown');
    }
  });

  test('only when it changes', async () => {
    const { printer, states } = await given({}, anyPrinter);
    for (const jobId of [1, 2]) await printer.print(ticket(jobId));
    await printer.status();
    expect(states()).toEqual(['ready']);
  });
});

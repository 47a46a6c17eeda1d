import { describe, expect, test, vi } from 'vitest';
import { clever } from '../faults/fake-device.ts';
import { knownPrinter, onPaper, ticket } from '../faults/office.ts';
import { given, whole, withId } from './given.ts';

describe.concurrent('a late process id', () => {
  const late = (jobId: number, id: string) => ({
    kind: 'late-proof',
    jobId,
    evidence: `the printer returned process id ${id} later`,
  });

  test.each([
    ['that tells its changes', knownPrinter],
    ['that does not', withId],
  ])('after the refill settles the ticket, of a printer %s; it is not printed again', async (_, profile) => {
    const { fake, printer, news, told } = await given(clever, profile);
    await printer.status();
    fake.set({ rowsLeft: 100 });
    expect((await printer.print(ticket(7))).status).toBe('unknown');
    await told('paper-end');
    fake.set({ rowsLeft: 5000 });
    await vi.waitUntil(() => news.some(({ kind }) => kind === 'late-proof'), { timeout: 10_000 });
    expect(news.filter(({ kind }) => kind === 'late-proof')).toEqual([late(7, '0007')]);
    await told('ready');
    expect((await printer.print(ticket(8))).status).toBe('printed');
    expect([onPaper(fake, 7), onPaper(fake, 8)]).toEqual([whole, whole]);
  });

  test('of a job before a restart of the hub, on a connection that broke in between', async () => {
    const { fake, printer, news, told } = await given(clever, withId, { unsettled: [5] });
    await printer.status();
    fake.vanish();
    await told('unreachable');
    await fake.comeBack();
    await told('ready');
    fake.shout(Uint8Array.of(0x37, 0x22, 0x30, 0x30, 0x30, 0x35, 0));
    await vi.waitUntil(() => news.some(({ kind }) => kind === 'late-proof'), { timeout: 10_000 });
    expect(news.at(-1)).toEqual(late(5, '0005'));
  });

  test('that nobody waits for says nothing', async () => {
    const { fake, printer, news } = await given(clever, knownPrinter, { unsettled: [5] });
    await printer.status();
    fake.shout(Uint8Array.of(0x37, 0x22, 0x30, 0x30, 0x30, 0x36, 0));
    expect((await printer.print(ticket(6))).status).toBe('printed');
    expect(news.every(({ kind }) => kind === 'state')).toBe(true);
  });
});

import { expect, onTestFinished, test } from 'vitest';
import { type FakePrinter, startFakePrinter } from '../support/fake-printer.ts';
import { openOffice, type TestOffice } from '../support/open-office.ts';
import { call, issue } from '../support/steps.ts';

const jobs = 'SELECT status FROM print_jobs ORDER BY id';
const soon = { timeout: 20_000, interval: 25 };

async function officeWithPrinter(): Promise<{ office: TestOffice; printer: FakePrinter }> {
  const printer = await startFakePrinter();
  const office = await openOffice({ printer: { kind: 'tcp', host: '127.0.0.1', port: printer.port } });
  // After the office: its hub takes its hands off the printer first.
  onTestFinished(() => printer.close());
  return { office, printer };
}

test('given a printer that works, when three numbers are taken, then three papers come out in order, once each', async () => {
  const { office, printer } = await officeWithPrinter();
  const kiosk = await office.station('kiosk');
  for (let n = 0; n < 3; n++) expect(await issue(kiosk)).toMatchObject({ onPaper: true });
  await expect
    .poll(() => office.rows(jobs), soon)
    .toEqual([{ status: 'sent' }, { status: 'sent' }, { status: 'sent' }]);
  expect(new Set(printer.jobs).size).toBe(3);
  expect(printer.jobs).toHaveLength(3);
});

test('given no printer at the other end, when a number is taken, then it is given; its paper comes out once when the printer is back', async () => {
  const { office, printer } = await officeWithPrinter();
  await printer.unplug();
  const kiosk = await office.station('kiosk');
  expect((await issue(kiosk)).label).toBe('A001');
  const watch = kiosk.watch();
  await expect.poll(() => watch.views.at(-1), soon).toMatchObject({ printer: 'unreachable' });
  expect(office.rows(jobs)).toEqual([{ status: 'queued' }]);
  await printer.plugIn();
  await expect.poll(() => office.rows(jobs), soon).toEqual([{ status: 'sent' }]);
  await expect.poll(() => watch.views.at(-1), soon).toMatchObject({ printer: 'ready' });
  expect(printer.jobs).toHaveLength(1);
});

test('given a link that breaks in the middle of a ticket, then its paper is "unknown" and never sent again by itself', async () => {
  const { office, printer } = await officeWithPrinter();
  printer.breakAfter(2_000);
  const kiosk = await office.station('kiosk');
  await issue(kiosk);
  await expect.poll(() => office.rows(jobs), soon).toEqual([{ status: 'unknown' }]);
  printer.breakAfter(null);
  await issue(kiosk);
  await expect.poll(() => office.rows(jobs), soon).toEqual([{ status: 'unknown' }, { status: 'sent' }]);
  // What came of the first one is cut off: nobody gets two numbers on one paper.
  expect([printer.leftovers(), printer.jobs.length]).toEqual([1, 1]);
});

test('given a hub that stopped in the middle of a job, when it starts again, then that job is "unknown" and not printed twice', async () => {
  const { office, printer } = await officeWithPrinter();
  const kiosk = await office.station('kiosk');
  await issue(kiosk);
  await expect.poll(() => office.rows(jobs), soon).toEqual([{ status: 'sent' }]);
  // A job that is begun and never ends: the printer takes a part of it and then says nothing more.
  printer.freezeAfter(2_000);
  await issue(kiosk);
  await expect.poll(() => office.rows(jobs), soon).toEqual([{ status: 'sent' }, { status: 'printing' }]);
  await office.hub.restart();
  printer.freezeAfter(null);
  await issue(office.connect({ token: kiosk.token }));
  await expect
    .poll(() => office.rows(jobs), soon)
    .toEqual([{ status: 'sent' }, { status: 'unknown' }, { status: 'sent' }]);
  expect(new Set(printer.jobs).size).toBe(printer.jobs.length);
});

test('given tickets that were called or cancelled while the printer was away, when it is back, then only those who still wait get paper', async () => {
  const { office, printer } = await officeWithPrinter();
  await printer.unplug();
  const kiosk = await office.station('kiosk');
  const tickets = [await issue(kiosk), await issue(kiosk), await issue(kiosk)];
  const counter = await office.counter('1');
  await call(counter);
  const reason = 'Công dân về';
  await counter.send({ type: 'cancel-ticket', ticketId: tickets[1]?.ticketId ?? 0, reason });
  await printer.plugIn();
  await expect
    .poll(() => office.rows(jobs), soon)
    .toEqual([{ status: 'failed' }, { status: 'failed' }, { status: 'sent' }]);
  expect(printer.jobs).toHaveLength(1);
});

test('given a ticket that is cancelled in the moment in which its printer is asked, then no paper comes out', async () => {
  const { office, printer } = await officeWithPrinter();
  const [kiosk, counter] = [await office.station('kiosk'), await office.counter('1')];
  // Once it is quiet: the hub has asked the idle printer how it is.
  const watch = kiosk.watch();
  await issue(kiosk);
  await expect.poll(() => office.rows(jobs), soon).toEqual([{ status: 'sent' }]);
  expect(watch.latest('kiosk').printer).toBe('ready');
  printer.beforeNextAnswer(async () => {
    await counter.send({ type: 'cancel-ticket', ticketId: 2, reason: 'Công dân về' });
  });
  await issue(kiosk);
  await expect.poll(() => office.rows(jobs), soon).not.toContainEqual({ status: 'queued' });
  await expect.poll(() => office.rows(jobs), soon).toEqual([{ status: 'sent' }, { status: 'failed' }]);
  expect(printer.jobs).toHaveLength(1);
});

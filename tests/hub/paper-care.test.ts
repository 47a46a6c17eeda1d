import { expect, onTestFinished, test } from 'vitest';
import { generic80 } from '../../main/hub/printing/profiles.ts';
import type { CommandInput } from '../../shared/contract/commands.ts';
import { linkPatience } from '../../shared/domain/print-job.ts';
import { startFakePrinter } from '../support/fake-printer.ts';
import { openOffice } from '../support/open-office.ts';
import { call, issue, must, refusalOf } from '../support/steps.ts';
import { verifyJournalOf } from '../support/verify-journal.ts';

const jobs = 'SELECT status, reprint FROM print_jobs ORDER BY id';
const soon = { timeout: 20_000, interval: 25 };
const noPaper = { 2: 0x32, 4: 0x72 };

async function fakePrinter() {
  const printer = await startFakePrinter();
  // Before the office in the order of closing: its hub takes its hands off the printer first.
  onTestFinished(() => printer.close());
  return printer;
}

async function officeWithPrinter() {
  const printer = await startFakePrinter();
  const office = await openOffice({ printer: { kind: 'tcp', host: '127.0.0.1', port: printer.port } });
  onTestFinished(() => printer.close());
  return { office, printer };
}

const setUp = (
  port: number,
  changes: Partial<Extract<CommandInput, { type: 'set-up-printer' }>['setup']> = {},
): CommandInput => ({
  type: 'set-up-printer',
  printerId: null,
  basedOn: null,
  setup: {
    name: 'Máy in ki-ốt',
    place: 'khe in của ki-ốt',
    connection: { kind: 'tcp', host: '127.0.0.1', port },
    profile: generic80,
    station: null,
    standby: false,
    rollMetres: 80,
    ...changes,
  },
});

test('given paper that has ended, when it is refilled, then nothing comes out in a heap: the guide prints all who still wait with one touch, marked', async () => {
  const { office, printer } = await officeWithPrinter();
  const [kiosk, guide, counter] = [
    await office.station('kiosk'),
    await office.station('guide'),
    await office.counter('1'),
  ];
  const [atKiosk, atGuide] = [kiosk.watch(), guide.watch()];
  printer.say(noPaper);
  await expect.poll(() => atKiosk.views.at(-1), soon).toMatchObject({ printer: 'paper-end' });
  for (let n = 0; n < 4; n++) await issue(kiosk);
  await call(counter);
  await expect
    .poll(() => atGuide.latest('guide').paper.paperless.map(({ label, paper }) => `${label} ${paper}`), soon)
    .toEqual(['A002 failed', 'A003 failed', 'A004 failed']);
  expect(printer.jobs).toHaveLength(0);

  printer.say({});
  await expect.poll(() => atKiosk.views.at(-1), soon).toMatchObject({ printer: 'ready' });
  expect(printer.jobs).toHaveLength(0);
  const ticketIds = atGuide.latest('guide').paper.paperless.map(({ ticketId }) => ticketId);
  await must(guide.send({ type: 'reprint-tickets', ticketIds }));
  await expect.poll(() => printer.jobs.length, soon).toBe(3);
  await expect.poll(() => atGuide.latest('guide').paper.paperless, soon).toEqual([]);
  await expect
    .poll(() => office.rows(jobs), soon)
    .toEqual([
      ...Array.from({ length: 4 }, () => ({ status: 'failed', reprint: 0 })),
      ...Array.from({ length: 3 }, () => ({ status: 'sent', reprint: 1 })),
    ]);
  expect(refusalOf(await guide.send({ type: 'reprint-tickets', ticketIds }))).toBe('nothing-to-reprint');
  expect(verifyJournalOf(office.folder)).toMatchObject({ code: 0 });
});

test('given a link that broke inside a ticket, then the guide is told that nobody knows, and may print it again, marked', async () => {
  const { office, printer } = await officeWithPrinter();
  const [kiosk, guide] = [await office.station('kiosk'), await office.station('guide')];
  const [watch, atKiosk] = [guide.watch(), kiosk.watch()];
  printer.breakAfter(2000);
  const ticket = await issue(kiosk);
  // The printer is there again at once, and still the citizen is told of this very paper.
  const fate = { ticketId: ticket.ticketId, status: 'unknown', place: null };
  await expect.poll(() => atKiosk.latest('kiosk').lastPaper, soon).toMatchObject(fate);
  await expect
    .poll(() => watch.latest('guide').paper.paperless, soon)
    .toMatchObject([{ label: 'A001', paper: 'unknown' }]);
  printer.breakAfter(null);
  await must(guide.send({ type: 'reprint-tickets', ticketIds: [ticket.ticketId] }));
  await expect
    .poll(() => office.rows(jobs), soon)
    .toEqual([
      { status: 'unknown', reprint: 0 },
      { status: 'sent', reprint: 1 },
    ]);
  expect(printer.jobs).toHaveLength(1);
});

test('given a link that is down, then the guide is told whose paper waits; it comes out once when the link is back, and is offered again when it stays away', async () => {
  const { office, printer } = await officeWithPrinter();
  const [kiosk, guide] = [await office.station('kiosk'), await office.station('guide')];
  const [atKiosk, atGuide] = [kiosk.watch(), guide.watch()];
  const care = () => {
    const { waiting, paperless } = atGuide.latest('guide').paper;
    return { waiting, paperless: paperless.map(({ label }) => label) };
  };
  await expect.poll(() => atKiosk.views.at(-1), soon).toMatchObject({ printer: 'ready' });
  await printer.unplug();
  await expect.poll(() => atKiosk.views.at(-1), soon).toMatchObject({ printer: 'unreachable' });
  for (let n = 0; n < 2; n++) await issue(kiosk);
  await expect.poll(care, soon).toEqual({ waiting: ['A001', 'A002'], paperless: [] });

  await printer.plugIn();
  await expect.poll(care, soon).toEqual({ waiting: [], paperless: [] });
  await expect.poll(() => printer.jobs.length, soon).toBe(2);

  await printer.unplug();
  await expect.poll(() => atKiosk.views.at(-1), soon).toMatchObject({ printer: 'unreachable' });
  await issue(kiosk);
  await expect.poll(() => care().waiting, soon).toEqual(['A003']);
  office.clock.advance(linkPatience);
  await expect.poll(() => care().waiting, soon).toEqual([]);
  // Those before it are in doubt while they may still have been under the head when the link went down.
  expect(care().paperless.at(-1)).toBe('A003');
  await printer.plugIn();
  await expect.poll(() => atKiosk.views.at(-1), soon).toMatchObject({ printer: 'ready' });
  expect(printer.jobs).toHaveLength(2);
});

test('given a lost paper, when the guide types its number, then a second one comes out at once; an unknown number is said', async () => {
  const { office, printer } = await officeWithPrinter();
  const [kiosk, guide, counter] = [
    await office.station('kiosk'),
    await office.station('guide'),
    await office.counter('1'),
  ];
  await issue(kiosk);
  await expect.poll(() => office.rows(jobs), soon).toEqual([{ status: 'sent', reprint: 0 }]);
  await call(counter);
  await must(guide.send({ type: 'reprint-number', label: 'a1' }));
  await expect.poll(() => printer.jobs.length, soon).toBe(2);
  expect(new Set(printer.jobs).size).toBe(2);
  expect(refusalOf(await guide.send({ type: 'reprint-number', label: 'A099' }))).toBe('unknown-number');
  expect(refusalOf(await guide.send({ type: 'reprint-number', label: 'H001' }))).toBe('unknown-number');
});

test('given a standby at the guide desk, when the kiosk printer stops, then papers come out there and the kiosk says where', async () => {
  const [main, standby] = [await fakePrinter(), await fakePrinter()];
  const office = await openOffice({ printer: { kind: 'none' } });
  const [admin, kiosk] = [await office.admin(), await office.station('kiosk')];
  const watch = kiosk.watch();
  await expect.poll(() => watch.views.at(-1), soon).toMatchObject({ printer: 'none' });
  await must(admin.send(setUp(main.port)));
  await must(admin.send(setUp(standby.port, { name: 'Dự phòng', place: 'bàn hướng dẫn', standby: true })));
  await expect.poll(() => watch.views.at(-1), soon).toMatchObject({ printer: 'ready', paperPlace: null });
  await issue(kiosk);
  const fates = 'SELECT status FROM print_jobs ORDER BY id';
  await expect.poll(() => office.rows(fates), soon).toEqual([{ status: 'sent' }]);
  expect(main.jobs).toHaveLength(1);

  main.say(noPaper);
  await expect.poll(() => watch.views.at(-1), soon).toMatchObject({ printer: 'ready', paperPlace: 'bàn hướng dẫn' });
  await issue(kiosk);
  await expect.poll(() => standby.jobs.length, soon).toBe(1);
  const there = { status: 'sent', place: 'bàn hướng dẫn' };
  await expect.poll(() => watch.latest('kiosk').lastPaper, soon).toMatchObject(there);
  main.say({});
  await expect.poll(() => watch.views.at(-1), soon).toMatchObject({ paperPlace: null });
  await issue(kiosk);
  await expect.poll(() => main.jobs.length, soon).toBe(2);
  expect(standby.jobs).toHaveLength(1);
  await expect
    .poll(() => office.rows(fates), soon)
    // The roll ended while the first may still have been under the head.
    .toEqual([{ status: expect.stringMatching('sent|unknown') }, { status: 'sent' }, { status: 'sent' }]);
});

test('given two kiosks with a printer each, then each citizen finds the paper where they stand', async () => {
  const [one, two] = [await fakePrinter(), await fakePrinter()];
  const office = await openOffice({ printer: { kind: 'none' } });
  const admin = await office.admin();
  const kiosks = [await office.station('kiosk'), await office.station('kiosk')];
  const ids = office.rows<{ id: string }>("SELECT id FROM stations WHERE kind = 'kiosk' ORDER BY paired_at, rowid");
  await must(admin.send(setUp(one.port, { name: 'Một', station: ids[0]?.id ?? null })));
  await must(admin.send(setUp(two.port, { name: 'Hai', station: ids[1]?.id ?? null })));
  const watches = kiosks.map((kiosk) => kiosk.watch());
  for (const watch of watches)
    await expect.poll(() => watch.views.at(-1), soon).toMatchObject({ printer: 'ready', paperPlace: null });
  for (const kiosk of kiosks) await issue(kiosk);
  await expect.poll(() => [one.jobs.length, two.jobs.length], soon).toEqual([1, 1]);
});

test('given a printer that is set up while the queue runs, then it prints the next ticket; removed, the next one is not printed', async () => {
  const printer = await fakePrinter();
  const office = await openOffice({ printer: { kind: 'none' } });
  const [admin, kiosk] = [await office.admin(), await office.station('kiosk')];
  expect(await issue(kiosk)).toMatchObject({ onPaper: false });
  await must(admin.send(setUp(printer.port)));
  expect(refusalOf(await admin.send(setUp(printer.port)))).toBe('printer-in-use');
  expect(await issue(kiosk)).toMatchObject({ onPaper: true });
  await expect.poll(() => printer.jobs.length, soon).toBe(1);
  const [row] = office.rows<{ id: string }>('SELECT id FROM printers');
  await must(admin.send({ type: 'remove-printer', printerId: row?.id ?? '' }));
  expect(await issue(kiosk)).toMatchObject({ onPaper: false });
  expect(refusalOf(await admin.send({ type: 'remove-printer', printerId: row?.id ?? '' }))).toBe('unknown-printer');
  expect(verifyJournalOf(office.folder)).toMatchObject({ code: 0 });
});

test('given a roll, then its tickets are counted; after paper end and a refill the count begins again; all of it is in the journal and in /health', async () => {
  const { office, printer } = await officeWithPrinter();
  const [kiosk, admin] = [await office.station('kiosk'), await office.admin()];
  const watch = admin.watch();
  const line = () => watch.latest('admin').paper.printers[0];
  for (let n = 0; n < 3; n++) await issue(kiosk);
  await expect.poll(() => line()?.roll.tickets, soon).toBe(3);
  const { left } = line()?.roll ?? { left: 0 };
  expect(left).toBeGreaterThan(400);

  printer.say({ 4: 0x1e });
  await expect.poll(() => line()?.state, soon).toBe('near-end');
  printer.say(noPaper);
  await expect.poll(() => line()?.state, soon).toBe('paper-end');
  printer.say({ 2: 0x16 });
  await expect.poll(() => line()?.state, soon).toBe('cover-open');
  printer.say({});
  await expect.poll(() => line()?.roll.tickets, soon).toBe(0);
  const health = await (await fetch(`${office.url}/health`)).json();
  expect(health.printers).toMatchObject([{ state: 'ready', ticketsOnRoll: 0 }]);
  const told = office.rows<{ data: string }>(
    "SELECT data FROM events WHERE type = 'printer-state-changed' ORDER BY seq",
  );
  expect(told.map(({ data }) => JSON.parse(data).state)).toEqual([
    'ready',
    'near-end',
    'paper-end',
    'cover-open',
    'ready',
  ]);
  expect(verifyJournalOf(office.folder)).toMatchObject({ code: 0 });

  await issue(kiosk);
  await expect.poll(() => line()?.roll.tickets, soon).toBe(1);
  await must(admin.send({ type: 'change-roll', printerId: line()?.id ?? '' }));
  await expect.poll(() => line()?.roll.tickets, soon).toBe(0);
});

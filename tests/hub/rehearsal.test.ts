import { createHash } from 'node:crypto';
import { expect, onTestFinished, test } from 'vitest';
import { stateTables } from '../../main/hub/store/replay.ts';
import type { RehearsalResult, RehearsalStep } from '../../shared/domain/rehearsal.ts';
import { type FakePrinter, startFakePrinter } from '../support/fake-printer.ts';
import { openOffice, type TestOffice } from '../support/open-office.ts';
import { call, issue, must, refusalOf, serve } from '../support/steps.ts';
import { verifyJournalOf } from '../support/verify-journal.ts';
import type { Watch } from '../support/watch-views.ts';
import type { Station } from '../support/wire-client.ts';

const soon = { timeout: 20_000, interval: 25 };

interface Stage {
  office: TestOffice;
  printer: FakePrinter;
  admin: Station;
  watch: Watch;
}

/** An office at work, with a morning behind it. */
async function atWork(): Promise<Stage> {
  const printer = await startFakePrinter();
  const office = await openOffice({ printer: { kind: 'tcp', host: '127.0.0.1', port: printer.port } });
  onTestFinished(() => printer.close());
  const kiosk = await office.station('kiosk');
  const counter = await office.counter('1');
  await issue(kiosk);
  await issue(kiosk);
  await expect.poll(() => printer.jobs.length, soon).toBe(2);
  await serve(counter);
  const admin = await office.admin();
  const watch = admin.watch();
  await expect.poll(() => watch.views.length).toBeGreaterThan(0);
  return { office, printer, admin, watch };
}

const rehearsalOf = (watch: Watch) => watch.latest('admin').rehearsal;
const resultOf = (watch: Watch, step: RehearsalStep) => rehearsalOf(watch)?.results[step];

/** Time passes in the hub while it plays by itself. */
async function until(office: TestOffice, watch: Watch, step: RehearsalStep, result: RehearsalResult): Promise<void> {
  await expect
    .poll(() => {
      office.clock.advance(500);
      return resultOf(watch, step);
    }, soon)
    .toBe(result);
}

/** What every table says, but for the office's own row: where a rehearsal is the only thing that may differ. */
function everyTable(office: TestOffice): Record<string, string> {
  const tables = Object.entries(stateTables).filter(([table]) => table !== 'office' && table !== 'printer_states');
  return Object.fromEntries(
    tables.map(([table, order]) => {
      const rows = office.rows(`SELECT * FROM ${table} ORDER BY ${order}`);
      return [table, createHash('sha256').update(JSON.stringify(rows)).digest('hex')];
    }),
  );
}

test('given every screen in its place, when one citizen is rehearsed, then paper, boards, voice, counter and panel take part, and no table knows of it', async () => {
  const { office, printer, admin, watch } = await atWork();
  const [board, panel, desk] = [
    await office.station('display'),
    await office.station('rating', '1'),
    await office.station('counter', '1'),
  ];
  const [shown, asked, served] = [board.watch(), panel.watch(), desk.watch()];
  await expect.poll(() => Math.min(shown.views.length, asked.views.length, served.views.length)).toBeGreaterThan(0);
  // The panel has done with the morning's citizens: they are asked before anybody who is played.
  office.clock.advance(200_000);
  const before = everyTable(office);
  await must(admin.send({ type: 'begin-rehearsal', counterId: '1' }));
  await until(office, watch, 'print', 'sent');
  expect(printer.jobs).toHaveLength(3);
  expect(rehearsalOf(watch)?.label).toBe('A000');
  await expect.poll(() => shown.latest('display').rehearsal).toBe('A000');
  const line = shown.latest('display').calls.find(({ label }) => label === 'A000');
  expect(line).toMatchObject({ current: true, place: { number: 1 } });
  await expect
    .poll(() =>
      shown.latest('display').speech.announcements.some(({ callIds }) => callIds.includes(line?.callId as never)),
    )
    .toBe(true);
  await expect.poll(() => served.latest('counter').rehearsal).toBe('A000');
  await until(office, watch, 'call', 'shown');
  const { id: rehearsalId } = rehearsalOf(watch) ?? { id: '' };
  await must(admin.send({ type: 'answer-rehearsal', rehearsalId, heard: true }));
  await until(office, watch, 'serve', 'served');
  await expect.poll(() => asked.latest('rating').ask).toMatchObject({ label: 'A000', rehearsal: rehearsalId });
  await must(panel.send({ type: 'rate-rehearsal', rehearsalId }));
  await expect.poll(() => rehearsalOf(watch)?.how).toBe('played');
  expect(resultOf(watch, 'rate')).toBe('rated');
  await expect.poll(() => [shown.latest('display').rehearsal, asked.latest('rating').ask]).toEqual([null, null]);
  expect(shown.latest('display').calls.some(({ label }) => label === 'A000')).toBe(false);
  expect({ ...everyTable(office), stations: before.stations }).toEqual(before);
  expect((await issue(await office.station('kiosk'))).label).toBe('A003');
  expect(verifyJournalOf(office.folder).code).toBe(0);
});

test('given a citizen who comes in the middle of a rehearsal, then they are called, served and asked as if there were none', async () => {
  const { office, admin, watch, printer } = await atWork();
  const [board, panel, desk] = [
    await office.station('display'),
    await office.station('rating', '1'),
    await office.station('counter', '1'),
  ];
  const [shown, asked] = [board.watch(), panel.watch()];
  desk.watch();
  await must(admin.send({ type: 'begin-rehearsal', counterId: '1' }));
  await until(office, watch, 'print', 'sent');
  const { label } = await issue(await office.station('kiosk'));
  expect(label).toBe('A003');
  await expect.poll(() => printer.jobs.length, soon).toBe(4);
  const called = await call(desk);
  expect(called.label).toBe('A002');
  await expect.poll(() => shown.latest('display').calls[0]?.label).toBe('A002');
  expect(shown.latest('display').counters.find(({ label }) => label === 'A002')).toBeDefined();
  const { id: rehearsalId } = rehearsalOf(watch) ?? { id: '' };
  await until(office, watch, 'call', 'shown');
  await must(admin.send({ type: 'answer-rehearsal', rehearsalId, heard: false }));
  await must(desk.send({ type: 'start-serving', ticketId: called.ticketId }));
  await must(desk.send({ type: 'finish-ticket', ticketId: called.ticketId, dossiers: null }));
  await until(office, watch, 'serve', 'served');
  // Both would be asked here: the citizen is.
  await expect.poll(() => asked.latest('rating').ask).toMatchObject({ label: 'A002', rehearsal: null });
  await must(panel.send({ type: 'rate-service', ticketId: called.ticketId, level: 4 }));
  await expect.poll(() => asked.latest('rating').ask).toMatchObject({ label: 'A000', rehearsal: rehearsalId });
  expect(office.rows('SELECT level FROM ratings')).toEqual([{ level: 4 }]);
});

test('given nothing but the hub, then each step says what the room lacks and the rehearsal still comes to its end', async () => {
  const office = await openOffice();
  const admin = await office.admin();
  const watch = admin.watch();
  await expect.poll(() => watch.views.length).toBeGreaterThan(0);
  await must(admin.send({ type: 'begin-rehearsal', counterId: '1' }));
  await until(office, watch, 'print', 'no-printer');
  await until(office, watch, 'call', 'no-board');
  await until(office, watch, 'speak', 'no-sound');
  await until(office, watch, 'serve', 'no-counter');
  const { id: rehearsalId } = rehearsalOf(watch) ?? { id: '' };
  expect(refusalOf(await admin.send({ type: 'begin-rehearsal', counterId: '2' }))).toBe('rehearsal-runs');
  await must(admin.send({ type: 'rate-rehearsal', rehearsalId }));
  await expect.poll(() => rehearsalOf(watch)).toMatchObject({ how: 'played', results: { rate: 'rated-here' } });
  expect(refusalOf(await admin.send({ type: 'rate-rehearsal', rehearsalId }))).toBe('rehearsal-over');
});

test('given a rehearsal that nobody answers, then it ends by itself', async () => {
  const { office, admin, watch } = await atWork();
  await must(admin.send({ type: 'begin-rehearsal', counterId: '3' }));
  await until(office, watch, 'serve', 'no-counter');
  await until(office, watch, 'rate', 'not-rated');
  expect(rehearsalOf(watch)?.how).toBe('played');
});

test('given a panel at another counter, when it sends an answer to a rehearsal, then it is refused', async () => {
  const { office, admin, watch } = await atWork();
  await must(admin.send({ type: 'begin-rehearsal', counterId: '3' }));
  await until(office, watch, 'serve', 'no-counter');
  const { id: rehearsalId } = rehearsalOf(watch) ?? { id: '' };
  const other = await office.station('rating', '1');
  expect(refusalOf(await other.send({ type: 'rate-rehearsal', rehearsalId }))).toBe('rehearsal-over');
});

test('given a rehearsal half-way, when the power goes, then the next start has cleaned it up, and the journal says so', async () => {
  const { office, admin } = await atWork();
  await must(admin.send({ type: 'begin-rehearsal', counterId: '1' }));
  await office.hub.restart();
  const again = await office.admin();
  const later = again.watch();
  await expect.poll(() => later.views.length).toBeGreaterThan(0);
  expect(rehearsalOf(later)).toMatchObject({ how: 'cut' });
  const types = office.rows<{ type: string }>("SELECT type FROM events WHERE type LIKE 'rehearsal-%' ORDER BY seq");
  expect([types.at(0)?.type, types.at(-1)?.type]).toEqual(['rehearsal-begun', 'rehearsal-ended']);
  expect(verifyJournalOf(office.folder).code).toBe(0);
  expect(refusalOf(await again.send({ type: 'begin-rehearsal', counterId: '1' }))).toBeNull();
  await must(again.send({ type: 'stop-rehearsal' }));
  await expect.poll(() => rehearsalOf(later)?.how).toBe('stopped');
});

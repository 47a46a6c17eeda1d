import fs from 'node:fs';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { BackupLine, KeepingView, RestorePreview } from '../../shared/contract/keeping.ts';
import { openOffice, type TestOffice } from '../support/open-office.ts';
import { readRows, tamper } from '../support/read-rows.ts';
import { issue, must, serve } from '../support/steps.ts';
import { makeTempFolder, removeFolder } from '../support/temp-folder.ts';
import { vietnam } from '../support/test-clock.ts';
import { verifyJournalOf } from '../support/verify-journal.ts';
import type { Station } from '../support/wire-client.ts';

/** A hub that backs up, closes itself and starts anew, on a PC that does other things too. */
const PATIENCE = 120_000;

async function view(admin: Station): Promise<KeepingView> {
  const found = await admin.wire.keeping.query();
  if (!found) throw new Error('Not the administrator');
  return found;
}

/** "Sao lưu ngay"; the newest backup afterwards. */
async function backUp(admin: Station): Promise<BackupLine> {
  expect(await admin.wire.backUp.mutate()).toEqual({ problem: null });
  const [newest] = (await view(admin)).backups;
  if (!newest) throw new Error('No backup');
  return newest;
}

async function preview(admin: Station, { place, name }: BackupLine): Promise<RestorePreview> {
  const answer = await admin.wire.lookAtBackup.mutate({ place, name });
  if (!answer?.ok) throw new Error(`Not shown: ${answer?.problem}`);
  return answer.preview;
}

/** Restores, and waits for the hub that comes back: it knows of the restore. The administrator signs in anew. */
async function restore(office: TestOffice, admin: Station, { place, name }: BackupLine, typed = ''): Promise<Station> {
  const before = (await view(admin)).lastRestore?.at;
  office.clock.advance(1_000);
  expect(await admin.wire.restoreBackup.mutate({ place, name, typed })).toEqual({ problem: null });
  const again = async () => {
    const next = await office.admin();
    const { lastRestore } = await view(next);
    return lastRestore && lastRestore.at !== before ? next : null;
  };
  let next: Station | null = null;
  const isBack = async () => {
    next = await again().catch(() => null);
    return next !== null;
  };
  await expect.poll(isBack, { timeout: 90_000 }).toBe(true);
  if (!next) throw new Error('The hub did not come back');
  return next;
}

/** Nobody waits: somebody was served. */
async function afterAVisit(): Promise<{ office: TestOffice; admin: Station; kiosk: Station; counter: Station }> {
  const office = await openOffice();
  const [kiosk, counter] = [await office.station('kiosk'), await office.counter('1')];
  await issue(kiosk);
  await serve(counter);
  return { office, admin: await office.admin(), kiosk, counter };
}

const labels = (office: TestOffice): string[] =>
  office.rows<{ label: string }>('SELECT label FROM tickets ORDER BY id').map(({ label }) => label);

test(
  'given an office at work, when it is backed up, then the file is listed with what it is of, and nothing half-made lies there',
  async () => {
    const { office, admin } = await afterAVisit();
    const backup = await backUp(admin);
    expect(backup).toMatchObject({
      place: 'here',
      received: false,
      about: { kind: 'by-hand', tickets: 1, day: '2026-03-02', madeAt: office.clock.now() },
    });
    expect(backup.name).toMatch(/^xin-moi-[0-9a-f]{6}-20260302-081200\.xinmoi$/);
    expect(fs.readdirSync(path.join(office.folder, 'backups'))).toEqual([backup.name]);
    expect((await view(admin)).tried).toMatchObject({ problem: null, second: null });
    const watch = admin.watch();
    await expect.poll(() => watch.latest('admin').backup).toEqual({ last: '2026-03-02', first: '2026-03-02' });
  },
  PATIENCE,
);

test(
  'given numbers after a backup, when it is looked at, then it is told how many will go; restored, they are gone and the journal holds',
  async () => {
    const { office, admin, kiosk, counter } = await afterAVisit();
    const backup = await backUp(admin);
    await issue(kiosk);
    await serve(counter);
    const { lost, sameJournal, open, about } = await preview(admin, backup);
    expect({ lost: lost.tickets, sameJournal, open }).toEqual({ lost: 1, sameJournal: true, open: 0 });
    expect(lost.events).toBeGreaterThan(3);
    expect(about.tickets).toMatchObject({ count: 1, last: { label: 'A001' } });

    const next = await restore(office, admin, backup);
    expect(labels(office)).toEqual(['A001']);
    expect(office.rows("SELECT data->>'before' AS before FROM events WHERE type = 'data-restored'")).toHaveLength(1);
    expect(verifyJournalOf(office.folder)).toMatchObject({ code: 0 });
    // The kiosk is still the same kiosk, and the office goes on.
    expect((await issue(kiosk)).label).toBe('A002');
    expect(fs.existsSync(path.join(office.folder, '.restore'))).toBe(false);

    // The way back: what was there until then, to the last number.
    await must(next.send({ type: 'close-day' }));
    const { lastRestore, backups } = await view(next);
    const before = backups.find(({ name }) => name === lastRestore?.before);
    if (!before) throw new Error('No way back');
    expect(before.about?.kind).toBe('before-restore');
    await restore(office, next, before);
    expect(labels(office)).toEqual(['A001', 'A002']);
    expect(office.rows("SELECT status FROM tickets WHERE label = 'A002'")).toEqual([{ status: 'done' }]);
    expect(verifyJournalOf(office.folder)).toMatchObject({ code: 0 });
  },
  PATIENCE,
);

test(
  'given somebody who waits, when a backup is restored, then it is refused until that is typed',
  async () => {
    const { office, admin, kiosk } = await afterAVisit();
    const backup = await backUp(admin);
    await issue(kiosk);
    expect((await preview(admin, backup)).open).toBe(1);
    const { place, name } = backup;
    for (const typed of ['', 'khoi phuc'])
      expect(await admin.wire.restoreBackup.mutate({ place, name, typed })).toEqual({ problem: 'tickets-open' });
    expect(labels(office)).toEqual(['A001', 'A002']);
    await restore(office, admin, backup, 'khôi phục');
    expect(labels(office)).toEqual(['A001']);
  },
  PATIENCE,
);

test(
  'given pictures, when a backup is restored, then those of then are there and those of later are not',
  async () => {
    const { office, admin } = await afterAVisit();
    const media = path.join(office.folder, 'media');
    const [then, later] = [`${'a'.repeat(64)}.png`, `${'b'.repeat(64)}.png`];
    fs.writeFileSync(path.join(media, then), 'then');
    const backup = await backUp(admin);
    fs.writeFileSync(path.join(media, later), 'later');
    fs.rmSync(path.join(media, then));
    await restore(office, admin, backup);
    expect(fs.readFileSync(path.join(media, then), 'utf8')).toBe('then');
    expect(fs.existsSync(path.join(media, later))).toBe(false);
  },
  PATIENCE,
);

test(
  'given data that were tampered with, then no new backup is made of them, and an older one can still be restored',
  async () => {
    const { office, admin } = await afterAVisit();
    const backup = await backUp(admin);
    tamper(office.folder, "DROP TRIGGER events_are_never_changed; UPDATE events SET actor = 'x' WHERE seq = 2");
    expect(await admin.wire.backUp.mutate()).toEqual({ problem: 'copy-damaged' });
    expect((await view(admin)).backups).toHaveLength(1);
    const next = await restore(office, admin, backup);
    expect(verifyJournalOf(office.folder)).toMatchObject({ code: 0 });
    const { lastRestore } = await view(next);
    const aside = path.join(office.folder, 'backups', lastRestore?.before ?? '');
    expect(lastRestore?.before).toMatch(/^so-lieu-hong-/);
    expect(readRows(aside, 'SELECT actor FROM events WHERE seq = 2')).toEqual([{ actor: 'x' }]);
  },
  PATIENCE,
);

test(
  'given a second folder, then each backup is copied there; one that is gone is told and spoils nothing',
  async () => {
    const { admin } = await afterAVisit();
    const stick = makeTempFolder();
    onTestFinished(() => removeFolder(stick));
    const watch = admin.watch();
    const settings = () => watch.latest('admin');
    await expect.poll(() => settings().settings.keeping.secondFolder).toBe('');
    const setFolder = (secondFolder: string) => {
      const { settings: now, revisions } = settings();
      return must(
        admin.send({ type: 'set-keeping', keeping: { ...now.keeping, secondFolder }, basedOn: revisions.keeping }),
      );
    };
    await setFolder(stick);
    await expect.poll(() => settings().settings.keeping.secondFolder).toBe(stick);
    const { name } = await backUp(admin);
    expect(fs.readdirSync(stick)).toEqual([name]);
    const shown = await view(admin);
    expect(shown.tried?.second).toBe('done');
    expect(shown.second).toMatchObject({ problem: null });
    expect(shown.backups.map(({ place }) => place)).toEqual(['here', 'second']);
    const second = shown.backups.find(({ place }) => place === 'second');
    expect(second && (await preview(admin, second)).lost.tickets).toBe(0);

    fs.rmSync(stick, { recursive: true });
    expect(await admin.wire.backUp.mutate()).toEqual({ problem: null });
    expect((await view(admin)).tried).toMatchObject({ problem: null, second: 'no-folder' });
    expect((await view(admin)).second).toMatchObject({ problem: 'no-folder' });
    fs.writeFileSync(stick, 'no folder at all');
    expect(await admin.wire.lookAtFolder.query({ folder: stick })).toMatchObject({ problem: 'no-folder' });
    expect(await admin.wire.lookAtFolder.query({ folder: 'relative' })).toMatchObject({ problem: 'no-folder' });
  },
  PATIENCE,
);

test(
  'given a damaged file, another file, a newer version or a sample’s, then each is refused with its own words',
  async () => {
    const { office, admin } = await afterAVisit();
    const { name } = await backUp(admin);
    const folder = path.join(office.folder, 'backups');
    const whole = fs.readFileSync(path.join(folder, name));
    const lookAt = async (bytes: Buffer): Promise<unknown> => {
      fs.writeFileSync(path.join(folder, 'nhan-20260302-090000.xinmoi'), bytes);
      const answer = await admin.wire.lookAtBackup.mutate({ place: 'here', name: 'nhan-20260302-090000.xinmoi' });
      return answer?.ok === false ? answer.problem : 'shown';
    };
    expect(await lookAt(whole)).toBe('shown');
    expect(await lookAt(whole.subarray(0, whole.length - 100))).toBe('damaged');
    const flipped = Buffer.from(whole);
    flipped.writeUInt8(flipped.readUInt8(5_000) ^ 1, 5_000);
    expect(await lookAt(flipped)).toBe('damaged');
    expect(await lookAt(Buffer.from('PK… not at all'))).toBe('damaged');
    expect(
      await admin.wire.lookAtBackup.mutate({ place: 'here', name: 'xin-moi-000000-20200101-000000.xinmoi' }),
    ).toEqual({
      ok: false,
      problem: 'gone',
    });
    expect(await admin.wire.lookAtBackup.mutate({ place: 'second', name })).toEqual({ ok: false, problem: 'gone' });
    expect(labels(office)).toEqual(['A001']);
  },
  PATIENCE,
);

test(
  'given a file that the administrator sends, then it can be looked at; nobody else sends, fetches, asks or restores',
  async () => {
    const { office, admin, kiosk } = await afterAVisit();
    const { name } = await backUp(admin);
    const bytes = fs.readFileSync(path.join(office.folder, 'backups', name));
    const post = (token: string | null, body: Uint8Array<ArrayBuffer>) =>
      fetch(`${office.url}/backups`, {
        method: 'POST',
        headers: token === null ? {} : { authorization: `Bearer ${token}` },
        body,
      });
    const sent = await post(admin.token, new Uint8Array(bytes));
    const said = (await sent.json()) as { ok: boolean; name: string };
    expect(said).toMatchObject({ ok: true, name: 'nhan-20260302-081200.xinmoi' });
    const line = (await view(admin)).backups.find((one) => one.name === said.name);
    expect(line).toMatchObject({ received: true, about: { tickets: 1 } });
    expect(line && (await preview(admin, line)).lost).toEqual({ tickets: 0, events: expect.any(Number) });
    const fetched = await fetch(`${office.url}/backups/${name}`, {
      headers: { authorization: `Bearer ${admin.token}` },
    });
    expect(Buffer.from(await fetched.arrayBuffer()).equals(bytes)).toBe(true);

    const bad = await post(admin.token, new Uint8Array(1_000));
    expect([bad.status, await bad.json()]).toEqual([400, { ok: false, problem: 'damaged' }]);
    for (const token of [null, kiosk.token]) {
      expect((await post(token, new Uint8Array(8))).status).toBe(403);
      const get = await fetch(`${office.url}/backups/${name}`, { headers: { authorization: `Bearer ${token}` } });
      expect(get.status).toBe(403);
    }
    expect((await fetch(`${office.url}/backups/..%2Fhub.lock`)).status).toBe(404);
    const ref = { place: 'here', name } as const;
    expect(await kiosk.wire.keeping.query()).toBeNull();
    expect(await kiosk.wire.backUp.mutate()).toBeNull();
    expect(await kiosk.wire.lookAtBackup.mutate(ref)).toBeNull();
    expect(await kiosk.wire.restoreBackup.mutate({ ...ref, typed: 'KHÔI PHỤC' })).toBeNull();
    expect(await kiosk.wire.lookAtFolder.query({ folder: '/tmp' })).toBeNull();
    expect(await kiosk.wire.erasable.query()).toBeNull();
    expect(await kiosk.wire.eraseNow.mutate()).toBeNull();
    await expect(admin.wire.lookAtBackup.mutate({ place: 'here', name: '../hub.lock' })).rejects.toThrow();
  },
  PATIENCE,
);

/** A number is taken and cancelled, with words. */
async function cancelOne(office: TestOffice, admin: Station, kiosk: Station, reason: string): Promise<void> {
  await issue(kiosk);
  const [last] = office.rows<{ id: number }>('SELECT max(id) AS id FROM tickets');
  await must(admin.send({ type: 'cancel-ticket', ticketId: last?.id ?? 0, reason }));
}

test(
  'given words of fourteen months, when they are erased, then they go, those of yesterday stay, and the journal holds',
  async () => {
    const { office, admin, kiosk } = await afterAVisit();
    await must(kiosk.send({ type: 'leave-feedback', kind: 'suggestion', text: 'Xin thêm ghế ngồi chờ' }));
    await cancelOne(office, admin, kiosk, 'Bấm nhầm');
    expect(await admin.wire.erasable.query()).toMatchObject({ words: 0, oldest: null });

    office.clock.advance(14 * 31 * 24 * 3_600_000);
    const later = await office.admin();
    await cancelOne(office, later, kiosk, 'Người dân xin hủy');
    const due = await later.wire.erasable.query();
    // What nobody has answered in the box is still needed.
    expect(due).toMatchObject({
      words: 1,
      oldest: vietnam('2026-03-02', '08:12'),
      kinds: { comments: 0, answers: 0, box: 0, notes: 1, other: 0 },
    });
    expect(await later.wire.eraseNow.mutate()).toMatchObject({ words: 0 });
    const left = office.rows<{ text: string }>('SELECT text FROM words ORDER BY text').map(({ text }) => text);
    expect(left).toEqual(['Người dân xin hủy', 'Xin thêm ghế ngồi chờ']);
    const [erased] = office.rows<{ actor: string; data: string }>(
      "SELECT actor, data FROM events WHERE type = 'words-erased'",
    );
    expect(JSON.parse(erased?.data ?? '')).toMatchObject({ count: 1, before: expect.any(Number) });
    expect(JSON.parse(erased?.actor ?? '')).toMatchObject({ role: 'admin' });
    expect(verifyJournalOf(office.folder)).toMatchObject({ code: 0 });
  },
  PATIENCE,
);

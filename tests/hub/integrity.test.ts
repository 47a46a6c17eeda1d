import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { chainHash, type EventRow } from '../../main/hub/store/events.ts';
import type { DigestLine, IntegrityView, JournalProof } from '../../shared/contract/integrity.ts';
import { openOffice, type TestOffice } from '../support/open-office.ts';
import { readRows, tamper } from '../support/read-rows.ts';
import { issue, must, serve } from '../support/steps.ts';
import { vietnam } from '../support/test-clock.ts';
import { verifyJournalOf } from '../support/verify-journal.ts';
import type { Station } from '../support/wire-client.ts';

/** One visit that went badly, as its citizen said. */
async function afterABadVisit(): Promise<{ office: TestOffice; admin: Station }> {
  const office = await openOffice();
  const kiosk = await office.station('kiosk');
  await issue(kiosk);
  const { ticketId } = await serve(await office.counter('1'));
  await must((await office.station('rating', '1')).send({ type: 'rate-service', ticketId, level: 1 }));
  return { office, admin: await office.admin() };
}

async function look(admin: Station): Promise<IntegrityView> {
  const view = await admin.wire.integrity.query();
  if (!view) throw new Error('Not the administrator');
  return view;
}

/** As the head presses the button and waits. */
async function proofFor(admin: Station, text: string | null = null): Promise<JournalProof> {
  expect(await admin.wire.startCheck.mutate({ text })).toEqual({ problem: null });
  await expect.poll(async () => (await look(admin)).check?.state, { timeout: 25_000 }).toBe('done');
  const { check } = await look(admin);
  if (check?.state !== 'done') throw new Error('No proof');
  return check.proof;
}

async function sign(admin: Station): Promise<DigestLine> {
  await must(admin.send({ type: 'sign-digest' }));
  const [digest] = (await look(admin)).digests;
  if (!digest) throw new Error('No digest');
  return digest;
}

const noTriggers = 'DROP TRIGGER events_are_never_changed; DROP TRIGGER events_are_never_deleted;';
const bestInJournal = `UPDATE events SET data = replace(data, '"level":1', '"level":4') WHERE type = 'service-rated'`;

/** What a clever forger does: a better rating in journal and table, and every hash from there on made anew. */
function forge(folder: string): void {
  tamper(folder, `${noTriggers} ${bestInJournal}; UPDATE ratings SET level = 4;`);
  chainAnew(folder);
}

function chainAnew(folder: string): void {
  const db = new Database(path.join(folder, 'xin-moi.sqlite'));
  let previous = '';
  for (const row of db.prepare<[], EventRow>('SELECT * FROM events ORDER BY seq').all()) {
    const { hash: _, ...rest } = row;
    previous = chainHash(previous, rest);
    db.prepare('UPDATE events SET hash = ? WHERE seq = ?').run(previous, row.seq);
  }
  db.close();
}

test('given a day that went its way, when the head checks it, then the chain holds from the first event to the last', async () => {
  const { office, admin } = await afterABadVisit();
  const [last] = readRows<{ seq: number; hash: string; at: number }>(
    office.folder,
    'SELECT seq, hash, at FROM events ORDER BY seq DESC LIMIT 1',
  );
  expect(await proofFor(admin)).toMatchObject({
    flaw: null,
    events: last?.seq,
    hash: last?.hash,
    lastAt: last?.at,
    paper: null,
  });
});

test('given a rating whose event was edited by hand, then the page names the row, its time and what the table still says', async () => {
  const { office, admin } = await afterABadVisit();
  const [row] = office.rows<{ seq: number; at: number }>("SELECT seq, at FROM events WHERE type = 'service-rated'");
  tamper(office.folder, noTriggers + bestInJournal);
  expect((await proofFor(admin)).flaw).toMatchObject({
    kind: 'changed',
    seq: row?.seq,
    row: { type: 'service-rated', at: row?.at },
    alone: true,
    differs: [{ column: 'level', stored: '1', told: '4' }],
  });
});

test('given a rating that was edited in its table alone, then the page names table, row and column', async () => {
  const { office, admin } = await afterABadVisit();
  tamper(office.folder, 'UPDATE ratings SET level = 4');
  expect((await proofFor(admin)).flaw).toMatchObject({
    kind: 'table',
    table: 'ratings',
    row: 'changed',
    differs: [{ column: 'level', stored: '4', told: '1' }],
  });
  tamper(office.folder, 'DELETE FROM ratings');
  expect((await proofFor(admin)).flaw).toMatchObject({ kind: 'table', table: 'ratings', row: 'gone' });
});

test('given words that were rewritten, then the page says so; erased ones hold', async () => {
  const { office, admin } = await afterABadVisit();
  const hash = createHash('sha256').update('Chờ lâu quá').digest('hex');
  tamper(office.folder, `INSERT INTO words (hash, text) VALUES ('${hash}', 'Rất hài lòng')`);
  expect((await proofFor(admin)).flaw).toMatchObject({ kind: 'words' });
  tamper(office.folder, 'DELETE FROM words');
  expect((await proofFor(admin)).flaw).toBeNull();
});

/** A rating was signed as it was, and is a better one now in a journal that holds in itself. */
async function afterAForgery(): Promise<{ office: TestOffice; admin: Station; code: string; file: string }> {
  const { office, admin } = await afterABadVisit();
  const { code, digest, signature } = await sign(admin);
  expect(await proofFor(admin, code)).toMatchObject({ flaw: null, paper: 'same', digests: 1 });
  forge(office.folder);
  return { office, admin, code, file: JSON.stringify({ digest, signature }) };
}

/** The digest that the journal keeps itself would tell on the forger: it is taken out too. */
function takeOutDigests(folder: string): void {
  tamper(folder, "DELETE FROM events WHERE type = 'digest-signed'; DELETE FROM digests");
  chainAnew(folder);
}

test('given a journal that was forged and chained anew, then the digest that it keeps itself tells', async () => {
  const { admin } = await afterAForgery();
  expect((await proofFor(admin)).flaw).toMatchObject({ kind: 'digest' });
});

test('given a forger who took the digests out too, then all holds in itself, and only the paper of before tells', async () => {
  const { office, admin, code, file } = await afterAForgery();
  takeOutDigests(office.folder);
  expect(await proofFor(admin)).toMatchObject({ flaw: null, paper: null });
  for (const paper of [code, file])
    expect(await proofFor(admin, paper)).toMatchObject({ flaw: null, paper: 'different' });
});

test('given a paper or a file, when it is given to verify-journal, then the command tells the same', async () => {
  const { office, code, file } = await afterAForgery();
  takeOutDigests(office.folder);
  expect(verifyJournalOf(office.folder)).toMatchObject({ code: 0 });
  const saved = path.join(office.folder, 'digest.json');
  writeFileSync(saved, file);
  for (const paper of [code, saved]) {
    const told = verifyJournalOf(office.folder, '--digest', paper);
    expect(told).toMatchObject({ code: 1, said: expect.stringContaining('KHÔNG khớp với bản đã ký') });
  }
});

test('given a journal whose end was cut off, then the paper says that it reached further', async () => {
  const { office, admin } = await afterABadVisit();
  await issue(await office.station('kiosk'));
  const { code, digest } = await sign(admin);
  await office.hub.close();
  tamper(office.folder, `${noTriggers} DELETE FROM events WHERE seq >= ${digest.seq}`);
  expect(verifyJournalOf(office.folder, '--digest', code).said).toContain('ends before row');
});

test('given a slip of the finger, or a file that somebody improved, then it is told as that, and nothing is checked', async () => {
  const { admin } = await afterABadVisit();
  const { code, digest, signature } = await sign(admin);
  const slip = code.endsWith('0') ? `${code.slice(0, -1)}1` : `${code.slice(0, -1)}0`;
  expect(await admin.wire.startCheck.mutate({ text: slip })).toEqual({ problem: 'no-code' });
  const better = { digest: { ...digest, ratings: { ...digest.ratings, 1: 0, 4: 1 } }, signature };
  expect(await admin.wire.startCheck.mutate({ text: JSON.stringify(better) })).toEqual({ problem: 'not-signed' });
  expect((await look(admin)).check).toBeNull();
});

test('given a day that ends, then its digest is signed by itself, once, and tells of that day', async () => {
  const { office, admin } = await afterABadVisit();
  const [before] = office.rows<{ n: number; seq: number }>('SELECT count(*) AS n, max(seq) AS seq FROM events');
  office.clock.set(vietnam('2026-03-03', '00:00'));
  const digests = () => office.rows('SELECT day, seq FROM digests ORDER BY seq');
  await expect.poll(digests, { timeout: 10_000 }).toEqual([{ day: '2026-03-02', seq: before?.seq }]);
  const {
    digests: [line],
  } = await look(admin).catch(async () => look(await office.admin()));
  expect(line?.digest).toMatchObject({
    day: '2026-03-02',
    events: before?.n,
    tickets: 1,
    ratings: { 4: 0, 3: 0, 2: 0, 1: 1, 0: 0 },
  });
  // Some nights without anybody: nothing to sign, also when the PC is switched on again.
  office.clock.set(vietnam('2026-03-06', '00:00'));
  await office.hub.restart();
  expect(digests()).toHaveLength(1);
});

test('given the head who ends the day, then it is signed at once; signing again without anything new writes nothing', async () => {
  const { office, admin } = await afterABadVisit();
  await must(admin.send({ type: 'close-day' }));
  const digests = () => office.rows('SELECT day FROM digests');
  await expect.poll(digests, { timeout: 10_000 }).toEqual([{ day: '2026-03-02' }]);
  await must(admin.send({ type: 'sign-digest' }));
  expect(digests()).toHaveLength(1);
  expect(verifyJournalOf(office.folder)).toMatchObject({ code: 0 });
});

test('given the key that signs, then it stays the same after a restart and stands in no event', async () => {
  const { office, admin } = await afterABadVisit();
  const { fingerprint } = await sign(admin);
  const [secret] = office.rows<{ hash: string }>("SELECT hash FROM secrets WHERE kind = 'digest-key'");
  expect(secret?.hash.length).toBeGreaterThan(40);
  expect(office.rows('SELECT 1 FROM events WHERE instr(data, ?) > 0', secret?.hash)).toEqual([]);
  await office.hub.restart();
  const again = await office.admin();
  await issue(office.connect({ token: (await office.station('kiosk')).token }));
  expect((await sign(again)).fingerprint).toBe(fingerprint);
});

test('given anybody but the administrator, when they ask for the proof or the figures, then they get nothing', async () => {
  const { office } = await afterABadVisit();
  const others = [
    await office.counter('1'),
    await office.station('guide'),
    await office.station('rating', '1'),
    await office.station('display'),
    office.connect(),
  ];
  for (const { wire } of others) {
    expect(await wire.integrity.query()).toBeNull();
    expect(await wire.startCheck.mutate({ text: null })).toBeNull();
    expect(await wire.satisfaction.query({ from: '2026-03-02', to: '2026-03-02' })).toBeNull();
  }
});

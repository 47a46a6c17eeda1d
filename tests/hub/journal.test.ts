import { expect, test } from 'vitest';
import { openOffice, type TestOffice } from '../support/open-office.ts';
import { playRandomMorning } from '../support/random-morning.ts';
import { tamper } from '../support/read-rows.ts';
import { call, issue, must, serve } from '../support/steps.ts';
import { verifyJournalOf } from '../support/verify-journal.ts';

/** A small morning with a call, a rating and a cancelled ticket. */
async function afterAMorning(): Promise<TestOffice> {
  const office = await openOffice();
  const kiosk = await office.station('kiosk');
  for (let n = 0; n < 3; n++) await issue(kiosk);
  const counter = await office.counter('1');
  const { ticketId } = await serve(counter);
  await must((await office.station('rating', '1')).send({ type: 'rate-service', ticketId, level: 1 }));
  const next = await call(counter);
  await must(counter.send({ type: 'cancel-ticket', ticketId: next.ticketId, reason: 'Công dân bỏ về' }));
  return office;
}

test.each([1, 2, 3])(
  'given a random morning (%i), when it is replayed from the journal, then every table is the same',
  async (seed) => {
    const office = await openOffice();
    const granted = await playRandomMorning(office, 250, seed);
    expect(granted).toBeGreaterThan(80);
    // While the hub runs.
    expect(verifyJournalOf(office.folder)).toMatchObject({ code: 0 });
  },
);

test('given a morning, when the hub restarts, then the journal still holds and goes on', async () => {
  const office = await afterAMorning();
  await office.hub.restart();
  await issue(office.connect({ token: (await office.station('kiosk')).token }));
  expect(verifyJournalOf(office.folder)).toMatchObject({ code: 0, said: expect.stringMatching(/holds: \d+ events/) });
});

test('given the journal, when a row of it is changed or deleted through SQL, then the database itself refuses', async () => {
  const office = await afterAMorning();
  expect(() => tamper(office.folder, 'UPDATE events SET at = at + 1 WHERE seq = 5')).toThrow('append-only');
  expect(() => tamper(office.folder, 'DELETE FROM events WHERE seq = 5')).toThrow('append-only');
});

const noTriggers = 'DROP TRIGGER events_are_never_changed; DROP TRIGGER events_are_never_deleted;';
test.each([
  [
    'the level of a rating',
    `UPDATE events SET data = replace(data, '"level":1', '"level":4') WHERE type = 'service-rated'`,
  ],
  ['the time of an event', `UPDATE events SET at = at - 60000 WHERE type = 'service-rated'`],
  ['who did it', `UPDATE events SET actor = '{}' WHERE type = 'service-rated'`],
  ['the command that it came from', `UPDATE events SET command_id = 'x' WHERE type = 'service-rated'`],
])('given somebody who removes the triggers and changes %s, then verify-journal names that row', async (_what, sql) => {
  const office = await afterAMorning();
  const [row] = office.rows<{ seq: number }>("SELECT seq FROM events WHERE type = 'service-rated'");
  tamper(office.folder, noTriggers + sql);
  const { code, said } = verifyJournalOf(office.folder);
  expect(code).toBe(1);
  expect(said).toContain(`row ${row?.seq}:`);
});

test('given somebody who removes a row of the journal, then verify-journal names the gap', async () => {
  const office = await afterAMorning();
  const [row] = office.rows<{ seq: number }>("SELECT seq FROM events WHERE type = 'service-rated'");
  tamper(office.folder, `${noTriggers} DELETE FROM events WHERE type = 'service-rated'`);
  expect(verifyJournalOf(office.folder)).toMatchObject({ code: 1, said: expect.stringContaining(`row ${row?.seq}:`) });
});

test.each([
  ['ratings', 'UPDATE ratings SET level = 4'],
  ['ratings', 'DELETE FROM ratings'],
  ['tickets', "UPDATE tickets SET called_at = called_at - 600000 WHERE status = 'done'"],
  ['tickets', "UPDATE tickets SET status = 'done' WHERE status = 'cancelled'"],
  ['calls', 'DELETE FROM calls WHERE id = 1'],
  ['officers', "UPDATE officers SET name = 'Ai đó' WHERE id = 'o1'"],
])('given somebody who changes table %s by hand (%s), then verify-journal names the table', async (table, sql) => {
  const office = await afterAMorning();
  tamper(office.folder, sql);
  expect(verifyJournalOf(office.folder)).toMatchObject({ code: 1, said: expect.stringContaining(`table ${table}`) });
});

test('given somebody who rewrites a reason that was typed by hand, then verify-journal says so', async () => {
  const office = await afterAMorning();
  tamper(office.folder, "UPDATE words SET text = 'Công dân xin hủy'");
  expect(verifyJournalOf(office.folder)).toMatchObject({ code: 1, said: expect.stringContaining('words') });
});

test('given reasons that were erased after their time, then the journal still holds', async () => {
  const office = await afterAMorning();
  tamper(office.folder, 'DELETE FROM words');
  expect(verifyJournalOf(office.folder)).toMatchObject({ code: 0 });
});

test('given a folder without a database, then verify-journal says so in one line', async () => {
  expect(verifyJournalOf('/no/such/folder')).toMatchObject({
    code: 1,
    said: expect.stringMatching(/^[^\n]+--data\.$/),
  });
});

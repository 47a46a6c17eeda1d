import { expect, test } from 'vitest';
import { revisionOf } from '../../shared/basics/revision.ts';
import type { CommandInput } from '../../shared/contract/commands.ts';
import { defaultSatisfaction } from '../../shared/domain/satisfaction.ts';
import { png } from '../support/media-files.ts';
import { openOffice, type TestOffice } from '../support/open-office.ts';
import { issue, must, refusalOf, serve } from '../support/steps.ts';
import { verifyJournalOf } from '../support/verify-journal.ts';
import type { Station } from '../support/wire-client.ts';

/** Counter 1 has just finished with its only citizen. */
async function afterOneVisit(): Promise<{ office: TestOffice; ticketId: number }> {
  const office = await openOffice();
  await issue(await office.station('kiosk'));
  const { ticketId } = await serve(await office.counter('1'));
  return { office, ticketId };
}

test("given a finished visit, when the counter's own panel rates it, then the rating stands once, with officer and counter", async () => {
  const { office, ticketId } = await afterOneVisit();
  const panel = await office.station('rating', '1');
  await must(panel.send({ type: 'rate-service', ticketId, level: 4 }));
  expect(refusalOf(await panel.send({ type: 'rate-service', ticketId, level: 1 }))).toBe('already-rated');
  expect(office.rows('SELECT ticket_id, level, counter_id, officer_id FROM ratings')).toEqual([
    { ticket_id: ticketId, level: 4, counter_id: '1', officer_id: 'o1' },
  ]);
});

test('given a finished visit, when the panel of another counter rates it, then it is refused', async () => {
  const { office, ticketId } = await afterOneVisit();
  const other = await office.station('rating', '2');
  expect(refusalOf(await other.send({ type: 'rate-service', ticketId, level: 4 }))).toBe('not-at-this-counter');
});

test("given a finished visit, when the officer's own screen or a kiosk rates it, then it is refused", async () => {
  const { office, ticketId } = await afterOneVisit();
  for (const screen of [await office.counter('1'), await office.station('kiosk'), await office.admin()])
    expect(refusalOf(await screen.send({ type: 'rate-service', ticketId, level: 4 }))).toBe('forbidden');
  expect(office.rows('SELECT count(*) AS n FROM ratings')).toEqual([{ n: 0 }]);
});

test('given a finished visit, when its window is over, then the panel is quiet and a late rating is refused', async () => {
  const { office, ticketId } = await afterOneVisit();
  const panel = await office.station('rating', '1');
  const watch = panel.watch();
  await expect.poll(() => watch.views.length).toBeGreaterThan(0);
  expect(watch.latest('rating').ask).toMatchObject({ ticketId, label: 'A001' });
  office.clock.advance(75_001);
  expect(refusalOf(await panel.send({ type: 'rate-service', ticketId, level: 4 }))).toBe('rating-closed');
  // Time alone changes this view: it goes out with the next tick.
  await expect.poll(() => watch.latest('rating').ask, { timeout: 10_000 }).toBeNull();
});

test('given a rated visit, when the officer takes the finish back, then it is refused', async () => {
  const { office, ticketId } = await afterOneVisit();
  const panel = await office.station('rating', '1');
  await must(panel.send({ type: 'rate-service', ticketId, level: 1 }));
  const counter = await office.counter('1');
  expect(refusalOf(await counter.send({ type: 'undo-finish', ticketId }))).toBe('already-rated');
});

/** … and its panel is there. */
async function asked(): Promise<{ office: TestOffice; ticketId: number; panel: Station; admin: Station }> {
  const office = await openOffice();
  const panel = await office.station('rating', '1');
  const watch = panel.watch();
  await expect.poll(() => watch.views.length).toBeGreaterThan(0);
  await issue(await office.station('kiosk'));
  const { ticketId } = await serve(await office.counter('1'));
  return { office, ticketId, panel, admin: await office.admin() };
}
const askBy = (changes: object): CommandInput => ({
  type: 'set-satisfaction',
  satisfaction: { ...defaultSatisfaction, slides: [], ...changes },
  basedOn: revisionOf(defaultSatisfaction),
});

test('given a low rating, when the citizen says why, then reasons and words are kept once, the words beside the journal', async () => {
  const { office, ticketId, panel } = await asked();
  office.clock.advance(4_000);
  await must(panel.send({ type: 'rate-service', ticketId, level: 1 }));
  office.clock.advance(100_000); // the rating's own window is over
  const why = { type: 'explain-rating', ticketId, reasons: ['long-wait', 'guidance'], comment: 'Chờ hơn một giờ.' };
  await must(panel.send(why as CommandInput));
  expect(refusalOf(await panel.send(why as CommandInput))).toBe('already-explained');
  const [row] = office.rows<{ comment_hash: string }>('SELECT * FROM ratings');
  expect(row).toMatchObject({ level: 1, channel: 'panel', after_ms: 4_000, reasons: '["long-wait","guidance"]' });
  expect(office.rows('SELECT text FROM words WHERE hash = ?', row?.comment_hash)).toEqual([
    { text: 'Chờ hơn một giờ.' },
  ]);
  expect(office.rows("SELECT 1 FROM events WHERE data LIKE '%một giờ%'")).toEqual([]);
  expect(verifyJournalOf(office.folder).code).toBe(0);
});

test.each([
  ['a reason twice', { reasons: ['papers', 'papers'], comment: null }],
  ['a reason that is on no list', { reasons: ['weather'], comment: null }],
  ['a comment of 301 characters', { reasons: [], comment: 'x'.repeat(301) }],
  ['nothing at all', { reasons: [], comment: null }],
  ['blanks for words', { reasons: [], comment: '   ' }],
])('given a low rating, when the reasons are %s, then the message itself is refused', async (_, said) => {
  const { ticketId, panel } = await asked();
  await must(panel.send({ type: 'rate-service', ticketId, level: 1 }));
  const why = { type: 'explain-rating', ticketId, ...said } as CommandInput;
  await expect(panel.send(why)).rejects.toThrow();
});

test('given a citizen who would rather not, then it is counted apart, and the panel is quiet', async () => {
  const { office, ticketId, panel } = await asked();
  const watch = panel.watch();
  await expect.poll(() => watch.views.length).toBeGreaterThan(0);
  expect(watch.latest('rating').ask).toMatchObject({ ticketId });
  await must(panel.send({ type: 'decline-rating', ticketId }));
  await expect.poll(() => watch.latest('rating').ask).toBeNull();
  expect(refusalOf(await panel.send({ type: 'rate-service', ticketId, level: 4 }))).toBe('rating-declined');
  expect(office.rows('SELECT ticket_id, counter_id, officer_id FROM declined_ratings')).toEqual([
    { ticket_id: ticketId, counter_id: '1', officer_id: 'o1' },
  ]);
  expect(office.rows('SELECT count(*) AS n FROM ratings')).toEqual([{ n: 0 }]);
});

test('given a panel that asks, when the officer takes Finish back, then the question closes; at the next Finish it asks again', async () => {
  const office = await openOffice();
  const panel = await office.station('rating', '1');
  const watch = panel.watch();
  await issue(await office.station('kiosk'));
  const counter = await office.counter('1');
  const { ticketId } = await serve(counter);
  await expect.poll(() => watch.latest('rating').ask).toMatchObject({ ticketId });
  await must(panel.send({ type: 'decline-rating', ticketId }));
  await must(counter.send({ type: 'undo-finish', ticketId }));
  await expect.poll(() => watch.latest('rating').ask).toBeNull();
  expect(refusalOf(await panel.send({ type: 'rate-service', ticketId, level: 4 }))).toBe('wrong-status');
  expect(office.rows('SELECT rating_asked FROM tickets')).toEqual([{ rating_asked: 0 }]);
  await must(counter.send({ type: 'finish-ticket', ticketId, dossiers: null }));
  await expect.poll(() => watch.latest('rating').ask).toMatchObject({ ticketId });
  await must(panel.send({ type: 'rate-service', ticketId, level: 2 }));
  expect(office.rows('SELECT count(*) AS n FROM declined_ratings')).toEqual([{ n: 0 }]);
  expect(verifyJournalOf(office.folder).code).toBe(0);
});

test('given Finish with and without a connected panel, then the ticket says whether anybody asked', async () => {
  const { office, ticketId, panel } = await asked();
  await panel.close();
  const admin = await office.admin();
  const watch = admin.watch();
  await expect
    .poll(() => watch.latest('admin').stations.some(({ kind, online }) => kind === 'rating' && online))
    .toBe(false);
  await issue(await office.station('kiosk'));
  const second = await serve(await office.counter('1'));
  expect(office.rows('SELECT id, rating_asked FROM tickets ORDER BY id')).toEqual([
    { id: ticketId, rating_asked: 1 },
    { id: second.ticketId, rating_asked: 0 },
  ]);
});

test("given a rating from the hub's own PC, where the officer's screen is too, then the fact is kept; elsewhere it is not so", async () => {
  const { office, ticketId, panel } = await asked();
  // The counter's screen of this story has sent commands, but never watched: nobody knows where it stands.
  await must(panel.send({ type: 'rate-service', ticketId, level: 4 }));
  const screen = await office.counter('1');
  const desk = screen.watch();
  await expect.poll(() => desk.views.length).toBeGreaterThan(0);
  await issue(await office.station('kiosk'));
  const second = await serve(screen);
  await must(panel.send({ type: 'rate-service', ticketId: second.ticketId, level: 4 }));
  expect(office.rows('SELECT beside_officer FROM ratings ORDER BY ticket_id')).toEqual([
    { beside_officer: 0 },
    { beside_officer: 1 },
  ]);
});

test('given an office that asks by five, then the fifth face is taken; by four it is refused', async () => {
  const { office, ticketId, panel, admin } = await asked();
  expect(refusalOf(await panel.send({ type: 'rate-service', ticketId, level: 0 }))).toBe('no-such-level');
  await must(admin.send(askBy({ scale: 5 })));
  expect(refusalOf(await admin.send(askBy({ scale: 4, askComment: false })))).toBe('changed-meanwhile');
  const watch = panel.watch();
  await expect.poll(() => watch.latest('rating').asks.scale).toBe(5);
  await must(panel.send({ type: 'rate-service', ticketId, level: 0 }));
  expect(office.rows('SELECT level FROM ratings')).toEqual([{ level: 0 }]);
  expect(verifyJournalOf(office.folder).code).toBe(0);
});

test("given an officer's picture, then the panel shows it, and it can't be deleted while it is shown", async () => {
  const { office, panel, admin } = await asked();
  const headers = { authorization: `Bearer ${admin.token}` };
  const sent = await fetch(`${office.url}/media?name=a.png`, {
    method: 'POST',
    headers,
    body: new Uint8Array(png(40, 40)),
  });
  const { file } = (await sent.json()) as { file: { id: string } };
  const remove = async (id: string) => (await fetch(`${office.url}/media/${id}`, { method: 'DELETE', headers })).json();
  await must(admin.send({ type: 'set-officer-photo', officerId: 'o1', mediaId: file.id }));
  const watch = panel.watch();
  await expect.poll(() => watch.views.length).toBeGreaterThan(0);
  expect(watch.latest('rating').officer).toMatchObject({ photo: file.id });
  expect(await remove(file.id)).toEqual({ ok: false, problem: 'in-use' });
  const film = `${'0'.repeat(64)}.mp4`;
  expect(refusalOf(await admin.send({ type: 'set-officer-photo', officerId: 'o1', mediaId: film }))).toBe(
    'unknown-picture',
  );
  await must(admin.send({ type: 'set-officer-photo', officerId: 'o1', mediaId: null }));
  expect(await remove(file.id)).toEqual({ ok: true });

  const slide = { id: 's', from: null, to: null, seconds: 10, kind: 'picture', mediaId: file.id, caption: '' };
  await must(admin.send(askBy({ slides: [slide] })));
  expect(await remove(file.id)).toEqual({ ok: false, problem: 'in-use' });
  expect(verifyJournalOf(office.folder).code).toBe(0);
});

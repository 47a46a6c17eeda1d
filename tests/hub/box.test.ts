import { expect, test } from 'vitest';
import { openOffice, type TestOffice } from '../support/open-office.ts';
import { tamper } from '../support/read-rows.ts';
import { must, refusalOf } from '../support/steps.ts';
import { verifyJournalOf } from '../support/verify-journal.ts';
import type { Station } from '../support/wire-client.ts';

const said = 'Ghế chờ còn ít, người già phải đứng.';
const answer = 'Trung tâm đã thêm mười ghế. Xin cảm ơn ông/bà.';
const leave = (screen: Station, text = said) => screen.send({ type: 'leave-feedback', kind: 'suggestion', text });
const DAYS = { from: '2020-01-01', to: '2099-12-31' };
const listOf = async (admin: Station) => (await admin.wire.feedback.query(DAYS))?.lines ?? [];

/** Words that were left at the kiosk, and answered by the head. */
async function answeredOffice(): Promise<{ office: TestOffice; kiosk: Station; admin: Station }> {
  const office = await openOffice();
  const kiosk = await office.station('kiosk');
  const admin = await office.admin();
  await must(leave(kiosk));
  const [line] = await listOf(admin);
  const basedOn = line?.revision ?? '';
  await must(admin.send({ type: 'handle-feedback', feedbackId: 1, state: 'answered', answer, basedOn }));
  return { office, kiosk, admin };
}

test('given words left at the kiosk, when the head answers, then the code tells the answer and nothing else', async () => {
  const office = await openOffice();
  const kiosk = await office.station('kiosk');
  const admin = await office.admin();
  expect(await leave(kiosk)).toMatchObject({ ok: true, done: { kind: 'feedback-left', code: 'GY-001' } });
  expect(await kiosk.wire.feedbackAnswer.query({ id: 1 })).toEqual({
    code: 'GY-001',
    kind: 'suggestion',
    state: 'new',
    answer: null,
  });
  const [line] = await listOf(admin);
  expect(line).toMatchObject({ text: said, state: 'new', place: 'kiosk', counter: null, answer: null });
  const basedOn = line?.revision ?? '';
  await must(admin.send({ type: 'handle-feedback', feedbackId: 1, state: 'answered', answer, basedOn }));
  const panel = await office.station('rating', '1');
  expect(await panel.wire.feedbackAnswer.query({ id: 1 })).toEqual({
    code: 'GY-001',
    kind: 'suggestion',
    state: 'answered',
    answer,
  });
  expect(await panel.wire.feedbackAnswer.query({ id: 2 })).toBeNull();
  // A second head who still saw it new.
  const late = await admin.send({
    type: 'handle-feedback',
    feedbackId: 1,
    state: 'in-progress',
    answer: null,
    basedOn,
  });
  expect(refusalOf(late)).toBe('changed-meanwhile');
});

test('given words in the box, when anybody but the head asks for them, then there are none, and no view has them', async () => {
  const { office } = await answeredOffice();
  const officer = await office.counter('1');
  const others = [
    officer,
    await office.station('kiosk'),
    await office.station('guide'),
    await office.station('display'),
    await office.station('rating', '1'),
    office.connect({ token: null }),
  ];
  for (const screen of others) {
    expect(await screen.wire.feedback.query(DAYS)).toBeNull();
    expect(await screen.wire.outsideRatings.query()).toBeNull();
    expect(
      refusalOf(
        await screen.send({ type: 'handle-feedback', feedbackId: 1, state: 'new', answer: null, basedOn: 'x' }),
      ),
    ).toBe('forbidden');
  }
  // Nor may an officer speak through the box, or look an answer up in a citizen's place.
  expect(refusalOf(await leave(officer))).toBe('forbidden');
  expect(await officer.wire.feedbackAnswer.query({ id: 1 })).toBeNull();
  for (const screen of others.slice(0, 4)) {
    const watch = screen.watch();
    await expect.poll(() => watch.views.length).toBeGreaterThan(0);
    expect(JSON.stringify(watch.views)).not.toContain('Ghế chờ');
  }
});

test('given a screen that has just taken words, when more come, then it waits 20 s, another screen does not, and after 60 an hour is full', async () => {
  const office = await openOffice();
  const [kiosk, second] = [await office.station('kiosk'), await office.station('kiosk')];
  await must(leave(kiosk));
  office.clock.advance(5_000);
  expect(await leave(kiosk)).toEqual({ ok: false, refusal: { code: 'feedback-too-soon', seconds: 15 } });
  await must(leave(second));
  for (let n = 1; n < 60; n += 1) {
    office.clock.advance(20_000);
    await must(leave(kiosk));
  }
  office.clock.advance(20_000);
  expect(refusalOf(await leave(kiosk))).toBe('feedback-too-many');
  await must(leave(second));
  // The first of the hour has gone by.
  office.clock.advance(3_600_000 - 60 * 20_000);
  await must(leave(kiosk));
});

test.each([
  ['too few', 'Tốt'],
  ['too few between spaces', '    Tốt    '],
  ['too many', 'x'.repeat(1_001)],
])('given words of a wrong length (%s), when they are sent, then the wire does not take them', async (_what, text) => {
  const office = await openOffice();
  await expect(leave(await office.station('kiosk'), text)).rejects.toThrow();
  expect(office.rows('SELECT count(*) AS n FROM feedback')).toEqual([{ n: 0 }]);
});

test('given words in the box, when they are looked for in the journal, then only their hash is there', async () => {
  const { office } = await answeredOffice();
  const told = JSON.stringify(office.rows('SELECT data FROM events'));
  expect(told).toContain('feedback-left');
  expect(told).not.toContain('Ghế chờ');
  expect(told).not.toContain('mười ghế');
  expect(JSON.stringify(office.rows('SELECT * FROM outcomes'))).not.toContain('Ghế chờ');
});

test('given words that were erased, then the chain holds, the list and the answer say nothing; rewritten words are found', async () => {
  const { office, kiosk, admin } = await answeredOffice();
  tamper(office.folder, "UPDATE words SET text = 'Rất tốt' WHERE text LIKE 'Ghế chờ%'");
  expect(verifyJournalOf(office.folder)).toMatchObject({ code: 1, said: expect.stringContaining('words') });
  tamper(office.folder, 'DELETE FROM words');
  expect(verifyJournalOf(office.folder)).toMatchObject({ code: 0 });
  expect(await listOf(admin)).toMatchObject([{ text: null, answer: null, state: 'answered' }]);
  expect(await kiosk.wire.feedbackAnswer.query({ id: 1 })).toMatchObject({ state: 'answered', answer: null });
});

test('given an answer, when its row is changed with a tool, then verify-journal names the table', async () => {
  const { office } = await answeredOffice();
  tamper(office.folder, "UPDATE feedback SET state = 'new'");
  expect(verifyJournalOf(office.folder)).toMatchObject({ code: 1, said: expect.stringContaining('table feedback') });
});

test("given the head's page, when words come in and are handled, then it says how many are new", async () => {
  const office = await openOffice();
  const admin = await office.admin();
  const watch = admin.watch();
  await must(leave(await office.station('rating', '2')));
  await expect.poll(() => watch.views.length > 0 && watch.latest('admin').box.fresh).toBe(1);
  const [line] = await listOf(admin);
  expect(line).toMatchObject({ place: 'panel', counter: { number: 2 } });
  const basedOn = line?.revision ?? '';
  await must(admin.send({ type: 'handle-feedback', feedbackId: 1, state: 'in-progress', answer: null, basedOn }));
  await expect.poll(() => watch.latest('admin').box.fresh).toBe(0);
});

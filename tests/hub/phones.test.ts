import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { phoneRules } from '../../main/hub/phone/limits.ts';
import { mostSeats } from '../../main/hub/server/phone-seats.ts';
import type { CommandInput } from '../../shared/contract/commands.ts';
import type { RatingLevel } from '../../shared/domain/rating.ts';
import { hours, minutes } from '../../shared/domain/time.ts';
import { openOffice, type TestOffice } from '../support/open-office.ts';
import { listenTo, phoneAddress, phoneOf, setPhones } from '../support/phone.ts';
import { call, issue, must, refusalOf, serve } from '../support/steps.ts';
import { verifyJournalOf } from '../support/verify-journal.ts';

const guessed = `1-${'0'.repeat(32)}`;

/** An office with phones on, and somebody with a ticket. */
async function withTicket(settings = {}) {
  const office = await openOffice();
  await setPhones(office, settings);
  const ticket = await issue(await office.station('kiosk'));
  return { office, ticket, phone: phoneOf(office) };
}

/** … who was served at counter 1. */
async function afterVisit(settings = {}) {
  const given = await withTicket(settings);
  const counter = await given.office.counter('1');
  await serve(counter);
  return { ...given, counter };
}

const rate = (level: RatingLevel) => ({ type: 'rate-by-token', level }) as const;

test('given phones that are off, and a token that nobody has, then both pages are one, byte for byte', async () => {
  const off = await openOffice();
  const { token } = await issue(await off.station('kiosk'));
  const on = await openOffice();
  await setPhones(on, {});
  const [page, other] = await Promise.all([fetch(`${off.url}/t/${token}`), fetch(`${on.url}/t/${guessed}`)]);
  expect([page.status, other.status]).toEqual([404, 404]);
  const headersOf = ({ headers }: Response) => [...headers].filter(([name]) => name !== 'date');
  expect(headersOf(page)).toEqual(headersOf(other));
  const text = await page.text();
  expect(text).toBe(await other.text());
  expect(text).toContain('Xin ông/bà kiểm tra lại mã trên phiếu');
  for (const part of ['/now', '/live', '/rating', '/x/y'])
    expect((await fetch(`${off.url}/t/${token}${part}`)).status).toBe(404);
  for (const place of ['/join', '/t/test', '/t', '/t/', '/phone/0.js'])
    expect((await fetch(`${off.url}${place}`)).status, place).toBe(404);
});

test('given a ticket, when a phone opens it, then the page is whole before a script runs, keeps nothing and loads nothing from elsewhere', async () => {
  const { ticket, phone } = await withTicket();
  const page = await phone.get(`/t/${ticket.token}`);
  expect(page.status).toBe(200);
  const text = await page.text();
  for (const words of ['A001', 'Chứng thực', 'Sắp đến lượt ông/bà', 'Trung tâm Phục vụ hành chính công'])
    expect(text).toContain(words);
  expect(text).not.toMatch(/https?:\/\//);
  expect(page.headers.get('set-cookie')).toBeNull();
  expect(page.headers.get('cache-control')).toBe('no-store');
  expect(page.headers.get('referrer-policy')).toBe('no-referrer');
  const csp = page.headers.get('content-security-policy') ?? '';
  expect(csp).toContain("default-src 'none'");
  expect(csp).not.toContain('unsafe');
  expect(await (await phone.get(`/t/${ticket.token}?lang=en`)).text()).toContain('Your turn is near');
});

test('given somebody in line, when they are called, recalled, served and finished, then their page says each, and nothing of others', async () => {
  const { office, ticket, phone } = await withTicket();
  const kiosk = await office.station('kiosk');
  const second = await issue(kiosk);
  expect((await phone.view(second.token)).state).toMatchObject({ at: 'waiting', before: 1, missed: false });
  const counter = await office.counter('1');
  const { ticketId } = await call(counter);
  expect((await phone.view(second.token)).state).toMatchObject({ at: 'waiting', before: 0 });
  const called = { at: 'called', place: { word: 'quay', number: 1 }, since: office.clock.now(), rings: 1 };
  expect((await phone.view(ticket.token)).state).toMatchObject(called);
  await must(counter.send({ type: 'recall-ticket', ticketId }));
  expect((await phone.view(ticket.token)).state).toMatchObject({ at: 'called', rings: 2 });
  await must(counter.send({ type: 'start-serving', ticketId }));
  expect((await phone.view(ticket.token)).state).toMatchObject({ at: 'serving' });
  await must(counter.send({ type: 'finish-ticket', ticketId, dossiers: null }));
  const view = await phone.view(ticket.token);
  expect(view.state).toMatchObject({ at: 'done', rated: null, ask: { faces: [4, 3, 2, 1] } });
  expect(JSON.stringify(view)).not.toContain(second.label);
});

test('given a line, when its ticket is called, then the phone hears it by itself, with ticks in between, and it ends with the pages', async () => {
  const { office, ticket } = await withTicket();
  const line = await listenTo(office, ticket.token);
  expect(line.headers.get('content-type')).toContain('text/event-stream');
  await expect.poll(() => line.latest()?.state.at).toBe('waiting');
  await call(await office.counter('1'));
  await expect.poll(() => line.latest()?.state.at).toBe('called');
  await expect.poll(() => line.told.some(({ type }) => type === 'tick'), { timeout: 10_000 }).toBe(true);
  await setPhones(office, { ticketPage: false });
  await expect.poll(line.isOver).toBe(true);
});

test('given a hub that ends, then its lines end with it', async () => {
  const { office, ticket } = await withTicket();
  const line = await listenTo(office, ticket.token);
  await expect.poll(() => line.latest()).toBeDefined();
  await office.hub.restart();
  await expect.poll(line.isOver).toBe(true);
});

test('given a ticket open three times, when a fourth page comes, then the first is told to leave; an address has its bound too', async () => {
  const { office, ticket, phone } = await withTicket();
  const kiosk = await office.station('kiosk');
  const lines: Awaited<ReturnType<typeof listenTo>>[] = [];
  for (let n = 0; n <= mostSeats.ofTicket; n += 1) {
    const line = await listenTo(office, ticket.token);
    await expect.poll(() => line.latest()).toBeDefined();
    lines.push(line);
  }
  await expect.poll(() => lines[0]?.told.at(-1)?.type).toBe('full');
  await expect.poll(() => lines[0]?.isOver()).toBe(true);
  expect(lines.slice(1).some((line) => line.isOver())).toBe(false);
  while (lines.length <= mostSeats.ofAddress) lines.push(await listenTo(office, (await issue(kiosk)).token));
  const more = await listenTo(office, (await issue(kiosk)).token);
  expect(more.status).toBe(503);
  // Without a line of its own a page may ask.
  expect((await phone.view(ticket.token)).label).toBe('A001');
  for (const line of lines) line.close();
});

test('given a finished visit, when the phone rates it, then the rating stands once, whoever asks again', async () => {
  const { office, ticket, phone, counter } = await afterVisit();
  const commandId = 'a'.repeat(32);
  expect(await phone.send(ticket.token, rate(1), commandId)).toEqual({ ok: true, token: null });
  expect(await phone.send(ticket.token, rate(1), commandId)).toEqual({ ok: true, token: null });
  expect(await phone.send(ticket.token, rate(4))).toMatchObject({ ok: false, code: 'already-rated' });
  const panel = await office.station('rating', '1');
  const { ticketId } = ticket;
  expect(refusalOf(await panel.send({ type: 'rate-service', ticketId, level: 4 }))).toBe('already-rated');
  expect(refusalOf(await counter.send({ type: 'undo-finish', ticketId }))).toBe('already-rated');
  expect((await phone.view(ticket.token)).state).toMatchObject({
    ask: null,
    rated: 'phone',
    more: { asks: { askComment: true }, survey: [] },
  });
  const why: CommandInput = { type: 'explain-by-token', reasons: ['attitude', 'trips'], comment: 'Chờ cả buổi.' };
  expect(await phone.send(ticket.token, why)).toEqual({ ok: true, token: null });
  expect(await phone.send(ticket.token, why)).toMatchObject({ ok: false, code: 'already-explained' });
  expect(office.rows('SELECT level, channel, counter_id, officer_id, reasons FROM ratings')).toEqual([
    { level: 1, channel: 'phone', counter_id: '1', officer_id: 'o1', reasons: '["attitude","trips"]' },
  ]);
  expect(office.rows('SELECT text FROM words WHERE hash = (SELECT comment_hash FROM ratings)')).toEqual([
    { text: 'Chờ cả buổi.' },
  ]);
  expect(office.rows("SELECT actor FROM events WHERE type = 'service-rated'")).toEqual([
    { actor: JSON.stringify({ counterId: null, officerId: null, role: 'phone', stationId: null, ticketId }) },
  ]);
  expect(verifyJournalOf(office.folder)).toMatchObject({ code: 0 });
});

test('given a visit that was rated at the panel, then the phone says so and takes no second one', async () => {
  const { office, ticket, phone } = await afterVisit();
  const panel = await office.station('rating', '1');
  await must(panel.send({ type: 'rate-service', ticketId: ticket.ticketId, level: 1 }));
  expect(await phone.send(ticket.token, rate(4))).toMatchObject({ ok: false, code: 'already-rated' });
  expect((await phone.view(ticket.token)).state).toMatchObject({ rated: 'panel', ask: null, more: null });
  expect(await (await phone.get(`/t/${ticket.token}`)).text()).toContain('Ông/bà đã đánh giá tại quầy');
});

describe('a rating is refused', () => {
  test('before Finish, late, while it is off, for a guessed ticket, and in a language', async () => {
    const { office, ticket, phone } = await withTicket();
    expect(await phone.send(ticket.token, rate(4))).toMatchObject({ ok: false, code: 'wrong-status' });
    await serve(await office.counter('1'));
    expect((await phone.post(`/t/${guessed}/rating`, phone.envelope(rate(4)))).status).toBe(404);
    await setPhones(office, { rating: false });
    expect(await phone.send(ticket.token, rate(4))).toMatchObject({ ok: false, code: 'phones-off' });
    await setPhones(office, {});
    office.clock.advance(hours(24) + 1);
    const late = await phone.post(`/t/${ticket.token}/rating?lang=en`, phone.envelope(rate(4)));
    expect(await late.json()).toMatchObject({ code: 'rating-closed', sentence: expect.stringContaining('Thank you') });
    expect(office.rows('SELECT count(*) AS n FROM ratings')).toEqual([{ n: 0 }]);
  });

  test('for another ticket, and for anything that is no rating', async () => {
    const { office, ticket, phone } = await afterVisit();
    const other = await issue(await office.station('kiosk'));
    const wishes = [
      { type: 'rate-service', ticketId: ticket.ticketId, level: 4 },
      { type: 'cancel-ticket', ticketId: ticket.ticketId, reason: 'x' },
      { type: 'cancel-ticket', ticketId: other.ticketId, reason: 'x' },
      { type: 'issue-ticket', serviceId: 'chung-thuc', priority: null },
      { type: 'set-priority', ticketId: ticket.ticketId, priority: 'elder' },
    ] as const;
    for (const wish of wishes)
      expect(await phone.send(ticket.token, wish)).toMatchObject({ ok: false, code: 'forbidden' });
    for (const body of [{}, [], 'x', { commandId: 'x' }, { ...phone.envelope(rate(4)), x: 1 }])
      expect((await phone.post(`/t/${ticket.token}/rating`, body)).status).toBe(400);
  });

  test('from an officer, a panel, a kiosk or the administrator who name a phone’s command', async () => {
    const { office, counter } = await afterVisit();
    for (const screen of [
      counter,
      await office.station('rating', '1'),
      await office.station('kiosk'),
      await office.admin(),
    ])
      expect(refusalOf(await screen.send(rate(4)))).toBe('forbidden');
  });

  test('when its body is too long, or of another site’s form', async () => {
    const { ticket, phone, office } = await afterVisit();
    const body = JSON.stringify(phone.envelope(rate(4)));
    const address = `${office.url}/t/${ticket.token}/rating`;
    const form = await fetch(address, { method: 'POST', headers: { 'content-type': 'text/plain' }, body });
    const json = { 'content-type': 'application/json' };
    const long = await fetch(address, { method: 'POST', headers: json, body: body + ' '.repeat(5_000) });
    expect([form.status, long.status]).toEqual([400, 400]);
  });
});

test('given a ticket of yesterday, then it still rates for a day after Finish, and is over after that', async () => {
  const { office, ticket, phone } = await afterVisit();
  office.clock.advance(hours(20));
  expect((await phone.view(ticket.token)).state).toMatchObject({ at: 'done', rated: null });
  expect(await phone.send(ticket.token, rate(3))).toEqual({ ok: true, token: null });
  office.clock.advance(hours(5));
  expect((await phone.view(ticket.token)).state).toEqual({ at: 'over' });
  expect(await (await phone.get(`/t/${ticket.token}`)).text()).toContain('Phiếu đã hết hạn');
});

test('given who guesses, then after some tries they are told to wait, and a real ticket opens all the same', async () => {
  const { office, ticket, phone } = await withTicket();
  const statuses = [];
  for (let n = 0; n <= phoneRules.guess.size; n += 1)
    statuses.push((await phone.get(`/t/${n}-${'0'.repeat(32)}`)).status);
  expect(statuses).toEqual([...Array.from({ length: phoneRules.guess.size }, () => 404), 429]);
  const slow = await phone.get(`/t/${guessed}`);
  expect(slow.headers.get('retry-after')).toBe('6');
  expect(await slow.text()).toContain('Xin thử lại sau 6 giây');
  expect((await phone.get(`/t/${ticket.token}`)).status).toBe(200);
  office.clock.advance(minutes(1));
  expect((await phone.get(`/t/${guessed}`)).status).toBe(404);
});

test('given who sends again and again, then they are told to wait', async () => {
  const { ticket, phone } = await withTicket();
  for (let n = 0; n < phoneRules.send.size; n += 1) await phone.send(ticket.token, rate(4));
  expect(await phone.send(ticket.token, rate(4))).toMatchObject({ ok: false, code: 'too-many-requests' });
});

test('given everything that phones ask, then no answer sets a cookie and no log has a token', async () => {
  const { office, ticket, phone } = await afterVisit({ join: true });
  const answers = [
    await phone.get(`/t/${ticket.token}`),
    await phone.get(`/t/${guessed}`),
    await phone.get('/join?k=x'),
    await phone.get('/t/test'),
    await phone.get(`/t/${ticket.token}/now`),
    await phone.post(`/t/${ticket.token}/rating`, phone.envelope(rate(4))),
  ];
  for (const { headers } of answers) expect(headers.get('set-cookie')).toBeNull();
  const logs = path.join(office.folder, 'logs');
  const log = readdirSync(logs).map((name) => readFileSync(path.join(logs, name), 'utf8'));
  expect(log.join('')).not.toContain(ticket.token.slice(2));
});

describe('a number by the poster’s code', () => {
  /** What the poster shows now. */
  async function poster(office: TestOffice): Promise<string> {
    const watch = (await office.station('poster')).watch();
    await expect.poll(() => watch.views.length).toBeGreaterThan(0);
    return watch.latest('poster').address ?? '';
  }
  async function scanned() {
    const office = await openOffice();
    await setPhones(office, { join: true });
    const address = await poster(office);
    expect(address.startsWith(`${phoneAddress}/join?k=`)).toBe(true);
    const phone = phoneOf(office);
    const scan = address.slice(phoneAddress.length);
    const passAt = async (place = scan): Promise<string> =>
      /"pass":"([^"]+)"/.exec(await (await phone.get(place)).text())?.[1] ?? '';
    const take = async (pass: string, serviceId = 'chung-thuc', commandId?: string) => {
      const answer = await phone.post('/join', {
        pass,
        envelope: phone.envelope({ type: 'join-queue', serviceId }, commandId),
      });
      return answer.json();
    };
    return { office, phone, scan, passAt, take };
  }

  test('is given once, without paper, and leads to its own page', async () => {
    const { office, phone, scan, passAt, take } = await scanned();
    expect(await (await phone.get(scan)).text()).toContain('Chứng thực');
    const pass = await passAt();
    const commandId = 'b'.repeat(32);
    const { token } = await take(pass, 'chung-thuc', commandId);
    expect((await phone.view(token)).label).toBe('A001');
    expect(await take(pass, 'chung-thuc', commandId)).toEqual({ ok: true, token });
    expect(await take(pass)).toMatchObject({ ok: false, code: 'join-code-old' });
    expect(office.rows('SELECT label, channel FROM tickets')).toEqual([{ label: 'A001', channel: 'phone' }]);
    expect(office.rows('SELECT count(*) AS n FROM print_jobs')).toEqual([{ n: 0 }]);
  });

  test('is not given by a code that has changed, that was guessed, or of before a restart', async () => {
    const { office, phone, scan, passAt, take } = await scanned();
    const pass = await passAt();
    expect((await phone.get('/join?k=guessed')).status).toBe(410);
    office.clock.advance(minutes(1));
    expect((await phone.get(scan)).status).toBe(200);
    office.clock.advance(minutes(1));
    const old = await phone.get(scan);
    expect(old.status).toBe(410);
    expect(await old.text()).toContain('Mã đã đổi');
    office.clock.advance(minutes(3));
    expect(await take(pass)).toMatchObject({ ok: false, code: 'join-code-old' });
    for (const forged of ['', 'x', '1.1.1']) expect(await take(forged)).toMatchObject({ code: 'join-code-old' });
    const fresh = await poster(office);
    await office.hub.restart();
    expect((await phone.get(fresh.slice(phoneAddress.length))).status).toBe(410);
  });

  test('is given three times in ten minutes to one address; what is refused does not count', async () => {
    const { passAt, take } = await scanned();
    expect(await take(await passAt(), 'no-such')).toMatchObject({ code: 'unknown-service' });
    for (let n = 0; n < phoneRules.join.size; n += 1) expect(await take(await passAt())).toMatchObject({ ok: true });
    expect(await take(await passAt())).toMatchObject({ ok: false, code: 'too-many-requests' });
  });

  test('is not given while the office does not want it, nor without a page to show it', async () => {
    const { office, phone, scan, passAt } = await scanned();
    const pass = await passAt();
    await setPhones(office, { join: false });
    expect((await phone.get(scan)).status).toBe(404);
    expect(
      (await phone.post('/join', { pass, envelope: phone.envelope({ type: 'join-queue', serviceId: 'chung-thuc' }) }))
        .status,
    ).toBe(404);
    expect(await poster(office)).toBe('');
  });

  test('can be printed by the guide', async () => {
    const office = await openOffice({ printer: { kind: 'virtual' } });
    await setPhones(office, { join: true });
    const phone = phoneOf(office);
    const place = (await poster(office)).slice(phoneAddress.length);
    const pass = /"pass":"([^"]+)"/.exec(await (await phone.get(place)).text())?.[1];
    await phone.post('/join', { pass, envelope: phone.envelope({ type: 'join-queue', serviceId: 'chung-thuc' }) });
    const guide = await office.station('guide');
    await must(guide.send({ type: 'reprint-number', label: 'A001' }));
    expect(office.rows('SELECT ticket_id FROM print_jobs')).toHaveLength(1);
  });
});

test('given two administrators, when one saves on top of the other, then the second is told', async () => {
  const { office } = await withTicket();
  const admin = await office.admin();
  const phones = { ticketPage: false, rating: true, ratingHours: 1, join: false, address: '', wifi: '' };
  expect(refusalOf(await admin.send({ type: 'set-phones', phones, basedOn: 'old' }))).toBe('changed-meanwhile');
});

test('given a ticket whose code holds an address, when the kiosk reads it, then its holder is back in line', async () => {
  const { office, ticket } = await withTicket();
  const kiosk = await office.station('kiosk');
  const outcome = await kiosk.send({ type: 'come-back', token: `${phoneAddress}/t/${ticket.token}` });
  expect(refusalOf(outcome)).toBe('not-missed');
  expect(ticket.code).toBe(`${phoneAddress}/t/${ticket.token}`);
});

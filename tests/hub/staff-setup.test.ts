import { expect, test } from 'vitest';
import type { CommandInput } from '../../shared/contract/commands.ts';
import type { CounterId, OfficerId, ServiceId } from '../../shared/domain/ids.ts';
import { openOffice, type TestOffice } from '../support/open-office.ts';
import { call, issue, must, refusalOf, serve } from '../support/steps.ts';
import { verifyJournalOf } from '../support/verify-journal.ts';
import type { Station } from '../support/wire-client.ts';

/** An administrator with the revisions that their page has. */
async function atTheOffice(office: TestOffice) {
  const admin = await office.admin();
  const watch = admin.watch();
  await expect.poll(() => watch.views.length).toBeGreaterThan(0);
  return { admin, watch, view: () => watch.latest('admin') };
}

/** What the day's work says while a command changes the office: a number is taken and called before it and after it. */
async function workGoesOn(kiosk: Station, counter: Station): Promise<void> {
  await issue(kiosk);
  await serve(counter);
}

const forAdministrators = (view: { revisions: { signs: Record<string, string> } }): CommandInput[] => [
  { type: 'put-counter', counterId: null, basedOn: null, number: 40, place: 'quay', name: 'Mới' },
  {
    type: 'put-counter',
    counterId: '3',
    basedOn: view.revisions.signs['3'] ?? '',
    number: 30,
    place: 'cua',
    name: 'X',
  },
  { type: 'retire-counter', counterId: '8' },
  { type: 'put-officer', officerId: 'o3', basedOn: 'x', name: 'Lê Văn Khác', post: '', active: true },
];

test('given an office at work, when counters and officers change, then numbers are taken and called before and after, and officers may not', async () => {
  const office = await openOffice();
  const kiosk = await office.station('kiosk');
  const counter = await office.counter('1');
  const { admin, view } = await atTheOffice(office);
  for (const wish of forAdministrators(view())) {
    await workGoesOn(kiosk, counter);
    for (const other of [kiosk, counter]) expect(refusalOf(await other.send(wish)), wish.type).toBe('forbidden');
    const ready =
      wish.type === 'put-officer' ? { ...wish, basedOn: view().revisions.officers['o3' as OfficerId] ?? '' } : wish;
    await must(admin.send(ready));
    await workGoesOn(kiosk, counter);
  }
  expect(office.rows("SELECT count(*) AS n FROM tickets WHERE status = 'done'")).toEqual([{ n: 8 }]);
  expect(office.rows("SELECT id, number, place, name, is_retired AS retired FROM counters WHERE id = '3'")).toEqual([
    { id: '3', number: 30, place: 'cua', name: 'X', retired: 0 },
  ]);
  expect(verifyJournalOf(office.folder)).toMatchObject({ code: 0 });
});

test('given a new counter, when services are assigned and its screen is paired, then an officer calls there at once, under its own sign', async () => {
  const office = await openOffice();
  const { admin, view } = await atTheOffice(office);
  await must(
    admin.send({ type: 'put-counter', counterId: null, basedOn: null, number: 12, place: 'ban', name: 'Hướng dẫn' }),
  );
  const added = () => view().counters.find(({ place }) => place.number === 12);
  await expect.poll(added).toMatchObject({ place: { word: 'ban', number: 12, name: 'Hướng dẫn' } });
  const counterId = added()?.id as CounterId;
  // Nothing is assigned yet: it may be opened, and there is nobody to call.
  await issue(await office.station('kiosk'));
  const counter = await office.counter(counterId, 'o2');
  expect(refusalOf(await counter.send({ type: 'call-next' }))).toBe('nobody-waiting');
  const basedOn = view().revisions.counters[counterId] ?? '';
  await must(admin.send({ type: 'assign-counter', counterId, services: ['chung-thuc'], backups: [], basedOn }));
  expect(await call(counter)).toMatchObject({ label: 'A001' });
});

test('given a counter at work, when it is retired, then it is refused until nobody is there; its screens lose their token, its history stays', async () => {
  const office = await openOffice();
  const kiosk = await office.station('kiosk');
  const counter = await office.counter('1');
  const panel = await office.station('rating', '1');
  const { admin, view } = await atTheOffice(office);
  const retire = async () => admin.send({ type: 'retire-counter', counterId: '1' });
  await issue(kiosk);
  const { ticketId } = await call(counter);
  expect(refusalOf(await retire())).toBe('ticket-at-counter');
  await must(counter.send({ type: 'start-serving', ticketId }));
  expect(refusalOf(await retire())).toBe('ticket-at-counter');
  await must(counter.send({ type: 'finish-ticket', ticketId, dossiers: null }));
  expect(await retire()).toMatchObject({ refusal: { code: 'counter-staffed', officer: expect.any(String) } });
  await must(counter.send({ type: 'sign-out' }));
  const seen = counter.watch();
  await expect.poll(() => seen.views.length).toBeGreaterThan(0);
  await must(retire());

  await expect.poll(() => seen.ended() || seen.unpaired(), { timeout: 10_000 }).toBe(true);
  for (const screen of [counter, panel])
    expect(refusalOf(await screen.send({ type: 'sign-in', officerId: 'o1', pin: '1234' }))).toBe('forbidden');
  expect(office.rows("SELECT id FROM stations WHERE counter_id = '1'")).toEqual([]);
  expect(office.rows("SELECT count(*) AS n FROM secrets WHERE kind = 'station'")).toEqual([{ n: 1 }]);
  await expect.poll(() => view().counters.some(({ id }) => id === ('1' as CounterId))).toBe(false);
  expect(refusalOf(await retire())).toBe('unknown-counter');
  expect(await office.connect().wire.pair.mutate({ kind: 'counter', counterId: '1', code: null })).toMatchObject({
    ok: false,
  });
  // Its calls are told with its name as ever.
  const stories = await admin.wire.callStories.query();
  expect(stories).toMatchObject([{ label: 'A001', place: { word: 'quay', number: 1 } }]);

  // The same place once more is the same counter, without its work.
  const { number, place, name } = office.rows<{ number: number; place: 'quay'; name: string }>(
    "SELECT number, place, name FROM counters WHERE id = '1'",
  )[0] as { number: number; place: 'quay'; name: string };
  await must(admin.send({ type: 'put-counter', counterId: null, basedOn: null, number, place, name }));
  await expect
    .poll(() => view().settings.counters.find(({ id }) => id === ('1' as CounterId)))
    .toMatchObject({ services: [], backups: [] });
  expect(verifyJournalOf(office.folder)).toMatchObject({ code: 0 });
});

test('given somebody who was sent to one counter, when it is retired, then another of the service calls them', async () => {
  const office = await openOffice();
  const kiosk = await office.station('kiosk');
  const { admin, view } = await atTheOffice(office);
  const [serviceId] = view().settings.counters.find(({ id }) => id === ('1' as CounterId))?.services ?? [];
  const other = view().settings.counters.find(
    ({ id, services }) => id !== ('1' as CounterId) && services.includes(serviceId as ServiceId),
  );
  const { ticketId } = await issue(kiosk, serviceId);
  await must(admin.send({ type: 'transfer-ticket', ticketId, counterId: '1', reason: 'quen việc' }));
  await must(admin.send({ type: 'retire-counter', counterId: '1' }));
  const counter = await office.counter(other?.id ?? '', 'o2');
  expect(await call(counter)).toMatchObject({ ticketId });
});

test('given two administrators, when both change a counter’s sign or an officer, then the second is told', async () => {
  const office = await openOffice();
  const { admin, view } = await atTheOffice(office);
  const other = await office.admin();
  const { signs, officers } = view().revisions;
  const wishes = (name: string): CommandInput[] => [
    { type: 'put-counter', counterId: '2', basedOn: signs['2' as CounterId] ?? '', number: 2, place: 'quay', name },
    { type: 'put-officer', officerId: 'o2', basedOn: officers['o2' as OfficerId] ?? '', name, post: '', active: true },
  ];
  for (const wish of wishes('Một')) await must(admin.send(wish));
  for (const wish of wishes('Hai')) expect(refusalOf(await other.send(wish)), wish.type).toBe('changed-meanwhile');
});

test('given an officer, when they are deactivated, then not while they sit at a counter; afterwards they can’t sign in, until they can again', async () => {
  const office = await openOffice();
  const { admin, view } = await atTheOffice(office);
  const counter = await office.counter('1');
  const put = (active: boolean) => {
    const { name, post } = view().officers.find(({ id }) => id === ('o1' as OfficerId)) ?? { name: '', post: '' };
    const basedOn = view().revisions.officers['o1' as OfficerId] ?? '';
    return admin.send({ type: 'put-officer', officerId: 'o1', basedOn, name, post, active });
  };
  const signIn = async () => refusalOf(await counter.send({ type: 'sign-in', officerId: 'o1', pin: '1234' }));
  const isActive = () => view().officers.find(({ id }) => id === ('o1' as OfficerId))?.active;
  expect(await put(false)).toMatchObject({ refusal: { code: 'officer-at-counter', word: 'quay', number: 1 } });
  await must(counter.send({ type: 'sign-out' }));
  await must(put(false));
  await expect.poll(isActive).toBe(false);
  expect(await signIn()).toBe('unknown-officer');
  const screen = counter.watch();
  await expect.poll(() => screen.views.length).toBeGreaterThan(0);
  expect(screen.latest('counter').officers.some(({ id }) => id === ('o1' as OfficerId))).toBe(false);
  await must(put(true));
  expect(await signIn()).toBeNull();
  expect(view().officers.find(({ id }) => id === ('o1' as OfficerId))?.lastSignIn).toEqual(expect.any(Number));
  expect(verifyJournalOf(office.folder)).toMatchObject({ code: 0 });
});

test('given an officer at a counter, when they change their PIN, then the old one is looked at, with as many tries as at signing in', async () => {
  const office = await openOffice();
  const counter = await office.counter('1');
  const change = async (oldPin: string, newPin: string) =>
    refusalOf(await counter.send({ type: 'change-own-pin', oldPin, newPin }));
  expect(await change('1234', '1234')).toBe('same-pin');
  await expect(counter.send({ type: 'change-own-pin', oldPin: '1234', newPin: '12' })).rejects.toThrow();
  expect(await change('1234', '739146')).toBeNull();
  expect(await change('1234', '852963')).toBe('wrong-pin');
  expect(await change('9999', '852963')).toBe('wrong-pin');
  expect(await change('9999', '852963')).toBe('wrong-pin');
  expect(await change('739146', '852963')).toBe('too-many-tries');
  // Guessing here and guessing at another counter are the same tries.
  const two = await office.station('counter', '2');
  expect(refusalOf(await two.send({ type: 'sign-in', officerId: 'o1', pin: '739146' }))).toBe('too-many-tries');
  office.clock.advance(60_000);
  expect(await change('739146', '852963')).toBeNull();
  await must(counter.send({ type: 'sign-out' }));
  expect(refusalOf(await counter.send({ type: 'change-own-pin', oldPin: '852963', newPin: '1111' }))).toBe('forbidden');
  expect(refusalOf(await counter.send({ type: 'sign-in', officerId: 'o1', pin: '852963' }))).toBeNull();
  const told = office.rows<{ data: string }>("SELECT data FROM events WHERE type = 'officer-pin-set'");
  expect(told).toHaveLength(2);
  for (const { data } of told) expect(JSON.parse(data)).toEqual({ type: 'officer-pin-set', officerId: 'o1' });
});

test('given Finish with a procedure, then the ticket has it, undoing takes it back, and the panel speaks accordingly', async () => {
  const office = await openOffice();
  const kiosk = await office.station('kiosk');
  await issue(kiosk, 'ho-tich');
  const { view } = await atTheOffice(office);
  const place = view().settings.counters.find(({ services }) => services.includes('ho-tich' as ServiceId));
  const counter = await office.counter(place?.id ?? '', 'o1');
  const panel = (await office.station('rating', place?.id)).watch();
  const desk = counter.watch();
  const { ticketId } = await call(counter);
  await must(counter.send({ type: 'start-serving', ticketId }));
  await expect.poll(() => desk.latest('counter').current?.procedures.map(({ id }) => id)).toContain('khai-sinh');
  const finish = { type: 'finish-ticket', ticketId, dossiers: null } as const;
  expect(refusalOf(await counter.send({ ...finish, procedureId: 'sao-y' }))).toBe('unknown-procedure');
  const kept = () => office.rows('SELECT procedure_id AS id FROM tickets');
  await must(counter.send({ ...finish, procedureId: 'khai-sinh' }));
  expect(kept()).toEqual([{ id: 'khai-sinh' }]);
  await expect.poll(() => panel.latest('rating').ask?.tone).toBe('congratulation');
  await must(counter.send({ type: 'undo-finish', ticketId }));
  expect(kept()).toEqual([{ id: null }]);
  await must(counter.send(finish));
  expect(kept()).toEqual([{ id: null }]);
  await expect.poll(() => panel.latest('rating').ask?.tone).toBe('condolence');
  expect(verifyJournalOf(office.folder)).toMatchObject({ code: 0 });
});

test('given an officer’s day, when they ask for it, then it is theirs, and nobody else is told', async () => {
  const office = await openOffice();
  const kiosk = await office.station('kiosk');
  for (let n = 0; n < 3; n++) await issue(kiosk);
  const counter = await office.counter('1');
  const { ticketId } = await call(counter);
  await must(counter.send({ type: 'start-serving', ticketId }));
  office.clock.advance(6 * 60_000);
  await must(counter.send({ type: 'finish-ticket', ticketId, dossiers: null, result: 'returned' }));
  await must(counter.send({ type: 'pause-counter' }));
  office.clock.advance(4 * 60_000);
  const day = await counter.wire.ownDay.query();
  expect(day).toMatchObject({
    served: 1,
    meanMinutes: 6,
    officeMeanMinutes: 6,
    pausedMinutes: 4,
    visits: [{ label: 'A001', minutes: 6, result: 'returned', ending: 'done' }],
  });
  expect(day?.openMinutes).toBeGreaterThanOrEqual(6);
  expect(day?.waiting).toContainEqual(expect.objectContaining({ waiting: 2 }));
  expect(JSON.stringify(day)).not.toMatch(/rating|level/i);
  // The next officer begins with nothing; panels, kiosks and an empty counter get no answer.
  await must(counter.send({ type: 'sign-in', officerId: 'o2', pin: '1234' }));
  expect(await counter.wire.ownDay.query()).toMatchObject({ served: 0, meanMinutes: null, visits: [] });
  await must(counter.send({ type: 'sign-out' }));
  const panel = await office.station('rating', '1');
  for (const other of [kiosk, panel, counter, await office.admin(), office.connect()])
    expect(await other.wire.ownDay.query()).toBeNull();
});

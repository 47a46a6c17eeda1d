import { expect, test } from 'vitest';
import { createLive } from '../../main/hub/server/live.ts';
import type { DisplayView } from '../../shared/contract/views.ts';
import type { Push } from '../../shared/contract/wire.ts';
import { firstBoard } from '../../shared/domain/board.ts';
import { noSpeech } from '../../shared/domain/speech.ts';
import { openOffice } from '../support/open-office.ts';
import { call, issue, must } from '../support/steps.ts';
import { createTestClock } from '../support/test-clock.ts';

const soon = { timeout: 10_000, interval: 10 };

test('given 50 boards, when somebody is called, then all of them show the same whole view', async () => {
  const office = await openOffice();
  const kiosk = await office.station('kiosk');
  await issue(kiosk);
  await issue(kiosk);
  const boards = await Promise.all(Array.from({ length: 50 }, () => office.station('display')));
  const watches = boards.map((board) => board.watch());
  await expect.poll(() => watches.every((watch) => watch.views.length > 0), soon).toBe(true);
  await call(await office.counter('1'));
  await expect
    .poll(() => watches.every((watch) => watch.latest('display').calls[0]?.label === 'A001'), soon)
    .toBe(true);
  const [first, ...others] = watches.map((watch) => watch.latest('display'));
  expect(first).toMatchObject({ waiting: 1, next: ['A002'], calls: [{ label: 'A001', current: true, recall: false }] });
  for (const other of others) expect(other).toEqual(first);
});

test('given every kind of screen, when it connects, then its first view is right', async () => {
  const office = await openOffice();
  await issue(await office.station('kiosk'));
  const counter = await office.counter('1');
  const { ticketId } = await call(counter);
  await must(counter.send({ type: 'start-serving', ticketId }));
  const firstView = async (station: Awaited<ReturnType<typeof office.station>>) => {
    const watch = station.watch();
    await expect.poll(() => watch.views.length, soon).toBeGreaterThan(0);
    return watch.views[0];
  };
  expect(await firstView(await office.station('kiosk'))).toMatchObject({ kind: 'kiosk', open: true, printer: 'none' });
  expect(await firstView(await office.station('display'))).toMatchObject({
    kind: 'display',
    calls: [{ label: 'A001' }],
  });
  expect(await firstView(counter)).toMatchObject({ kind: 'counter', current: { label: 'A001', status: 'serving' } });
  expect(await firstView(await office.station('rating', '1'))).toMatchObject({ kind: 'rating', ask: null });
  expect(await firstView(await office.admin())).toMatchObject({ kind: 'admin', today: { issued: 1, serving: 1 } });
});

test('given a board whose hub was away, when the hub is back, then the board is right without anybody touching it', async () => {
  const office = await openOffice();
  const kiosk = await office.station('kiosk');
  await issue(kiosk);
  const watch = (await office.station('display')).watch();
  await expect.poll(() => watch.views.length, soon).toBeGreaterThan(0);
  await office.hub.restart();
  const before = watch.views.length;
  await call(await office.counter('1'));
  await expect.poll(() => watch.views.length, soon).toBeGreaterThan(before);
  await expect.poll(() => watch.latest('display').calls[0]?.label, soon).toBe('A001');
});

test('given a board at work, when its socket is cut, then it counts as offline, and as online when it is back', async () => {
  const office = await openOffice();
  const admin = (await office.admin()).watch();
  const board = await office.station('display');
  const watch = board.watch();
  const online = () => admin.latest('admin').stations.find((station) => station.kind === 'display')?.online;
  await expect.poll(() => watch.views.length > 0 && admin.views.length > 0 && online(), soon).toBe(true);
  await board.close();
  await expect.poll(online, soon).toBe(false);
  office.connect({ token: board.token }).watch();
  await expect.poll(online, soon).toBe(true);
});

test('given a quiet office, when nothing changes, then ticks come and no views', async () => {
  const office = await openOffice();
  const watch = (await office.station('display')).watch();
  await expect.poll(() => watch.views.length, soon).toBeGreaterThan(0);
  await expect.poll(() => watch.messages() - watch.views.length, soon).toBe(1);
  const views = watch.views.length;
  await expect.poll(() => watch.messages() - watch.views.length, soon).toBe(2);
  expect(watch.views.length).toBe(views);
});

test('given a screen that connects between a change and its undoing, when the push is due, then it does not keep the change', async () => {
  // The hub's own parts, since no screen can be timed so finely.
  let waiting = 1;
  const view = (): DisplayView => ({
    kind: 'display',
    rehearsal: null,
    office: { authority: '', name: '' },
    calls: [],
    missed: [],
    next: [],
    waiting,
    board: firstBoard,
    counters: [],
    logo: null,
    week: [],
    services: [],
    speech: noSpeech,
    voice: { vi: null, en: null },
    muted: false,
    timeZone: 'Asia/Ho_Chi_Minh',
  });
  const live = createLive(
    (audiences) => audiences.map(view),
    createTestClock(),
    () => 1,
  );
  const audience = { kind: 'display', counterId: null, boardId: firstBoard.id } as const;
  const watch = (): { last: () => number | undefined } => {
    let last: number | undefined;
    const follow = async (pushes: AsyncIterable<Push>): Promise<void> => {
      for await (const push of pushes)
        if (push.type === 'view' && push.view.kind === 'display') last = push.view.waiting;
    };
    void follow(live.subscribe(() => audience, new AbortController().signal));
    return { last: () => last };
  };
  const early = watch();
  live.changed();
  await expect.poll(early.last).toBe(1);
  await new Promise((resolve) => setTimeout(resolve, 60)); // so that the first push is out and remembered
  waiting = 2;
  live.changed();
  const late = watch();
  await expect.poll(late.last).toBe(2);
  waiting = 1;
  live.changed();
  await expect.poll(late.last).toBe(1);
  live.close();
});

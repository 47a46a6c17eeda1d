import { expect, test } from 'vitest';
import { revisionOf } from '../../shared/basics/revision.ts';
import type { CommandInput } from '../../shared/contract/commands.ts';
import { type BoardProfile, firstBoard } from '../../shared/domain/board.ts';
import type { StationId } from '../../shared/domain/ids.ts';
import { openOffice } from '../support/open-office.ts';
import { call, issue, must, refusalOf } from '../support/steps.ts';
import { verifyJournalOf } from '../support/verify-journal.ts';

type Boards = Extract<CommandInput, { type: 'set-boards' }>['boards'];
const soon = { timeout: 12_000, interval: 50 };
const set = (boards: unknown, before: readonly BoardProfile[] = [firstBoard]): CommandInput => ({
  type: 'set-boards',
  boards: boards as Boards,
  basedOn: revisionOf(before),
});
const board = (changes: object) => ({ ...firstBoard, ...changes });

test('given a board at work, when its screen is put on another profile, then it shows that profile and its calls alone, at once', async () => {
  const office = await openOffice();
  const admin = await office.admin();
  const screens = admin.watch();
  const hall = (await office.station('display')).watch();
  const door = (await office.station('display')).watch();
  const kiosk = await office.station('kiosk');
  await issue(kiosk, 'chung-thuc');
  await issue(kiosk, 'chung-thuc');
  const [one, two] = [await office.counter('1'), await office.counter('2')];
  const [first, second] = [(await call(one)).label, (await call(two)).label];
  await expect.poll(() => door.latest('display').calls.map(({ label }) => label), soon).toEqual([second, first]);
  expect(door.latest('display').board).toEqual(firstBoard);

  const displays = screens.latest('admin').stations.filter(({ kind }) => kind === 'display');
  const atDoor = displays[1]?.id as StationId;
  const boards = [
    firstBoard,
    board({ id: 'cua-2', name: 'Cửa quầy 2', layout: 'door', counters: ['2'], stations: [atDoor] }),
  ];
  await must(admin.send(set(boards)));
  const doors = () => [hall, door].filter((screen) => screen.latest('display').board.layout === 'door');
  await expect.poll(() => doors().length, soon).toBe(1);
  const view = doors()[0]?.latest('display');
  expect(view?.calls.map(({ label }) => label)).toEqual([second]);
  expect(view?.counters.map(({ counterId, label }) => [counterId, label])).toEqual([['2', second]]);
  const rest = [hall, door].find((screen) => !doors().includes(screen))?.latest('display');
  expect(rest?.calls).toHaveLength(2);
});

test('given two administrators, when both change the boards, then the second is told and nothing is lost', async () => {
  const office = await openOffice();
  const admin = await office.admin();
  const renamed = [board({ name: 'Sảnh' })];
  await must(admin.send(set(renamed)));
  expect(refusalOf(await admin.send(set([board({ name: 'Hành lang' })])))).toBe('changed-meanwhile');
  await must(admin.send(set(renamed))); // the same wish once more changes nothing
  expect(office.rows("SELECT 1 FROM events WHERE data->>'type' = 'boards-changed'")).toHaveLength(1);
});

test('given boards that name what the office has not, then counters and services are refused, and a screen that is gone is left out', async () => {
  const office = await openOffice();
  const admin = await office.admin();
  const watch = admin.watch();
  const papers = { id: 's', kind: 'papers', serviceId: 'no-such', from: null, to: null, seconds: 10 };
  const sound = { ...firstBoard.sound, speaks: ['77'] };
  expect(refusalOf(await admin.send(set([board({ counters: ['77'] })])))).toBe('unknown-counter');
  expect(refusalOf(await admin.send(set([board({ sound })])))).toBe('unknown-counter');
  expect(refusalOf(await admin.send(set([board({ services: ['no-such'] })])))).toBe('unknown-service');
  expect(refusalOf(await admin.send(set([board({ playlist: [papers] })])))).toBe('unknown-service');
  await must(admin.send(set([board({ name: 'Sảnh', stations: ['gone'] })])));
  await expect.poll(() => watch.latest('admin').settings.boards[0]?.name, soon).toBe('Sảnh');
  expect(watch.latest('admin').settings.boards[0]?.stations).toEqual([]);
});

const wrong: Record<string, unknown[]> = {
  'no board': [],
  'an id twice': [firstBoard, firstBoard],
  'a screen on two boards': [board({ stations: ['s'] }), board({ id: 'b', stations: ['s'] })],
  'three calls before': [board({ recent: 3 })],
  'nine calls before': [board({ recent: 9 })],
  'no counter at all': [board({ counters: [] })],
  'a slide of two seconds': [board({ playlist: [{ id: 'a', kind: 'hours', from: null, to: null, seconds: 2 }] })],
  'a slide that ends before it begins': [
    board({ playlist: [{ id: 'a', kind: 'hours', from: 600, to: 540, seconds: 9 }] }),
  ],
  'a file that is no hash': [
    board({
      playlist: [{ id: 'a', kind: 'picture', mediaId: '../x.png', caption: '', from: null, to: null, seconds: 9 }],
    }),
  ],
  'a script behind a code': [
    board({
      playlist: [
        { id: 'a', kind: 'text', title: 'x', text: '', qr: 'javascript:alert(1)', from: null, to: null, seconds: 9 },
      ],
    }),
  ],
  'louder than loud': [board({ sound: { ...firstBoard.sound, volume: 101 } })],
};
test('a list that no board could show is no message', async () => {
  const office = await openOffice();
  const admin = await office.admin();
  for (const [name, boards] of Object.entries(wrong)) await expect(admin.send(set(boards)), name).rejects.toThrow();
  expect(refusalOf(await admin.send(set([firstBoard])))).toBe(null);
});

test('given changed boards, when the hub starts again, then they are as they were and the journal holds', async () => {
  const office = await openOffice();
  const admin = await office.admin();
  const qr = 'https://dichvucong.gov.vn';
  const playlist = [
    { id: 'a', kind: 'text', title: 'Nộp hồ sơ trực tuyến', text: '', qr, from: 450, to: 660, seconds: 15 },
  ];
  await must(admin.send(set([board({ layout: 'media', playlist })])));
  await office.hub.restart();
  const display = (await office.station('display')).watch();
  await expect.poll(() => display.views.length, soon).toBeGreaterThan(0);
  expect(display.latest('display').board).toMatchObject({ layout: 'media', playlist });
  expect(verifyJournalOf(office.folder)).toMatchObject({ code: 0 });
});

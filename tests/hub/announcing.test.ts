import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { revisionOf } from '../../shared/basics/revision.ts';
import { type BoardId, type BoardProfile, firstBoard } from '../../shared/domain/board.ts';
import type { CounterId, ServiceId, StationId } from '../../shared/domain/ids.ts';
import { timeOfDay } from '../../shared/domain/time.ts';
import { defaultVoice, type VoiceSettings } from '../../shared/domain/voice.ts';
import { isClip } from '../../shared/voice/parts.ts';
import { wordsOf } from '../../shared/voice/words.ts';
import { openOffice, type TestOffice } from '../support/open-office.ts';
import { call, issue, must } from '../support/steps.ts';
import { makeTempFolder } from '../support/temp-folder.ts';
import { createTestClock, vietnam } from '../support/test-clock.ts';
import type { Station } from '../support/wire-client.ts';

const soon = { timeout: 10_000, interval: 10 };

/** A board of its own, with what it is told. */
async function openBoard(office: TestOffice) {
  const station = await office.station('display');
  const watch = station.watch();
  await expect.poll(() => watch.views.length, soon).toBeGreaterThan(0);
  const speech = () => watch.latest('display').speech;
  const heard = () => speech().announcements.map(({ parts }) => wordsOf(parts));
  const { stationId } = await station.wire.welcome.query();
  return { station, watch, speech, heard, stationId };
}

async function numbers(office: TestOffice, n: number): Promise<void> {
  const kiosk = await office.station('kiosk');
  for (let i = 0; i < n; i++) await issue(kiosk);
}

const setVoice = (admin: Station, changes: Partial<VoiceSettings>) =>
  must(admin.send({ type: 'set-voice', voice: { ...defaultVoice, ...changes }, basedOn: revisionOf(defaultVoice) }));

test('given two counters that press together, when the board hears of it, then it is told what to say and when, one after the other', async () => {
  const office = await openOffice();
  await numbers(office, 2);
  const board = await openBoard(office);
  await call(await office.counter('1'));
  await call(await office.counter('2'));
  await expect.poll(() => board.speech().announcements.length, soon).toBe(2);
  expect(board.heard()).toEqual([
    'Xin mời công dân có số a không không một, đến quầy số một.',
    'Xin mời công dân có số a không không hai, đến quầy số hai.',
  ]);
  const [first, second] = board.speech().announcements;
  expect(first).toMatchObject({
    callIds: [1],
    startsAt: office.clock.now() + 300,
    percent: 100,
    speaker: board.stationId,
  });
  expect(second?.startsAt).toBe((first?.endsAt ?? 0) + defaultVoice.gapMs);
});

test('given two counters that press together, then each counter is told what the hall hears and when: the second waits for the first', async () => {
  const office = await openOffice();
  await numbers(office, 2);
  const board = await openBoard(office);
  const [one, two] = [await office.counter('1'), await office.counter('2')];
  const [first, second] = [one.watch(), two.watch()];
  const called = [(await call(one)).label, (await call(two)).label];
  const speaking = () => first.latest('counter').speaking;
  await expect.poll(() => speaking().map(({ label }) => label), soon).toEqual(called);
  await expect.poll(() => second.latest('counter').speaking, soon).toEqual(speaking());
  expect(speaking().map(({ startsAt, endsAt }) => [startsAt, endsAt])).toEqual(
    board.speech().announcements.map(({ startsAt, endsAt }) => [startsAt, endsAt]),
  );
  expect(speaking()[1]?.startsAt).toBeGreaterThan(speaking()[0]?.endsAt ?? Number.POSITIVE_INFINITY);
  // What has been said is over.
  office.clock.advance(60_000);
  await expect.poll(() => speaking(), soon).toEqual([]);
});

test('given a hall without a board that is heard, when a number is called, then no counter is told that a loudspeaker says it', async () => {
  const office = await openOffice();
  await numbers(office, 2);
  const one = await office.counter('1');
  const screen = one.watch();
  const { label } = await call(one);
  await expect.poll(() => screen.latest('counter').current?.label, soon).toBe(label);
  expect(screen.latest('counter').speaking).toEqual([]);
});

test('given two boards in one room, when a number is called, then one of them alone is to say it; gone for good, the other', async () => {
  const office = await openOffice();
  await numbers(office, 1);
  const first = await openBoard(office);
  office.clock.advance(1_000);
  const second = await openBoard(office);
  await call(await office.counter('1'));
  const speaker = () => second.speech().announcements.at(-1)?.speaker;
  await expect.poll(speaker, soon).toBe(first.stationId);
  expect(first.speech()).toEqual(second.speech());
  await first.station.close();
  office.clock.advance(10_000);
  await numbers(office, 1);
  await call(await office.counter('2'));
  await expect.poll(() => second.speech().announcements.length, soon).toBe(2);
  expect(speaker()).toBe(first.stationId); // away for a moment
  office.clock.advance(25_000);
  await expect.poll(speaker, soon).toBe(second.stationId);
});

test('given a board whose browser holds the sound back, when a number is called, then the next board of the room says it', async () => {
  const office = await openOffice();
  await numbers(office, 1);
  const first = await openBoard(office);
  const second = await openBoard(office);
  expect(await first.station.wire.tellSound.mutate({ isOn: false })).toBe(true);
  expect(await (await office.station('kiosk')).wire.tellSound.mutate({ isOn: false })).toBe(false);
  await call(await office.counter('1'));
  const speaker = () => second.speech().announcements.at(-1)?.speaker;
  await expect.poll(speaker, soon).toBe(second.stationId);
  // Somebody has touched the first.
  await first.station.wire.tellSound.mutate({ isOn: true });
  await expect.poll(speaker, soon).toBe(first.stationId);
});

test('given two profiles in one room, each speaking for a counter of its own, when both press, then each says its own, never at once', async () => {
  const office = await openOffice();
  await numbers(office, 4);
  const [left, right] = [await openBoard(office), await openBoard(office)];
  const profile = (id: string, screen: StationId | null, counterId: string): BoardProfile => ({
    ...firstBoard,
    id: id as BoardId,
    stations: screen === null ? [] : [screen],
    counters: [counterId as CounterId],
    sound: { ...firstBoard.sound, speaks: 'all' },
  });
  const boards = [profile('trai', left.stationId, '1'), profile('phai', right.stationId, '2')];
  const admin = await office.admin();
  await must(admin.send({ type: 'set-boards', boards, basedOn: revisionOf([firstBoard]) }));
  const counters = await Promise.all(['1', '2'].map((id) => office.counter(id)));
  for (const counter of counters) await call(counter);
  await expect.poll(() => left.speech().announcements.length, soon).toBe(2);
  expect(right.speech()).toEqual(left.speech());
  const [first, second] = left.speech().announcements;
  expect([first?.speaker, second?.speaker]).toEqual([left.stationId, right.stationId]);
  expect(second?.startsAt).toBe((first?.endsAt ?? 0) + defaultVoice.gapMs);
  // Each shows its own counter alone.
  await expect.poll(() => left.watch.latest('display').calls.map(({ place }) => place.number), soon).toEqual([1]);
  await expect.poll(() => right.watch.latest('display').calls.map(({ place }) => place.number), soon).toEqual([2]);
});

test('given a burst, when the hub is killed and starts again, then the same is said at the same times', async () => {
  const office = await openOffice();
  await numbers(office, 4);
  const counters = await Promise.all(['1', '2'].map((id) => office.counter(id)));
  for (const counter of counters) await call(counter);
  const board = await openBoard(office);
  const before = board.speech();
  expect(before.announcements).toHaveLength(2);
  const views = board.watch.views.length;
  await office.hub.restart();
  await expect.poll(() => board.watch.views.length, soon).toBeGreaterThan(views);
  expect(board.speech()).toEqual(before);
});

test('given two presses just before midnight, when the new day begins, then the first is not spoken into and the second is not lost', async () => {
  const office = await openOffice({ clock: createTestClock(vietnam('2026-03-02', '23:59')) });
  office.clock.advance(55_000);
  await numbers(office, 2);
  for (const id of ['1', '2']) await call(await office.counter(id));
  const board = await openBoard(office);
  const before = board.speech().announcements;
  expect(before).toHaveLength(2);
  office.clock.advance(6_000);
  const views = board.watch.views.length;
  await numbers(office, 1);
  await expect.poll(() => board.watch.views.length, soon).toBeGreaterThan(views);
  expect(board.speech().announcements).toEqual(before);
});

test('given two presses just before midnight, when the hub starts again just after it, then the second is said as it was planned', async () => {
  const office = await openOffice({ clock: createTestClock(vietnam('2026-03-02', '23:59')) });
  office.clock.advance(55_000);
  await numbers(office, 2);
  for (const id of ['1', '2']) await call(await office.counter(id));
  const board = await openBoard(office);
  const before = board.speech();
  expect(before.announcements.map(({ callIds }) => callIds)).toEqual([[1], [2]]);
  office.clock.advance(6_000);
  const views = board.watch.views.length;
  await office.hub.restart();
  await expect.poll(() => board.watch.views.length, soon).toBeGreaterThan(views);
  expect(board.speech()).toEqual(before);
});

test('given a call just before midnight, when the boards are changed just after it, then it is said all the same', async () => {
  const office = await openOffice({ clock: createTestClock(vietnam('2026-03-02', '23:59')) });
  office.clock.advance(55_000);
  await numbers(office, 2);
  for (const id of ['1', '2']) await call(await office.counter(id));
  const board = await openBoard(office);
  office.clock.advance(6_000);
  const quieter: BoardProfile = { ...firstBoard, sound: { ...firstBoard.sound, volume: 50 } };
  const admin = await office.admin();
  await must(admin.send({ type: 'set-boards', boards: [quieter], basedOn: revisionOf([firstBoard]) }));
  await expect.poll(() => board.speech().announcements.map(({ percent }) => percent), soon).toEqual([50, 50]);
  expect(board.speech().announcements.map(({ callIds }) => callIds)).toEqual([[1], [2]]);
});

test('given a number that was called and sent on, when the hub starts again, then the call is still of the board that has said it; the next is of the other', async () => {
  const office = await openOffice();
  await numbers(office, 1);
  const [left, right] = [await openBoard(office), await openBoard(office)];
  const profile = (id: string, screen: StationId | null, service: string): BoardProfile => ({
    ...firstBoard,
    id: id as BoardId,
    stations: screen === null ? [] : [screen],
    services: [service as ServiceId],
    sound: { ...firstBoard.sound, room: id, speaks: 'all' },
  });
  const boards = [profile('mot', left.stationId, 'chung-thuc'), profile('hai', right.stationId, 'ho-tich')];
  const admin = await office.admin();
  await must(admin.send({ type: 'set-boards', boards, basedOn: revisionOf([firstBoard]) }));
  const counter = await office.counter('1');
  const { ticketId } = await call(counter);
  await expect.poll(() => left.speech().announcements.length, soon).toBe(1);
  expect(right.speech().announcements).toEqual([]);
  office.clock.advance(2_000);
  const transfer = { serviceId: 'ho-tich', counterId: null, officerId: null, reason: 'nhầm quầy', comeBack: false };
  await must(counter.send({ type: 'transfer-ticket', ticketId, ...transfer }));
  const views = left.watch.views.length;
  await office.hub.restart();
  await expect.poll(() => left.watch.views.length, soon).toBeGreaterThan(views);
  expect(left.speech().announcements.map(({ callIds }) => callIds)).toEqual([[1]]);
  office.clock.advance(60_000);
  await call(await office.counter('3'));
  await expect.poll(() => right.speech().announcements.length, soon).toBe(1);
  expect(right.heard()).toEqual(['Xin mời công dân có số a không không một, đến quầy số ba.']);
  expect(left.speech().announcements.flatMap(({ callIds }) => callIds)).not.toContain(2);
});

test('given somebody sets the clock back by an hour, when calls wait to be said, then they wait as long as before', async () => {
  const office = await openOffice();
  await numbers(office, 2);
  for (const id of ['1', '2']) await call(await office.counter(id));
  const board = await openBoard(office);
  const before = board.speech().announcements.map(({ startsAt }) => startsAt - office.clock.now());
  office.clock.set(office.clock.now() - 3_600_000);
  const after = () => board.speech().announcements.map(({ startsAt }) => startsAt - office.clock.now());
  await expect.poll(after, soon).toEqual(before);
});

test('given quiet hours, when a number is called in them, then the boards show it and nobody hears it', async () => {
  const office = await openOffice({ clock: createTestClock(vietnam('2026-03-02', '11:45')) });
  await setVoice(await office.admin(), { quiet: [{ from: timeOfDay(11, 30), to: timeOfDay(13, 30) }] });
  await numbers(office, 1);
  await call(await office.counter('1'));
  const board = await openBoard(office);
  expect(board.speech().announcements).toMatchObject([{ callIds: [1], parts: [] }]);
});

test('given volumes by the time of day and the chime alone, when a number is called, then it only rings, so loud', async () => {
  const office = await openOffice();
  await setVoice(await office.admin(), { mode: 'chime', volumes: [{ from: timeOfDay(8), percent: 60 }] });
  await numbers(office, 1);
  await call(await office.counter('1'));
  const board = await openBoard(office);
  expect(board.speech().announcements).toMatchObject([{ parts: [{ type: 'chime', chime: 'ding-dong' }], percent: 60 }]);
});

test('given 15 minutes before the end, when the day goes on, then the closing is announced once, also across a restart', async () => {
  // The sample is open around the clock: its day ends at midnight.
  const office = await openOffice({ clock: createTestClock(vietnam('2026-03-02', '23:40')) });
  await setVoice(await office.admin(), { closingMinutes: 15 });
  const board = await openBoard(office);
  expect(board.speech().announcements).toEqual([]);
  office.clock.advance(5 * 60_000);
  await expect.poll(() => board.speech().announcements.map(({ id }) => id), soon).toEqual(['closing-2026-03-02']);
  expect(board.heard()[0]).toMatch(/^Kính thưa ông bà/);
  expect(board.speech().announcements[0]?.speaker).toBe(board.stationId);
  office.clock.advance(60_000);
  await office.hub.restart();
  await expect.poll(() => board.watch.views.length, soon).toBeGreaterThan(2);
  const later = board.speech().announcements;
  expect(later.every(({ startsAt }) => startsAt < office.clock.now() - 20_000)).toBe(true);
});

test('given a kiosk that reads, when the administrator wishes so, then it is told how; in quiet hours it is not', async () => {
  const office = await openOffice();
  const watch = (await office.station('kiosk')).watch();
  await expect.poll(() => watch.views.length, soon).toBeGreaterThan(0);
  expect(watch.latest('kiosk').reads).toBeNull();
  await setVoice(await office.admin(), { kioskReads: true });
  await expect.poll(() => watch.latest('kiosk').reads?.voice.vi?.id, soon).toBe('vi-may');
});

test('given a shipped pack, when a screen fetches it, then every clip of it comes, kept for ever; what no manifest names does not', async () => {
  const office = await openOffice();
  const { voice } = (await openBoard(office)).watch.latest('display');
  const base = `${office.url}/voice/${voice.vi?.id}`;
  const manifest = await fetch(`${base}/${voice.vi?.version}.json`);
  expect(manifest.headers.get('content-type')).toContain('application/json');
  const { clips } = (await manifest.json()) as { clips: Record<string, { sha256: string; file: string }> };
  const [clip] = Object.values(clips);
  const sound = await fetch(`${base}/${clip?.sha256}`);
  expect(sound.headers.get('content-type')).toBe('audio/ogg');
  expect(sound.headers.get('cache-control')).toContain('immutable');
  expect(sound.headers.get('x-content-type-options')).toBe('nosniff');
  expect(
    Buffer.from(await sound.arrayBuffer())
      .subarray(0, 4)
      .toString(),
  ).toBe('OggS');
  for (const name of [clip?.file, 'pack.json', '..%2f..%2fpackage.json', '0'.repeat(64), `${'0'.repeat(16)}.json`])
    expect((await fetch(`${base}/${name}`)).status).toBe(404);
  expect((await fetch(`${office.url}/voice/nobody/${clip?.sha256}`)).status).toBe(404);
});

test('given a pack that lacks a clip, when the office wishes for it, then it only rings, and a shipped id stays the shipped voice', async () => {
  const folder = makeTempFolder();
  for (const id of ['cua-ta', 'vi-may']) {
    fs.mkdirSync(path.join(folder, 'voice', id), { recursive: true });
    fs.writeFileSync(path.join(folder, 'voice', id, 'pack.json'), '{"format":1}');
  }
  const office = await openOffice({ folder });
  const admin = await office.admin();
  const packs = admin.watch();
  await expect.poll(() => packs.views.length, soon).toBeGreaterThan(0);
  expect(packs.latest('admin').packs.map(({ id }) => id)).toEqual(['en-may', 'vi-may']);
  await setVoice(admin, { packId: 'cua-ta' });
  await numbers(office, 1);
  await call(await office.counter('1'));
  const board = await openBoard(office);
  expect(board.speech().announcements[0]?.parts.filter(isClip)).toEqual([]);
  expect(board.watch.latest('display').voice.vi).toBeNull();
});

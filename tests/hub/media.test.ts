import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { openMedia } from '../../main/hub/media/media-store.ts';
import { rangeOf } from '../../main/hub/server/media.ts';
import { revisionOf } from '../../shared/basics/revision.ts';
import { type MediaAnswer, mediaLimits } from '../../shared/contract/media.ts';
import { firstBoard } from '../../shared/domain/board.ts';
import { mp4, png } from '../support/media-files.ts';
import { openOffice, type TestOffice } from '../support/open-office.ts';
import { must } from '../support/steps.ts';
import { makeTempFolder, removeFolder } from '../support/temp-folder.ts';
import { createTestClock } from '../support/test-clock.ts';

const soon = { timeout: 12_000, interval: 50 };
const send = (office: TestOffice, token: string | null, bytes: Buffer, name = 'x'): Promise<Response> =>
  fetch(`${office.url}/media?name=${encodeURIComponent(name)}`, {
    method: 'POST',
    headers: token === null ? {} : { authorization: `Bearer ${token}` },
    body: new Uint8Array(bytes),
  });
const said = async (answer: Promise<Response>): Promise<MediaAnswer> => (await answer).json() as Promise<MediaAnswer>;
const inFolder = (office: TestOffice): string[] =>
  fs.readdirSync(path.join(office.folder, 'media')).filter((name) => name !== 'index.json');

test('given a picture, when the administrator sends it, then every screen gets its bytes, and after a restart too', async () => {
  const office = await openOffice();
  const admin = await office.admin();
  const watch = admin.watch();
  const bytes = png(64, 36);
  const answer = await said(send(office, admin.token, bytes, 'Sơ đồ tầng 1.png'));
  expect(answer).toMatchObject({ ok: true, file: { kind: 'picture', name: 'Sơ đồ tầng 1.png', bytes: bytes.length } });
  const id = answer.ok ? answer.file.id : '';
  await expect.poll(() => watch.latest('admin').media.map((file) => file.id), soon).toEqual([id]);
  await office.hub.restart();
  const got = await fetch(`${office.url}/media/${id}`);
  expect([...new Uint8Array(await got.arrayBuffer())]).toEqual([...bytes]);
  expect(Object.fromEntries(got.headers)).toMatchObject({
    'content-type': 'image/png',
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'; sandbox",
    'accept-ranges': 'bytes',
  });
});

test('given a folder that vanished while the hub runs, then a file can be sent again; given one that can’t be written, then it is told', async () => {
  const office = await openOffice();
  const admin = await office.admin();
  const folder = path.join(office.folder, 'media');
  fs.rmSync(folder, { recursive: true });
  expect(await said(send(office, admin.token, png(8, 8)))).toMatchObject({ ok: true });
  fs.rmSync(folder, { recursive: true });
  fs.writeFileSync(folder, 'somebody’s file where the folder was');
  const answer = await said(send(office, admin.token, png(9, 9)));
  expect(answer).toEqual({ ok: false, problem: 'not-writable' });
});

test('given an index that is spoilt, when the hub starts again, then no file is lost, only what it was called', async () => {
  const office = await openOffice();
  const admin = await office.admin();
  const answer = await said(send(office, admin.token, png(8, 8), 'Sơ đồ.png'));
  const id = answer.ok ? answer.file.id : '';
  fs.writeFileSync(path.join(office.folder, 'media', 'index.json'), '[{');
  fs.writeFileSync(path.join(office.folder, 'media', 'notes.txt'), 'x');
  await office.hub.restart();
  expect((await fetch(`${office.url}/media/${id}`)).status).toBe(200);
  const watch = (await office.admin()).watch();
  const shown = () => watch.latest('admin').media.map((file) => [file.id, file.kind, file.name]);
  await expect
    .poll(() => (watch.views.length > 0 ? shown() : null), soon)
    .toEqual([[id, 'picture', `${id.slice(0, 8)}.png`]]);
});

test('given who is not the administrator, then nothing is taken and nothing is removed', async () => {
  const office = await openOffice();
  const admin = await office.admin();
  const board = await office.station('display');
  const answer = await said(send(office, admin.token, png(8, 8)));
  const id = answer.ok ? answer.file.id : '';
  for (const token of [null, 'no-such-token', board.token]) {
    expect((await send(office, token, png(9, 9))).status).toBe(403);
    const headers = { authorization: `Bearer ${token}` };
    expect((await fetch(`${office.url}/media/${id}`, { method: 'DELETE', headers })).status).toBe(403);
  }
  const foreign = { authorization: `Bearer ${admin.token}`, origin: 'http://elsewhere.test' };
  expect((await fetch(`${office.url}/media`, { method: 'POST', headers: foreign, body: 'x' })).status).toBe(403);
  expect(inFolder(office)).toEqual([id]);
});

test('a file is what its bytes say: nothing else is kept, and nothing is left of it', async () => {
  const office = await openOffice();
  const { token } = await office.admin();
  const svg = Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>${' '.repeat(99)}`);
  const wide = png(16, 16);
  wide.writeUInt32BE(20_000, 16);
  const cases: [string, Buffer, string][] = [
    ['a.png', svg, 'unknown-kind'],
    ['page.png', Buffer.from(`<!doctype html>${' '.repeat(99)}`), 'unknown-kind'],
    ['short.png', png(8, 8).subarray(0, 20), 'unknown-kind'],
    ['headless.jpg', Buffer.concat([Buffer.from('ffd8ffe0', 'hex'), Buffer.alloc(100)]), 'unknown-kind'],
    ['bomb.png', wide, 'too-many-pixels'],
    ['big.png', Buffer.concat([png(8, 8), Buffer.alloc(mediaLimits.pictureBytes)]), 'picture-too-large'],
  ];
  for (const [name, bytes, problem] of cases)
    expect(await said(send(office, token, bytes, name)), name).toEqual({ ok: false, problem });
  expect(inFolder(office)).toEqual([]);
});

test('given a video, when a board asks for a part of it, then it gets that part', async () => {
  const office = await openOffice();
  const { token } = await office.admin();
  const bytes = mp4(100_000);
  const answer = await said(send(office, token, bytes));
  const url = `${office.url}/media/${answer.ok ? answer.file.id : ''}`;
  const part = await fetch(url, { headers: { range: 'bytes=99990-' } });
  expect([part.status, part.headers.get('content-range')]).toEqual([206, 'bytes 99990-99999/100000']);
  expect((await part.arrayBuffer()).byteLength).toBe(10);
  expect(part.headers.get('content-type')).toBe('video/mp4');
  expect((await fetch(url, { headers: { range: 'bytes=100000-' } })).status).toBe(416);
  expect((await fetch(url, { method: 'HEAD' })).headers.get('content-length')).toBe('100000');
});

test('ranges as RFC 9110 has them', () => {
  expect(rangeOf(undefined, 100)).toBe(null);
  expect(rangeOf('bytes=0-9', 100)).toEqual({ from: 0, to: 9 });
  expect(rangeOf('bytes=90-999', 100)).toEqual({ from: 90, to: 99 });
  expect(rangeOf('bytes=-30', 100)).toEqual({ from: 70, to: 99 });
  expect(rangeOf('bytes=-0', 100)).toBe('outside');
  expect(rangeOf('bytes=0-1,5-6', 100)).toBe(null);
  expect(rangeOf('bytes=9-3', 100)).toBe(null);
});

test('given a file that a board shows, when it is to be removed, then it stays; taken off the board, it goes', async () => {
  const office = await openOffice();
  const admin = await office.admin();
  const answer = await said(send(office, admin.token, png(8, 8)));
  const id = answer.ok ? answer.file.id : '';
  const slide = { id: 'a', kind: 'picture' as const, mediaId: id, caption: '', from: null, to: null, seconds: 10 };
  const shown = [{ ...firstBoard, stations: [], playlist: [slide] }];
  await must(admin.send({ type: 'set-boards', boards: shown as never, basedOn: revisionOf([firstBoard]) }));
  const remove = () =>
    fetch(`${office.url}/media/${id}`, { method: 'DELETE', headers: { authorization: `Bearer ${admin.token}` } });
  expect(await (await remove()).json()).toEqual({ ok: false, problem: 'in-use' });
  await must(admin.send({ type: 'set-boards', boards: [firstBoard] as never, basedOn: revisionOf(shown) }));
  expect((await remove()).status).toBe(200);
  expect(inFolder(office)).toEqual([]);
  expect((await fetch(`${office.url}/media/${id}`)).status).toBe(404);
});

test('given a disk that is nearly full, or a plug that was pulled, then the upload is refused and leaves nothing behind', async () => {
  const folder = makeTempFolder();
  const store = (free: number) =>
    openMedia({
      folder,
      clock: createTestClock(),
      isShown: () => false,
      onChange: () => undefined,
      free: async () => free,
    });
  const body = async function* (bytes: Buffer, fault?: string) {
    yield bytes.subarray(0, 50);
    if (fault) throw Object.assign(new Error(fault), { code: fault });
    yield bytes.subarray(50);
  };
  const full = store(mediaLimits.freeBytes);
  expect(await full.add(body(png(30, 30)), 'x')).toEqual({ ok: false, problem: 'disk-full' });
  const roomy = store(mediaLimits.freeBytes * 2);
  expect(await roomy.add(body(png(30, 30), 'ENOSPC'), 'x')).toEqual({ ok: false, problem: 'disk-full' });
  expect(await roomy.add(body(png(30, 30), 'ECONNRESET'), 'x')).toEqual({ ok: false, problem: 'interrupted' });
  expect(fs.readdirSync(path.join(folder, 'media'))).toEqual([]);
  expect(await roomy.add(body(png(30, 30)), 'x')).toMatchObject({ ok: true });
  fs.writeFileSync(path.join(folder, 'media/.incoming-dead'), 'x');
  expect(store(0).files()).toHaveLength(1);
  expect(fs.readdirSync(path.join(folder, 'media'))).not.toContain('.incoming-dead');
  removeFolder(folder);
});

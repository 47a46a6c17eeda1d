import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { strToU8, unzipSync, Zip, ZipDeflate, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { coreClips } from '../../shared/voice/clips.ts';
import { toWav } from '../../shared/voice/wav.ts';
import { openOffice, type TestOffice } from '../support/open-office.ts';
import { must } from '../support/steps.ts';
import { verifyJournalOf } from '../support/verify-journal.ts';
import { packFiles, packRoad, troublesOf, zipOf } from '../support/voice-packs.ts';
import { joined, RATE, silence, voiceLike } from '../voice/given-takes.ts';

const open = async () => {
  const office = await openOffice();
  const admin = await office.admin();
  return { office, admin, road: packRoad(office.url, admin) };
};
const ownFolders = ({ folder }: TestOffice): string[] =>
  fs.readdirSync(path.join(folder, 'voice')).filter((name) => !name.startsWith('.'));
const leftovers = ({ folder }: TestOffice): string[] => {
  const beside = path.join(folder, 'voice/.incoming');
  return fs.existsSync(beside) ? fs.readdirSync(beside) : [];
};
const journalOf = (office: TestOffice) =>
  office
    .rows<{ data: string; actor: string }>(
      "SELECT data, actor FROM events WHERE data LIKE '%voice-pack-%' ORDER BY seq",
    )
    .map(({ data, actor }) => ({ ...JSON.parse(data), actor: JSON.parse(actor).role }));

test('given a fresh office, then the shipped voices are listed, whole, and the one that speaks says so', async () => {
  const { road } = await open();
  const packs = await road.list();
  expect(packs.map(({ id, origin, inUse, troubles }) => ({ id, origin, inUse, troubles }))).toEqual([
    { id: 'en-may', origin: 'shipped', inUse: false, troubles: [] },
    { id: 'vi-may', origin: 'shipped', inUse: true, troubles: [] },
  ]);
});

test('given a good pack, when it is sent, then it stands there whole, the journal knows, and the voice in use is the same', async () => {
  const { office, road } = await open();
  expect(await road.send(zipOf(packFiles()))).toEqual({ status: 200, ok: true, id: 'giong-lan' });
  const [own] = (await road.list()).filter(({ origin }) => origin === 'own');
  expect(own).toMatchObject({ id: 'giong-lan', name: 'Giọng chị Lan', clips: coreClips('vi').length, troubles: [] });
  expect((await road.list()).filter(({ inUse }) => inUse).map(({ id }) => id)).toEqual(['vi-may']);
  expect(fs.readdirSync(path.join(office.folder, 'voice/giong-lan')).sort()).toEqual(Object.keys(packFiles()).sort());
  expect(leftovers(office)).toEqual([]);
  const [event] = journalOf(office);
  expect(event).toMatchObject({ type: 'voice-pack-added', packId: 'giong-lan', how: 'imported', actor: 'admin' });
  expect(JSON.stringify(event)).not.toContain('Lan"');
  await office.hub.restart();
  const again = packRoad(office.url, await office.admin());
  expect((await again.list()).map(({ id }) => id)).toEqual(['en-may', 'vi-may', 'giong-lan']);
});

test('given a pack that lacks clips, then it is refused with each of them, and nothing of it is left', async () => {
  const { office, road } = await open();
  const files = packFiles();
  const manifest = JSON.parse(Buffer.from(files['pack.json'] as Uint8Array).toString());
  for (const clip of ['ba', 'tu']) {
    delete manifest.clips[clip];
    delete files[`${clip}.wav`];
  }
  const answer = await road.send(zipOf({ ...files, 'pack.json': strToU8(JSON.stringify(manifest)) }));
  expect(answer).toEqual({
    status: 400,
    ok: false,
    troubles: [
      { code: 'missing-clip', clip: 'ba' },
      { code: 'missing-clip', clip: 'tu' },
    ],
  });
  expect(ownFolders(office)).toEqual([]);
  expect(journalOf(office)).toEqual([]);
});

test('given files that are not what the manifest says, then each is named', async () => {
  const { road } = await open();
  const files = packFiles();
  const manifest = JSON.parse(Buffer.from(files['pack.json'] as Uint8Array).toString());
  const swap = async (clip: string, bytes: Uint8Array) => {
    const hash = Buffer.from(await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>)).toString('hex');
    files[`${clip}.wav`] = bytes;
    manifest.clips[clip].sha256 = hash;
  };
  files['mot.wav'] = toWav(voiceLike(310, 0.2), RATE);
  delete files['hai.wav'];
  await swap('nam', strToU8('#!/bin/sh\necho no sound'));
  await swap('sau', toWav(silence(manifest.clips.sau.ms), RATE));
  await swap('bay', toWav(voiceLike(2000, 0.5), RATE));
  files['notes.json'] = strToU8('{}');
  files['pack.json'] = strToU8(JSON.stringify(manifest));
  expect(troublesOf(await road.send(zipOf(files)))).toEqual([
    { code: 'odd-file', file: 'notes.json' },
    { code: 'changed-file', clip: 'mot' },
    { code: 'missing-file', clip: 'hai' },
    { code: 'not-sound', clip: 'nam' },
    { code: 'silent-clip', clip: 'sau' },
    { code: 'wrong-length', clip: 'bay' },
  ]);
});

test('given clips that are far too quiet, far too loud, or silent at their ends, then each is named with what is wrong', async () => {
  const { road } = await open();
  const files = packFiles();
  const manifest = JSON.parse(Buffer.from(files['pack.json'] as Uint8Array).toString());
  const swap = (clip: string, sound: (ms: number) => Float32Array) => {
    const bytes = toWav(sound(manifest.clips[clip].ms), RATE);
    files[`${clip}.wav`] = bytes;
    manifest.clips[clip].sha256 = createHash('sha256').update(bytes).digest('hex');
  };
  swap('mot', (ms) => voiceLike(ms, 0.03));
  swap('hai', (ms) => voiceLike(ms, 3));
  swap('ba', (ms) => joined(silence(80), voiceLike(ms - 80, 0.5)));
  swap('bon', (ms) => joined(voiceLike(ms - 80, 0.5), silence(80)));
  files['pack.json'] = strToU8(JSON.stringify(manifest));
  expect(troublesOf(await road.send(zipOf(files)))).toEqual([
    { code: 'bad-clip', clip: 'mot', fault: 'too-quiet' },
    { code: 'bad-clip', clip: 'hai', fault: 'too-loud' },
    { code: 'bad-clip', clip: 'ba', fault: 'silence-before' },
    { code: 'bad-clip', clip: 'bon', fault: 'silence-after' },
  ]);
});

test.each(['../evil.wav', '/etc/evil.wav', 'a/b.wav', '..\\evil.wav', 'evil.sh', 'Evil.wav', 'ba.wav/'])(
  'given a ZIP with an entry called %s, then it is refused and nothing is written',
  async (name) => {
    const { office, road } = await open();
    const answer = await road.send(zipOf({ ...packFiles(), [name]: strToU8('x') }));
    expect(troublesOf(answer)).toEqual([{ code: 'odd-file', file: name }]);
    expect(ownFolders(office)).toEqual([]);
    expect(fs.existsSync(path.join(office.folder, 'evil.wav'))).toBe(false);
  },
);

const zeros = (n: number) => new Uint8Array(n);

/** Lets every file of a ZIP say another size, before itself and in the directory. */
function lying(zip: Uint8Array, size: number): Uint8Array {
  const bytes = Buffer.from(zip);
  for (let at = 0; at + 28 <= bytes.length; at++) {
    if (bytes.readUInt32LE(at) === 0x04034b50) bytes.writeUInt32LE(size, at + 22);
    if (bytes.readUInt32LE(at) === 0x02014b50) bytes.writeUInt32LE(size, at + 24);
  }
  return bytes;
}

/** The same ZIP as a program writes it that packs while it sends: sizes stand behind each file. */
function streamed(files: Record<string, Uint8Array>): Uint8Array {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((_, chunk) => chunks.push(chunk));
  for (const [name, bytes] of Object.entries(files)) {
    const file = new ZipDeflate(name);
    zip.add(file);
    file.push(bytes, true);
  }
  zip.end();
  return Buffer.concat(chunks);
}

test('given ZIPs that unpack to more than is allowed, or than they say, then they are refused', async () => {
  const { office, road } = await open();
  const bombs: [Uint8Array, string][] = [
    [zipOf({ ...packFiles(), 'chu-a.wav': zeros(2 * 1024 * 1024) }), 'too-large'],
    [zipOf(Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`x${i}.wav`, zeros(1024 * 1024)]))), 'too-large'],
    [zipOf(Object.fromEntries(Array.from({ length: 201 }, (_, i) => [`x${i}.wav`, zeros(10)]))), 'too-many-files'],
    // It says that it is small.
    [lying(zipOf({ 'ba.wav': zeros(4 * 1024 * 1024) }), 100), 'damaged'],
    [lying(zipOf(packFiles()), 1024 * 1024), 'damaged'],
    // It does not say before how large it is.
    [streamed({ 'ba.wav': zeros(4 * 1024 * 1024) }), 'too-large'],
    [zipOf(packFiles()).subarray(0, 5_000), 'damaged'],
    [strToU8('no zip'), 'not-a-zip'],
    [zeros(0), 'not-a-zip'],
    [zeros(25 * 1024 * 1024), 'too-large'],
  ];
  for (const [zip, code] of bombs)
    expect(
      troublesOf(await road.send(zip)).map((one) => one.code),
      code,
    ).toEqual([code]);
  expect(ownFolders(office)).toEqual([]);
  expect(leftovers(office)).toEqual([]);
  expect(await road.send(streamed(packFiles()))).toMatchObject({ ok: true, id: 'giong-lan' });
});

test('given one name twice in a ZIP, then it is refused: nobody knows which of the two would speak', async () => {
  const { road } = await open();
  const twice = Buffer.from(zipOf({ ...packFiles(), 'xa.wav': zeros(10) }));
  for (let at = twice.indexOf('xa.wav'); at >= 0; at = twice.indexOf('xa.wav', at)) twice.write('ba', at);
  expect(troublesOf(await road.send(twice))).toEqual([{ code: 'odd-file', file: 'ba.wav' }]);
});

test('given any bytes of a good ZIP changed, then it is refused with words or stands whole, and the hub goes on', async () => {
  const { road } = await open();
  const zip = zipOf(packFiles());
  for (let i = 0; i < 60; i++) {
    const broken = Uint8Array.from(zip);
    const at = zip.length - 1 - ((i * 7_919) % Math.min(zip.length, 4_000));
    broken[at] = (broken[at] ?? 0) ^ (1 << (i % 8));
    const answer = await road.send(broken);
    if (answer.ok) expect((await road.remove(answer.id)).ok).toBe(true);
    else expect(answer.troubles.length).toBeGreaterThan(0);
  }
  expect((await road.list()).length).toBe(2);
});

/** One byte of a file changed where it lies in the ZIP, unpacked. */
function flipped(files: Record<string, Uint8Array>, name: string, offset: number): Uint8Array {
  const zip = Buffer.from(zipSync(files, { level: 0 }));
  const at = zip.indexOf(Buffer.from(files[name] ?? new Uint8Array())) + offset;
  zip.writeUInt8((zip.at(at) ?? 0) ^ 1, at);
  return zip;
}

test('given a byte that was spoilt on the way in what no SHA-256 speaks of, then the pack is not taken: a manifest, a take of a recording', async () => {
  const { road } = await open();
  const files = packFiles();
  const name = Buffer.from(files['pack.json'] ?? []).indexOf('Lan');
  expect(troublesOf(await road.send(flipped(files, 'pack.json', name)))).toEqual([{ code: 'damaged' }]);
  const about = { name: 'Giọng cơ quan', voice: 'Lan', region: 'north', language: 'vi', consent: true };
  const { 'pack.json': _, ...clips } = files;
  const recording = { 'about.json': strToU8(JSON.stringify(about)), ...clips };
  expect(troublesOf(await road.record(flipped(recording, 'ba.wav', 2_000)))).toEqual([{ code: 'damaged' }]);
});

test('given anybody but the administrator, then all of it is forbidden', async () => {
  const { office } = await open();
  const strangers = [
    await office.station('kiosk'),
    await office.station('display'),
    await office.station('guide'),
    await office.counter('1'),
    office.connect({ token: 'A'.repeat(43) }),
    office.connect(),
  ];
  for (const who of strangers) {
    const road = packRoad(office.url, who);
    for (const answer of [
      await road.ask(''),
      await road.ask('/vi-may'),
      await road.ask('/vi-may', { method: 'DELETE' }),
      await road.ask('', { method: 'POST', body: Buffer.from(zipOf(packFiles())) }),
      await road.ask('/recorded', { method: 'POST', body: 'x' }),
    ])
      expect(answer.status).toBe(403);
  }
  expect(ownFolders(office)).toEqual([]);
});

test('given the voice that speaks, or a shipped one, when it is deleted, then it stays; another goes, with its files', async () => {
  const { office, admin, road } = await open();
  await road.send(zipOf(packFiles()));
  const watch = admin.watch();
  await expect.poll(() => watch.views.length).toBeGreaterThan(0);
  const choose = async (packId: string) => {
    const view = watch.views.at(-1);
    if (view?.kind !== 'admin') throw new Error('no view');
    const voice = { ...view.settings.voice, packId };
    await must(admin.send({ type: 'set-voice', voice: voice as never, basedOn: view.revisions.voice }));
    await expect.poll(() => (watch.views.at(-1) as typeof view).settings.voice.packId).toBe(packId);
  };
  await choose('giong-lan');
  expect(await road.remove('giong-lan')).toEqual({ status: 409, ok: false, troubles: [{ code: 'in-use' }] });
  expect(await road.remove('vi-may')).toMatchObject({ status: 409, troubles: [{ code: 'shipped' }] });
  expect(await road.remove('no-such')).toMatchObject({ status: 404 });
  expect(ownFolders(office)).toEqual(['giong-lan']);
  await choose('vi-may');
  expect(await road.remove('giong-lan')).toMatchObject({ status: 200, ok: true });
  expect(ownFolders(office)).toEqual([]);
  expect(journalOf(office).map(({ type }) => type)).toEqual(['voice-pack-added', 'voice-pack-removed']);
});

test('given an exported pack, when it comes back, then it is known already; after it was deleted it is the same again', async () => {
  const { road } = await open();
  await road.send(zipOf(packFiles()));
  const answer = await road.ask('/giong-lan');
  expect(answer.headers.get('content-disposition')).toBe('attachment; filename="giong-lan.zip"');
  const zip = new Uint8Array(await answer.arrayBuffer());
  expect(Object.keys(unzipSync(zip)).sort()).toEqual(Object.keys(packFiles()).sort());
  expect(troublesOf(await road.send(zip))).toEqual([{ code: 'known-already', name: 'Giọng chị Lan' }]);
  await road.remove('giong-lan');
  expect(await road.send(zip)).toMatchObject({ ok: true, id: 'giong-lan' });
  // The shipped voices can be carried to another office too.
  expect(troublesOf(await road.send(new Uint8Array(await (await road.ask('/vi-may')).arrayBuffer())))).toEqual([
    { code: 'known-already', name: 'Giọng máy (miền Bắc)' },
  ]);
});

test('given another voice under the id of one that is there, also a shipped one, then it gets an id of its own', async () => {
  const { road } = await open();
  await road.send(zipOf(packFiles()));
  expect(await road.send(zipOf(packFiles({}, 0.4)))).toMatchObject({ ok: true, id: 'giong-lan-2' });
  expect(await road.send(zipOf(packFiles({ id: 'vi-may' }, 0.3)))).toMatchObject({ ok: true, id: 'vi-may-2' });
});

test('given a recording, then the hub writes its manifest; without consent, or with something else in it, it is refused', async () => {
  const { office, road } = await open();
  const { 'pack.json': _, ...clips } = packFiles();
  const about = { name: 'Giọng anh Minh', voice: 'Minh', region: 'south', language: 'vi', consent: true };
  const zip = (changes: object, more: Record<string, Uint8Array> = {}) =>
    zipOf({ 'about.json': strToU8(JSON.stringify({ ...about, ...changes })), ...clips, ...more });
  expect(troublesOf(await road.record(zip({ consent: false })))).toEqual([{ code: 'no-manifest' }]);
  expect(troublesOf(await road.record(zip({}, { 'x.json': strToU8('1') })))).toEqual([
    { code: 'odd-file', file: 'x.json' },
  ]);
  expect(troublesOf(await road.record(zip({}, { 'x.wav': toWav(voiceLike(300, 0.5), RATE) })))).toEqual([
    { code: 'unknown-clip', clip: 'x' },
  ]);
  expect(troublesOf(await road.record(zip({}, { 'ba.wav': strToU8('no sound') })))).toEqual([
    { code: 'not-sound', clip: 'ba' },
  ]);
  expect(await road.record(zip({}))).toMatchObject({ ok: true, id: 'giong-co-quan' });
  const manifest = JSON.parse(fs.readFileSync(path.join(office.folder, 'voice/giong-co-quan/pack.json'), 'utf8'));
  expect(manifest).toMatchObject({ name: 'Giọng anh Minh', voice: 'Minh', region: 'south', madeBy: 'person' });
  expect(manifest.licence).toContain('đồng ý');
  expect(journalOf(office)).toMatchObject([{ type: 'voice-pack-added', packId: 'giong-co-quan', how: 'recorded' }]);
});

test('given what a power cut has left, or a manifest that somebody has spoilt, then the hub starts, and says so in the list', async () => {
  const { office, road } = await open();
  await road.send(zipOf(packFiles()));
  await office.hub.close();
  const voice = path.join(office.folder, 'voice');
  fs.mkdirSync(path.join(voice, '.incoming/half'), { recursive: true });
  fs.writeFileSync(path.join(voice, '.incoming/half/ba.wav'), 'half');
  fs.mkdirSync(path.join(voice, 'spoilt'));
  fs.writeFileSync(path.join(voice, 'spoilt/pack.json'), '{');
  fs.rmSync(path.join(voice, 'giong-lan/ba.wav'));
  await office.hub.restart();
  const again = packRoad(office.url, await office.admin());
  const troubles = Object.fromEntries((await again.list()).map(({ id, troubles: found }) => [id, found]));
  expect(troubles['giong-lan']).toEqual([{ code: 'missing-file', clip: 'ba' }]);
  expect(troubles.spoilt).toEqual([{ code: 'no-manifest' }]);
  expect(leftovers(office)).toEqual([]);
  expect(await again.remove('spoilt')).toMatchObject({ ok: true });
  expect(ownFolders(office)).toEqual(['giong-lan']);
});

test('given packs that came and went, then chain and replay of the journal hold', async () => {
  const { office, road } = await open();
  await road.send(zipOf(packFiles()));
  await road.remove('giong-lan');
  expect(verifyJournalOf(office.folder)).toMatchObject({ code: 0 });
});

test('given a pack in the journal that a power cut has kept from its place, when the hub starts, then it stands, and one that was to go is gone', async () => {
  const { office, road } = await open();
  await road.send(zipOf(packFiles()));
  await road.send(zipOf(packFiles({ id: 'giong-minh' }, 0.4)));
  const voice = path.join(office.folder, 'voice');
  const minh = path.join(office.folder, 'minh');
  fs.cpSync(path.join(voice, 'giong-minh'), minh, { recursive: true });
  await road.remove('giong-minh');
  await office.hub.close();
  fs.mkdirSync(path.join(voice, '.incoming'), { recursive: true });
  fs.renameSync(path.join(voice, 'giong-lan'), path.join(voice, '.incoming/0123456789abcdef'));
  fs.renameSync(minh, path.join(voice, 'giong-minh'));
  fs.writeFileSync(path.join(voice, '.incoming/going-giong-minh'), '');
  await office.hub.restart();
  expect(ownFolders(office)).toEqual(['giong-lan']);
  const again = packRoad(office.url, await office.admin());
  expect((await again.list()).map(({ id }) => id)).toEqual(['en-may', 'vi-may', 'giong-lan']);
});

import fs from 'node:fs';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openPackStore, type PackJournal, type PackStoreDeps } from '../../main/hub/voice/pack-store.ts';
import type { Refusal } from '../../shared/contract/refusals.ts';
import { packLimits } from '../../shared/contract/voice-packs.ts';
import { makeTempFolder, removeFolder } from '../support/temp-folder.ts';
import { packFiles, troublesOf, zipOf } from '../support/voice-packs.ts';

async function open(changes: Partial<PackStoreDeps> = {}) {
  const folder = makeTempFolder();
  onTestFinished(() => removeFolder(folder));
  const written: string[] = [];
  const note = (line: string): null => {
    written.push(line);
    return null;
  };
  const store = await openPackStore({
    shipped: path.resolve(import.meta.dirname, '../../resources/voice'),
    own: path.join(folder, 'voice'),
    log: { info: () => undefined, error: () => undefined },
    chosenId: () => 'vi-may',
    day: () => '2026-11-22',
    journal: {
      added: ({ id }) => note(`+${id}`),
      removed: (id) => note(`-${id}`),
      lastWord: () => null,
    },
    onChange: () => undefined,
    ...changes,
  });
  const onDisk = () => fs.readdirSync(path.join(folder, 'voice'), { recursive: true }).map(String).sort();
  return { store, written, onDisk };
}

test('given a disk that is nearly full, then the pack is refused with that word, and nothing is written', async () => {
  const { store, written, onDisk } = await open({ free: async () => packLimits.freeBytes + 1000 });
  expect(troublesOf(await store.add(Buffer.from(zipOf(packFiles())), 'imported'))).toEqual([{ code: 'disk-full' }]);
  expect(written).toEqual([]);
  expect(onDisk()).toEqual([]);
});

test('given a journal that cannot be written, then the pack does not stand, and a pack that is to go stays', async () => {
  let refusal: Refusal | null = { code: 'cannot-save' };
  const { store, onDisk } = await open({
    journal: { added: () => refusal, removed: () => refusal, lastWord: () => null },
  });
  const zip = Buffer.from(zipOf(packFiles()));
  expect(troublesOf(await store.add(zip, 'imported'))).toEqual([{ code: 'disk-full' }]);
  expect(onDisk().filter((name) => name !== '.incoming')).toEqual([]);
  refusal = null;
  expect((await store.add(zip, 'imported')).ok).toBe(true);
  refusal = { code: 'cannot-save' };
  expect(troublesOf(await store.remove('giong-lan'))).toEqual([{ code: 'disk-full' }]);
  expect(store.packs().map(({ pack }) => pack.id)).toContain('giong-lan');
  expect(onDisk()).toContain('giong-lan/pack.json');
});

test('given a disk that fills up while a pack is written, then it says so and leaves nothing half done', async () => {
  const full = Object.assign(new Error('no space left'), { code: 'ENOSPC' });
  const { store, onDisk } = await open({
    free: async () => {
      throw full;
    },
  });
  expect(troublesOf(await store.add(Buffer.from(zipOf(packFiles())), 'imported'))).toEqual([{ code: 'disk-full' }]);
  expect(onDisk()).toEqual([]);
});

test('given several packs of one name at once, then each gets a place of its own', async () => {
  const { store, written } = await open();
  const zips = [0.2, 0.3, 0.4, 0.5].map((level) => Buffer.from(zipOf(packFiles({}, level))));
  const answers = await Promise.all(zips.map((zip) => store.add(zip, 'imported')));
  expect(answers.every(({ ok }) => ok)).toBe(true);
  expect(written).toEqual(['+giong-lan', '+giong-lan-2', '+giong-lan-3', '+giong-lan-4']);
});

test('given as many packs as there may be, then one more is refused', async () => {
  const { store } = await open();
  const level = (i: number) => 0.2 + i / 100;
  for (let i = 0; i < packLimits.packs; i++)
    expect((await store.add(Buffer.from(zipOf(packFiles({}, level(i)))), 'imported')).ok).toBe(true);
  const more = await store.add(Buffer.from(zipOf(packFiles({}, 0.45))), 'imported');
  expect(troublesOf(more)).toEqual([{ code: 'too-many-packs' }]);
});

/** A disk as a power cut at this moment leaves it. */
function atPowerCut(own: string): string {
  const folder = makeTempFolder();
  onTestFinished(() => removeFolder(folder));
  fs.cpSync(own, path.join(folder, 'voice'), { recursive: true });
  return path.join(folder, 'voice');
}

const opened = async (own: string, lastWord: PackJournal['lastWord']) =>
  (await open({ own, journal: { added: () => null, removed: () => null, lastWord } })).store
    .packs()
    .map(({ pack }) => pack.id);

test('given a power cut between the journal and the rename, when the hub starts, then the pack stands; without its entry it never was', async () => {
  const own = path.join(makeTempFolder(), 'voice');
  onTestFinished(() => removeFolder(path.dirname(own)));
  const cuts: { own: string; manifestHash: string }[] = [];
  const added: PackJournal['added'] = (_pack, _how, manifestHash) => {
    cuts.push({ own: atPowerCut(own), manifestHash }, { own: atPowerCut(own), manifestHash: 'of another' });
    cuts.push({ own: atPowerCut(own), manifestHash });
    return null;
  };
  const { store } = await open({ own, journal: { added, removed: () => null, lastWord: () => null } });
  expect((await store.add(Buffer.from(zipOf(packFiles())), 'imported')).ok).toBe(true);
  const [entered, another, spoilt] = cuts;
  if (!entered || !another || !spoilt) throw new Error('No journal');
  const word = { type: 'added', manifestHash: entered.manifestHash } as const;
  expect(await opened(entered.own, () => word)).toContain('giong-lan');
  expect(fs.readdirSync(entered.own)).toEqual(['giong-lan']);
  expect(await opened(another.own, () => ({ type: 'added', manifestHash: 'of another' }))).not.toContain('giong-lan');
  expect(fs.readdirSync(another.own)).toEqual([]);
  // The disk has lost a clip of it.
  const [half = ''] = fs.readdirSync(path.join(spoilt.own, '.incoming'));
  fs.truncateSync(path.join(spoilt.own, '.incoming', half, 'ba.wav'), 10);
  expect(await opened(spoilt.own, () => word)).not.toContain('giong-lan');
});

test('given a power cut while a pack is removed, when the hub starts, then it is gone if the journal says so, else it stands', async () => {
  const own = path.join(makeTempFolder(), 'voice');
  onTestFinished(() => removeFolder(path.dirname(own)));
  const cuts: string[] = [];
  const removed = () => {
    cuts.push(atPowerCut(own), atPowerCut(own));
    return null;
  };
  const { store } = await open({ own, journal: { added: () => null, removed, lastWord: () => null } });
  await store.add(Buffer.from(zipOf(packFiles())), 'imported');
  expect((await store.remove('giong-lan')).ok).toBe(true);
  const [entered = '', notYet = ''] = cuts;
  expect(await opened(entered, () => ({ type: 'removed' }))).not.toContain('giong-lan');
  expect(fs.readdirSync(entered)).toEqual([]);
  expect(await opened(notYet, () => ({ type: 'added', manifestHash: '' }))).toContain('giong-lan');
  expect(fs.readdirSync(notYet)).toEqual(['giong-lan']);
});

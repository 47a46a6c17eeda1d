import fs from 'node:fs/promises';
import path from 'node:path';
import { zipSync } from 'fflate';
import { ok } from '../../../shared/basics/result.ts';
import type { Refusal } from '../../../shared/contract/refusals.ts';
import { type PackAnswer, type PackInfo, type PackTrouble, packLimits } from '../../../shared/contract/voice-packs.ts';
import type { VoicePack } from '../../../shared/voice/pack.ts';
import { readZip } from '../../../shared/voice/read-zip.ts';
import { type PackOnDisk, readPacks } from '../announcing/packs.ts';
import type { Log } from '../ports.ts';
import { sha256Of } from './check-clip.ts';
import { checkPack, clipTroubles, MANIFEST, type PackFiles } from './check-pack.ts';
import { openUnzip } from './open-unzip.ts';
import { diskTrouble, freeBytes, hasRoom, noteGoing, unpackBeside } from './pack-folder.ts';
import { endHalfDone, type PackWord } from './pack-recovery.ts';
import { manifestText, recordedPack } from './recorded-pack.ts';

export interface PackStoreDeps {
  /** The packs that are shipped, and the office's own. */
  shipped: string;
  own: string;
  log: Log;
  /** The pack that the office has chosen. */
  chosenId(): string;
  /** The office's date, for the manifest of a recording. */
  day(): string;
  /** Writes into the journal what becomes of a pack, before it does; what it refuses does not happen. */
  journal: PackJournal;
  onChange(): void;
  /** Free bytes of the disk. */
  free?(folder: string): Promise<number>;
}

export interface PackJournal {
  added(pack: VoicePack, how: PackOrigin, manifestHash: string): Refusal | null;
  removed(packId: string): Refusal | null;
  lastWord(packId: string): PackWord;
}
export type PackOrigin = 'imported' | 'recorded';
export type PackStore = Awaited<ReturnType<typeof openPackStore>>;

/**
 * The voice packs of this hub. A pack never changes: one that comes takes a place of its own, so that whoever speaks goes on
 * speaking until another is chosen.
 */
export async function openPackStore(deps: PackStoreDeps) {
  const { shipped, own, log, free = freeBytes } = deps;
  await fs.mkdir(own, { recursive: true });
  await endHalfDone(own, deps.journal.lastWord);
  const broken = new Map<string, readonly PackTrouble[]>();
  const read = (): PackOnDisk[] => {
    broken.clear();
    return readPacks([shipped, own], (folder, problem) => {
      log.error(`voice pack ${folder}`, problem);
      if (path.dirname(folder) === own) broken.set(path.basename(folder), troublesOf(problem));
    });
  };
  let packs = read();
  const isShipped = ({ folder }: PackOnDisk): boolean => path.dirname(folder) === shipped;
  const find = (id: string): PackOnDisk | undefined => packs.find(({ pack }) => pack.id === id);
  const changed = (): void => {
    packs = read();
    deps.onChange();
  };

  // One after the other: two uploads never look for the same free name.
  let turn: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const mine = turn.then(work, work);
    turn = mine;
    return mine;
  };

  async function keep(files: PackFiles, how: PackOrigin): Promise<PackAnswer> {
    const checked = checkPack(files);
    if (!checked.ok) return refuse(...checked.error);
    const twin = packs.find(({ pack }) => soundsAlike(pack, checked.value));
    if (twin) return refuse({ code: 'known-already', name: twin.pack.name });
    if (packs.filter((one) => !isShipped(one)).length >= packLimits.packs) return refuse({ code: 'too-many-packs' });
    const pack = { ...checked.value, id: freeId(checked.value.id, (id) => find(id) !== undefined || broken.has(id)) };
    const manifest = Buffer.from(manifestText(pack));
    const whole = new Map([...files, [MANIFEST, manifest]]);
    const bytes = [...whole.values()].reduce((sum, file) => sum + file.length, 0);
    if (!hasRoom(await free(own), bytes)) return refuse({ code: 'disk-full' });
    const beside = await unpackBeside(own, whole);
    try {
      const refused = deps.journal.added(pack, how, sha256Of(manifest));
      if (refused) return refuse({ code: refused.code === 'cannot-save' ? 'disk-full' : 'forbidden' });
      await beside.stand(pack.id);
    } finally {
      await beside.drop();
    }
    changed();
    return { ok: true, id: pack.id };
  }

  return {
    /** Those that can speak, the shipped ones first. */
    packs: (): readonly PackOnDisk[] => packs,
    list: async (): Promise<readonly PackInfo[]> => [
      ...(await Promise.all(packs.map((one) => infoOf(one, isShipped(one), deps.chosenId())))),
      ...[...broken].map(([id, troubles]) => brokenInfo(id, troubles, id === deps.chosenId())),
    ],

    /** Takes a pack from a ZIP, or a recording and makes a pack of it. */
    add: (zip: Buffer, how: PackOrigin): Promise<PackAnswer> =>
      inTurn(async () => {
        try {
          const files = readZip(zip, openUnzip);
          if (!files.ok) return refuse(files.error);
          const unpacked = new Map([...files.value].map(([name, bytes]) => [name, Buffer.from(bytes.buffer)]));
          const made = how === 'recorded' ? recordedPack(unpacked, deps.day()) : ok(unpacked);
          return made.ok ? await keep(made.value, how) : refuse(...made.error);
        } catch (error) {
          const full = diskTrouble(error);
          if (full) return refuse(full);
          throw error;
        }
      }),

    remove: (id: string): Promise<PackAnswer> =>
      inTurn(async () => {
        const found = find(id);
        if (!found && !broken.has(id)) return refuse({ code: 'unknown-pack' });
        if (found && isShipped(found)) return refuse({ code: 'shipped' });
        const going = await noteGoing(own, found ? path.basename(found.folder) : id);
        try {
          const refused = deps.journal.removed(id);
          if (refused) return refuse({ code: refused.code === 'cannot-save' ? 'disk-full' : 'in-use' });
          await going.go();
        } finally {
          await going.drop();
        }
        changed();
        return { ok: true, id };
      }),

    /** The pack as one file, for another office; null when there is none. */
    async zip(id: string): Promise<Uint8Array | null> {
      const found = find(id);
      if (!found) return null;
      const files: Record<string, Uint8Array> = { [MANIFEST]: Buffer.from(manifestText(found.pack)) };
      for (const { file } of Object.values(found.pack.clips))
        files[file] = await fs.readFile(path.join(found.folder, file));
      // Sound does not get smaller by packing, and the same pack gives the same file.
      return zipSync(files, { level: 0, mtime: new Date(1980, 0, 1) });
    },
  };
}

async function infoOf({ pack, folder }: PackOnDisk, shipped: boolean, chosenId: string): Promise<PackInfo> {
  const files = new Map<string, Buffer>();
  for (const { file } of Object.values(pack.clips)) {
    const bytes = await fs.readFile(path.join(folder, file)).catch(() => null);
    if (bytes) files.set(file, bytes);
  }
  const { id, name, voice, language, region, madeBy, clips } = pack;
  return {
    ...{ id, name, voice, language, region, madeBy, clips: Object.keys(clips).length },
    origin: shipped ? 'shipped' : 'own',
    bytes: [...files.values()].reduce((sum, { length }) => sum + length, 0),
    inUse: id === chosenId,
    troubles: clipTroubles(pack, (file) => files.get(file)),
  };
}

/** A pack that was spoilt on the disk: it can be removed, and that is all. */
const brokenInfo = (id: string, troubles: readonly PackTrouble[], inUse: boolean): PackInfo => ({
  ...{ id, name: id, voice: '', language: 'vi', region: null, madeBy: 'person', origin: 'own' },
  ...{ clips: 0, bytes: 0, inUse, troubles },
});

/** What `readPacks` tells: the problems of a manifest, or why there is none. */
const troublesOf = (problem: unknown): readonly PackTrouble[] =>
  Array.isArray(problem) ? (problem as readonly PackTrouble[]) : [{ code: 'no-manifest' }];

const refuse = (...troubles: readonly PackTrouble[]): PackAnswer => ({ ok: false, troubles });

/** The same clips, whatever the pack is called. */
function soundsAlike(one: VoicePack, other: VoicePack): boolean {
  const hashes = ({ clips }: VoicePack): string =>
    Object.entries(clips)
      .map(([clip, { sha256 }]) => `${clip} ${sha256}`)
      .sort()
      .join();
  return one.language === other.language && hashes(one) === hashes(other);
}

/** An id that no pack has yet: the wished one, or with the next number behind it. */
function freeId(wished: string, isTaken: (id: string) => boolean): string {
  for (let n = 1; ; n++) {
    const id = n === 1 ? wished : `${wished.slice(0, 36)}-${n}`;
    if (!isTaken(id)) return id;
  }
}

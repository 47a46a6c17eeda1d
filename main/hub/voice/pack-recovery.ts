import fs from 'node:fs/promises';
import path from 'node:path';
import { sha256Of } from './check-clip.ts';
import { checkPack, MANIFEST, type PackFiles } from './check-pack.ts';

/** What the journal says last of a pack; null: nothing. */
export type PackWord = { type: 'added'; manifestHash: string } | { type: 'removed' } | null;

/** Where packs are unpacked and thrown away: below the packs, so that a rename is all it takes, and never read as a pack. */
export const BESIDE = '.incoming';
/** Stands there while a pack is being removed; its id follows. */
export const GOING = 'going-';

/**
 * Ends what a power cut has left half done: the journal wins. A pack that it knows and that lies beside its place whole gets its
 * place; one whose removal it knows goes; all else that lies there was never promised to anybody. The journal is asked only then.
 */
export async function endHalfDone(folder: string, lastWord: (id: string) => PackWord): Promise<void> {
  const beside = path.join(folder, BESIDE);
  const left = await fs.readdir(beside).catch((): string[] => []);
  for (const name of left.filter((one) => one.startsWith(GOING))) {
    const id = name.slice(GOING.length);
    if (lastWord(id)?.type === 'removed') await fs.rm(path.join(folder, id), { recursive: true, force: true });
  }
  for (const name of left.filter((one) => !one.startsWith(GOING))) {
    const id = await promisedId(path.join(beside, name), lastWord);
    if (id !== null && !(await exists(path.join(folder, id))))
      await fs.rename(path.join(beside, name), path.join(folder, id));
  }
  await fs.rm(beside, { recursive: true, force: true });
}

/** The id of a whole pack that the journal has entered, exactly as it lies here; null for anything else. */
async function promisedId(half: string, lastWord: (id: string) => PackWord): Promise<string | null> {
  const files = await filesOf(half);
  const manifest = files.get(MANIFEST);
  const pack = checkPack(files);
  if (!manifest || !pack.ok) return null;
  const word = lastWord(pack.value.id);
  return word?.type === 'added' && word.manifestHash === sha256Of(manifest) ? pack.value.id : null;
}

async function filesOf(half: string): Promise<PackFiles> {
  const names = await fs.readdir(half).catch((): string[] => []);
  return new Map(
    await Promise.all(names.map(async (name) => [name, await fs.readFile(path.join(half, name))] as const)),
  );
}

const exists = (place: string): Promise<boolean> =>
  fs.access(place).then(
    () => true,
    () => false,
  );

import fs from 'node:fs/promises';
import path from 'node:path';
import { type MediaAnswer, type MediaFile, type MediaProblem, mediaLimits } from '../../../shared/contract/media.ts';
import type { Clock } from '../ports.ts';
import { openIndex, writeIndex } from './media-index.ts';
import { receive } from './receive.ts';

/** The pictures and videos of the boards, each under the hash of its bytes. */
export interface MediaStore {
  files(): readonly MediaFile[];
  /** Takes a file as it streams in. `name` is how the administrator's PC called it. */
  add(body: AsyncIterable<Buffer>, name: string): Promise<MediaAnswer>;
  remove(id: string): Promise<MediaProblem | null>;
  /** Where a file lies; null for one that the hub has not. */
  pathOf(id: string): string | null;
}

export interface MediaDeps {
  /** The hub's data folder. */
  folder: string;
  clock: Clock;
  /** A board shows it: it must not vanish from under it. */
  isShown(id: string): boolean;
  onChange(): void;
  /** Free bytes of the disk. */
  free?(folder: string): Promise<number>;
}

export function openMedia({ folder: data, clock, isShown, onChange, free = freeBytes }: MediaDeps): MediaStore {
  const folder = path.join(data, 'media');
  let files = openIndex(folder);
  const keep = (next: MediaFile[]): void => {
    writeIndex(folder, next);
    files = next;
    onChange();
  };
  const hasRoom = async (): Promise<boolean> => (await free(folder)) > mediaLimits.freeBytes;

  return {
    files: () => files,
    async add(body, name) {
      if (files.length >= mediaLimits.files) return refuse('too-many-files');
      if (!(await isThere(folder))) return refuse('not-writable');
      const received = await receive(folder, body, hasRoom);
      if (!received.ok) return refuse(received.error);
      const { id, kind, bytes } = received.value;
      const file: MediaFile = { id, kind, name: cleanName(name), bytes, addedAt: clock.now() };
      keep([file, ...files.filter((one) => one.id !== id)]);
      return { ok: true, file };
    },
    async remove(id) {
      if (isShown(id)) return 'in-use';
      if (!files.some((one) => one.id === id)) return null;
      keep(files.filter((one) => one.id !== id));
      await fs.rm(path.join(folder, id), { force: true });
      return null;
    },
    pathOf: (id) => (files.some((one) => one.id === id) ? path.join(folder, id) : null),
  };
}

const refuse = (problem: MediaProblem): MediaAnswer => ({ ok: false, problem });

/** The folder may lie on a disk of its own, which somebody has pulled out or emptied. */
const isThere = (folder: string): Promise<boolean> =>
  fs.mkdir(folder, { recursive: true }).then(
    () => true,
    () => false,
  );

/** A name is only ever shown: without what a line can't hold. */
const cleanName = (name: string): string => name.replace(/\p{C}/gu, '').trim().slice(0, 120) || '—';

async function freeBytes(folder: string): Promise<number> {
  const { bavail, bsize } = await fs.statfs(folder);
  return bavail * bsize;
}

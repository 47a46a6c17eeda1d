import fs from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import { mediaIdSchema } from '../../../shared/contract/board-schemas.ts';
import type { MediaFile } from '../../../shared/contract/media.ts';
import { type Instant, instant } from '../../../shared/domain/time.ts';
import { kindOfEnding } from './media-kind.ts';

const indexSchema = z.array(
  z.strictObject({
    id: mediaIdSchema,
    kind: z.enum(['picture', 'video']),
    name: z.string(),
    bytes: z.int().positive(),
    addedAt: z.int().transform((n) => n as Instant),
  }),
);
const INDEX = 'index.json';

/**
 * The files that a folder holds, the newest first. What the index names and the disk has not is forgotten; what an upload
 * left behind when the plug was pulled is removed. A file that the index does not name is kept: the folder was copied back
 * without its index, or that is spoilt.
 */
export function openIndex(folder: string): MediaFile[] {
  fs.mkdirSync(folder, { recursive: true });
  const names = new Set(fs.readdirSync(folder));
  const files = (names.has(INDEX) ? readIndex(path.join(folder, INDEX)) : []).filter(({ id }) => names.has(id));
  for (const name of names) if (name.startsWith('.incoming-')) fs.rmSync(path.join(folder, name), { force: true });
  const known = new Set(files.map(({ id }) => id));
  return [...files, ...[...names].flatMap((name) => (known.has(name) ? [] : fileOnDisk(folder, name)))];
}

/** What its name and the disk tell of a file; how it was called on the administrator's PC nobody knows any more. */
function fileOnDisk(folder: string, id: string): MediaFile[] {
  const kind = mediaIdSchema.safeParse(id).success ? kindOfEnding(path.extname(id).slice(1)) : null;
  const { size = 0, mtimeMs = 0 } = fs.statSync(path.join(folder, id), { throwIfNoEntry: false }) ?? {};
  if (!kind || size === 0) return [];
  const name = `${id.slice(0, 8)}.${kind.ending}`;
  return [{ id, kind: kind.kind, name, bytes: size, addedAt: instant(Math.round(mtimeMs)) }];
}

/** An index that somebody has spoilt is no reason not to serve: the files can be sent again. */
function readIndex(file: string): MediaFile[] {
  try {
    return indexSchema.parse(JSON.parse(fs.readFileSync(file, 'utf8')));
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof z.ZodError) return [];
    throw error;
  }
}

/** Written beside and renamed: a power cut leaves the old one or the new one. */
export function writeIndex(folder: string, files: readonly MediaFile[]): void {
  const file = path.join(folder, INDEX);
  const beside = path.join(folder, '.incoming-index');
  fs.writeFileSync(beside, JSON.stringify(files, null, 1), { flush: true });
  fs.renameSync(beside, file);
}

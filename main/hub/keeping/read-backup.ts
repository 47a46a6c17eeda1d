import path from 'node:path';
import * as z from 'zod';
import { BACKUP_FORMAT, type BackupManifest, backupKinds } from '../../../shared/contract/keeping.ts';
import { businessDay, instant } from '../../../shared/domain/time.ts';
import { migrations } from '../store/migrations/index.ts';
import { DATABASE, keptFolders, MANIFEST } from './make-backup.ts';
import { DamagedArchive, type OpenArchive, openArchive } from './open-archive.ts';
import { KeepingTrouble } from './trouble.ts';

/** A manifest lists a hundred pictures and some voice packs of two hundred clips. */
const MOST_MANIFEST_BYTES = 2 * 1024 * 1024;

const at = z.int().nonnegative().transform(instant);
const manifestSchema: z.ZodType<BackupManifest, unknown> = z.object({
  product: z.literal('xin-moi'),
  format: z.int().positive(),
  version: z.string().max(40),
  schema: z.int().positive(),
  kind: z.enum(backupKinds),
  office: z.object({ authority: z.string().max(300), name: z.string().max(300) }),
  sample: z.boolean(),
  madeAt: at,
  day: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/)
    .transform(businessDay),
  journal: z.object({ seq: z.int().nonnegative(), hash: z.string().max(64), at }),
  tickets: z.object({
    count: z.int().nonnegative(),
    lastId: z.int().nonnegative(),
    last: z.object({ label: z.string().max(20), issuedAt: at }).nullable(),
  }),
  files: z
    .array(z.object({ name: z.string(), bytes: z.int().nonnegative(), sha256: z.string().regex(/^[0-9a-f]{64}$/) }))
    .max(5_000),
});

/** Reads what a backup is of; throws what `problemOf` reads. The file's own version is looked at before anything else of it. */
export async function readManifest(archive: Pick<OpenArchive, 'read'>): Promise<BackupManifest> {
  const told: unknown = parse((await archive.read(MANIFEST, MOST_MANIFEST_BYTES)).toString('utf8'));
  const { product, format, schema } = (told ?? {}) as { product?: unknown; format?: unknown; schema?: unknown };
  if (product !== 'xin-moi') throw new KeepingTrouble('not-a-backup');
  if (Number(format) > BACKUP_FORMAT || Number(schema) > migrations.length) throw new KeepingTrouble('too-new');
  const manifest = manifestSchema.safeParse(told);
  if (!manifest.success) throw new DamagedArchive('the manifest is not one');
  const names = manifest.data.files.map(({ name }) => name);
  if (!names.includes(DATABASE) || !names.every(isOwnPlace)) throw new DamagedArchive('files that no backup has');
  return manifest.data;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new DamagedArchive('the manifest is no JSON');
  }
}

/** `media/NAME`, `voice/PACK/NAME`: nothing leads anywhere else. */
function isOwnPlace(name: string): boolean {
  if (name === DATABASE) return true;
  const [folder, ...rest] = name.split('/');
  const deepest = folder === 'voice' ? 2 : 1;
  const isKept = keptFolders.some((one) => one === folder);
  return isKept && rest.length >= 1 && rest.length <= deepest && rest.every(isPlain);
}
const isPlain = (part: string): boolean => /^[\p{L}\p{N}_-][\p{L}\p{N}._ -]{0,150}$/u.test(part);

/** Opens a backup for one piece of work, and closes it. */
export async function withBackup<T>(
  file: string,
  work: (archive: OpenArchive, manifest: BackupManifest) => Promise<T>,
): Promise<T> {
  const archive = await openArchive(file);
  try {
    return await work(archive, await readManifest(archive));
  } finally {
    await archive.close();
  }
}

/** Where an entry of a backup goes below a folder. */
export const placeOf = (folder: string, name: string): string => path.join(folder, ...name.split('/'));

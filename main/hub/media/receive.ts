import { createHash, randomBytes } from 'node:crypto';
import fs from 'node:fs/promises';
import path from 'node:path';
import { err, ok, type Result } from '../../../shared/basics/result.ts';
import { type MediaFile, type MediaProblem, mediaLimits } from '../../../shared/contract/media.ts';
import { HEAD_BYTES, kindOf, type MediaKind, mostBytes } from './media-kind.ts';
import { pictureSize } from './picture-size.ts';

type Received = Result<Pick<MediaFile, 'id' | 'kind' | 'bytes'>, MediaProblem>;

/** The disk is looked at again after so many bytes. */
const LOOK_EVERY = 16 * 1024 * 1024;

/** Writes a stream beside the other files and gives it its name when it is whole; nothing is left of one that is not. */
export async function receive(
  folder: string,
  body: AsyncIterable<Buffer>,
  hasRoom: () => Promise<boolean>,
): Promise<Received> {
  const beside = path.join(folder, `.incoming-${randomBytes(8).toString('hex')}`);
  try {
    const written = await write(beside, body, hasRoom);
    if (!written.ok) return written;
    const { kind, hash, bytes } = written.value;
    const problem = kind.kind === 'picture' ? await pictureProblem(beside, kind) : null;
    if (problem) return err(problem);
    const id = `${hash}.${kind.ending}`;
    await fs.rename(beside, path.join(folder, id));
    return ok({ id, kind: kind.kind, bytes });
  } catch (error) {
    const problem = problemOf(error);
    if (problem) return err(problem);
    throw error;
  } finally {
    await fs.rm(beside, { force: true });
  }
}

async function write(
  file: string,
  body: AsyncIterable<Buffer>,
  hasRoom: () => Promise<boolean>,
): Promise<Result<{ kind: MediaKind; hash: string; bytes: number }, MediaProblem>> {
  const handle = await fs.open(file, 'wx');
  try {
    const hash = createHash('sha256');
    let head = Buffer.alloc(0);
    let kind: MediaKind | null = null;
    let bytes = 0;
    let nextLook = 0;
    for await (const chunk of body) {
      bytes += chunk.length;
      if (kind === null && head.length < HEAD_BYTES) head = Buffer.concat([head, chunk.subarray(0, HEAD_BYTES)]);
      if (kind === null && head.length >= HEAD_BYTES) {
        kind = kindOf(head);
        if (!kind) return err('unknown-kind');
      }
      if (kind && bytes > mostBytes(kind))
        return err(kind.kind === 'picture' ? 'picture-too-large' : 'video-too-large');
      if (bytes >= nextLook) {
        if (!(await hasRoom())) return err('disk-full');
        nextLook = bytes + LOOK_EVERY;
      }
      hash.update(chunk);
      await handle.writeFile(chunk);
    }
    if (!kind) return err('unknown-kind');
    await handle.sync();
    return ok({ kind, hash: hash.digest('hex'), bytes });
  } finally {
    await handle.close();
  }
}

async function pictureProblem(file: string, { ending }: MediaKind): Promise<MediaProblem | null> {
  const size = pictureSize(ending, await fs.readFile(file));
  if (!size || size.width === 0 || size.height === 0) return 'unknown-kind';
  return Math.max(size.width, size.height) > mediaLimits.pictureSide ? 'too-many-pixels' : null;
}

/** What may happen to any upload; anything else is a fault of ours. */
function problemOf(error: unknown): MediaProblem | null {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  if (['ENOSPC', 'EDQUOT', 'EFBIG'].includes(code)) return 'disk-full';
  if (['ENOENT', 'EACCES', 'EPERM', 'EROFS', 'EIO'].includes(code)) return 'not-writable';
  return ['ECONNRESET', 'ERR_STREAM_PREMATURE_CLOSE', 'ABORT_ERR'].includes(code) ? 'interrupted' : null;
}

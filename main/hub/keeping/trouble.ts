import type { KeepingProblem } from '../../../shared/contract/keeping.ts';
import { DamagedArchive } from './open-archive.ts';

/** Something that is told in a sentence. */
export class KeepingTrouble extends Error {
  readonly problem: KeepingProblem;
  constructor(problem: KeepingProblem, detail = '') {
    super(`${problem} ${detail}`.trim());
    this.problem = problem;
  }
}

/** What may happen to any file; `failed` is a fault of ours, and for the log. */
export function problemOf(error: unknown): KeepingProblem {
  if (error instanceof KeepingTrouble) return error.problem;
  if (error instanceof DamagedArchive) return 'damaged';
  const code = (error as NodeJS.ErrnoException | null)?.code ?? '';
  if (['ENOSPC', 'EDQUOT', 'EFBIG', 'SQLITE_FULL'].includes(code)) return 'disk-full';
  if (['ENOENT', 'ENOTDIR', 'ENODEV', 'ENXIO'].includes(code)) return 'no-folder';
  if (['EACCES', 'EPERM', 'EROFS', 'EIO', 'EISDIR'].includes(code)) return 'not-writable';
  if (['ECONNRESET', 'ERR_STREAM_PREMATURE_CLOSE', 'ABORT_ERR'].includes(code)) return 'interrupted';
  return code.startsWith('SQLITE_') ? 'copy-damaged' : 'failed';
}

import fs from 'node:fs';
import path from 'node:path';
import { type Instant, instant } from '../../../shared/domain/time.ts';

/** When the newest file in this folder was written; null when there is none. What is still being written does not count. */
export function lastBackupAt(folder: string): Instant | null {
  if (!fs.existsSync(folder)) return null;
  const names = fs.readdirSync(folder).filter((name) => !name.startsWith('.') && !/\.(part|tmp)$/.test(name));
  const times = names.flatMap((name) => {
    // It may be gone since it was listed.
    const stat = fs.statSync(path.join(folder, name), { throwIfNoEntry: false });
    return stat?.isFile() ? [stat.mtimeMs] : [];
  });
  return times.length === 0 ? null : instant(Math.round(Math.max(...times)));
}

import fs from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import type { LoggedError } from '../../../shared/contract/health.ts';
import { type Instant, instant } from '../../../shared/domain/time.ts';

/** Of each day's log no more than its end is read, bytes. */
const MOST_BYTES = 256 * 1024;
const MOST_ERRORS = 50;

const lineSchema = z.object({ at: z.iso.datetime(), level: z.string(), what: z.string() });

/** What went wrong since then, newest first: from the last two days' logs, and of each line no more than when and where. */
export function recentErrors(folder: string, since: Instant): LoggedError[] {
  if (!fs.existsSync(folder)) return [];
  const files = fs.readdirSync(folder).filter((name) => /^hub-\d{4}-\d{2}-\d{2}\.log$/.test(name));
  return files
    .sort()
    .slice(-2)
    .flatMap((name) => endOf(path.join(folder, name)).split('\n').flatMap(errorIn))
    .filter(({ at }) => at >= since)
    .slice(-MOST_ERRORS)
    .reverse();
}

function endOf(file: string): string {
  const handle = fs.openSync(file, 'r');
  try {
    const { size } = fs.fstatSync(handle);
    const bytes = Buffer.alloc(Math.min(size, MOST_BYTES));
    const read = fs.readSync(handle, bytes, 0, bytes.length, size - bytes.length);
    return bytes.toString('utf8', 0, read);
  } finally {
    fs.closeSync(handle);
  }
}

/** A line that was cut, or is being written, says nothing. */
function errorIn(line: string): LoggedError[] {
  if (!line.includes('"level":"error"')) return [];
  try {
    const { at, what } = lineSchema.parse(JSON.parse(line));
    return [{ at: instant(Date.parse(at)), what }];
  } catch {
    return [];
  }
}

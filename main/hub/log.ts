import fs from 'node:fs';
import path from 'node:path';
import type { Log } from './ports.ts';

const DAYS_KEPT = 30;

/** A log of JSON lines, one file a day in `folder`, the last 30 kept. A log that can't be written never stops the hub. */
export function fileLog(folder: string): Log {
  let open: { day: string; file: string } | null = null;
  const write = (level: string, what: string, facts: Record<string, unknown>): void => {
    const at = new Date().toISOString();
    try {
      if (open?.day !== at.slice(0, 10)) open = startDay(folder, at.slice(0, 10));
      fs.appendFileSync(open.file, `${JSON.stringify({ at, level, what, ...facts })}\n`);
    } catch {
      // A full disk: the screens say so, the log can't.
    }
  };
  return {
    info: (what, facts = {}) => write('info', what, facts),
    error: (what, error) =>
      write('error', what, { error: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
  };
}

function startDay(folder: string, day: string): { day: string; file: string } {
  fs.mkdirSync(folder, { recursive: true });
  const old = fs.readdirSync(folder).filter((name) => /^hub-\d{4}-\d{2}-\d{2}\.log$/.test(name));
  for (const name of old.sort().slice(0, -DAYS_KEPT)) fs.rmSync(path.join(folder, name), { force: true });
  return { day, file: path.join(folder, `hub-${day}.log`) };
}

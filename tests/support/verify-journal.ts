import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { root } from './spawn-hub.ts';

/** `npm run verify-journal` on a data folder, as the person at the keyboard runs it. */
export function verifyJournalOf(folder: string, ...more: string[]): { code: number | null; said: string } {
  const program = path.join(root, 'main/hub/verify-journal.ts');
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, '--data', folder, ...more], {
    encoding: 'utf8',
  });
  return { code: status, said: (stdout + stderr).trim() };
}

import fs from 'node:fs';
import path from 'node:path';
import type { MediaFile } from '../../../shared/contract/media.ts';
import type { Report } from '../../../shared/contract/report.ts';
import type { BusinessDay, Instant } from '../../../shared/domain/time.ts';
import { reportWords } from '../../../shared/text/vi/report-words.ts';
import { filesIn, writeWhole } from './disk.ts';

/** Pictures and videos that came before `before` and that nothing shows. */
export const unusedMedia = (
  files: readonly MediaFile[],
  before: Instant | null,
  isShown: (id: string) => boolean,
): MediaFile[] => (before === null ? [] : files.filter(({ id, addedAt }) => addedAt < before && !isShown(id)));

/** The columns of a kept report that hold words of citizens, and of which day they are. */
const [WORDS, DAY] = ['words', 'day'] as const;

/** Kept weekly reports quote what citizens wrote: those words go with the others. The number of reports that were changed. */
export async function eraseQuotes(dataFolder: string, before: BusinessDay): Promise<number> {
  const folder = path.join(dataFolder, 'reports');
  let changed = 0;
  for (const name of await filesIn(folder)) {
    if (!name.endsWith('.json')) continue;
    const file = path.join(folder, name);
    const text = fs.readFileSync(file, 'utf8');
    const without = withoutQuotes(text, before);
    if (without === null || without === text) continue;
    writeWhole(file, without);
    changed += 1;
  }
  return changed;
}

/** Null for what is no report: it is made again, or somebody else's. */
export function withoutQuotes(text: string, before: BusinessDay): string | null {
  try {
    const report = JSON.parse(text) as Report;
    const tables = report.tables.map((table) => {
      const [words, day] = [WORDS, DAY].map((key) => table.columns.findIndex((column) => column.key === key));
      if (words === undefined || day === undefined || words < 0 || day < 0) return table;
      const rows = table.rows.map((row) => {
        const cell = row[day];
        const isDue = typeof cell === 'string' && cell < before;
        return isDue ? row.map((one, at) => (at === words ? reportWords.weekly.erased : one)) : row;
      });
      return { ...table, rows };
    });
    return JSON.stringify({ ...report, tables });
  } catch {
    return null;
  }
}

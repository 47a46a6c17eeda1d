import { createHash } from 'node:crypto';
import type { WriteDb } from './db.ts';

/** The hash that stands for words typed by hand in the journal. */
export const hashWords = (text: string): string => createHash('sha256').update(text).digest('hex');

export function keepWords(db: WriteDb, text: string): void {
  db.run('INSERT OR IGNORE INTO words (hash, text) VALUES (?, ?)', hashWords(text), text);
}

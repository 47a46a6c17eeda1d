import { createHash } from 'node:crypto';
import type { Instant } from '../../../shared/domain/time.ts';
import type { WriteDb } from './db.ts';

/** The hash that stands for words typed by hand in the journal. */
export const hashWords = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The same words said again are as young as the last time. */
export function keepWords(db: WriteDb, text: string, at: Instant): void {
  db.run(
    'INSERT INTO words (hash, text, said_at) VALUES (?, ?, ?) ON CONFLICT (hash) DO UPDATE SET said_at = max(said_at, excluded.said_at)',
    hashWords(text),
    text,
    at,
  );
}

import type { HealthView } from '../../../../shared/contract/health.ts';
import { fill } from '../../../../shared/text/fill.ts';
import type { Words } from '../../../../shared/text/index.ts';
import { count } from '../figures.ts';
import { momentOf } from '../integrity/moment-of.ts';
import { sizeInWords } from '../size-in-words.ts';
import { uptimeInWords } from './uptime-in-words.ts';

/** The hub in names and values, as the page and the diagnostics file show it. */
export function machineFacts(view: HealthView, words: Words, timeZone: string): [name: string, value: string][] {
  const { health: text } = words;
  const { clockBehindMinutes: behind, database, journal, backupAt, voice } = view;
  return [
    [text.version, view.version],
    [text.uptime, uptimeInWords(view.startedAt, view.at, words)],
    [text.memory, fill(text.megabytes, { n: count(view.memoryMb) })],
    [text.clock, behind > 0 ? fill(text.clockBehind, { n: behind }) : text.clockFine],
    [text.database, sizeInWords(database.bytes, words)],
    [text.wal, sizeInWords(database.walBytes, words)],
    [text.free, sizeInWords(database.freeBytes, words)],
    [text.journal, fill(text.events, { n: count(journal.events) })],
    [text.backup, backupAt === null ? text.never : momentOf(timeZone, backupAt)],
    [text.voice, voice.mode === 'voice' ? (voice.packName ?? text.voiceMissing) : text.voiceModes[voice.mode]],
  ];
}

import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { BYTE_ORDER_MARK, csvRow } from '../../../shared/basics/csv.ts';
import { type AuditFilter, auditFilterSchema } from '../../../shared/contract/journal-schemas.ts';
import { fill } from '../../../shared/text/fill.ts';
import { words as allWords } from '../../../shared/text/index.ts';
import type { JournalDesk } from '../journal/desk.ts';

/** Rows that are read at once: some ten milliseconds of the journal's thread. */
const ROWS = 2_000;

export interface AuditFileDeps {
  journal: Pick<JournalDesk, 'audit'>;
  timeZone(): string;
  isAdmin(req: IncomingMessage): boolean;
}

/** `GET /audit/file?from=…&to=…&kind=…`: what the audit log shows, as a file that is written as it is read; for the administrator alone. */
export function serveAuditFile({ journal, timeZone, isAdmin }: AuditFileDeps) {
  return async (req: IncomingMessage, res: ServerResponse): Promise<void> => {
    if (!isAdmin(req)) return void res.writeHead(403).end();
    if (req.method !== 'GET') return void res.writeHead(405, { allow: 'GET' }).end();
    const filter = filterIn(new URL(req.url ?? '/', 'http://hub').searchParams);
    if (!filter.success) return void res.writeHead(400).end();
    const { from, to, language } = filter.data;
    const name = fill(allWords[language].audit.fileName, { from, to });
    res.writeHead(200, {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${name}"`,
      'cache-control': 'no-store',
    });
    // Whoever leaves ends it.
    await pipeline(Readable.from(rowsOf(journal, filter.data, timeZone(), () => res.destroyed)), res).catch(
      (error: unknown) => {
        if (!isGone(error)) throw error;
      },
    );
  };
}

/** What is not said is not asked for. */
const filterIn = (query: URLSearchParams) =>
  auditFilterSchema.safeParse({
    from: query.get('from'),
    to: query.get('to'),
    kind: query.get('kind'),
    counterId: query.get('counterId'),
    officerId: query.get('officerId'),
    number: query.get('number') ?? '',
    language: query.get('language') ?? 'vi',
  });

async function* rowsOf(
  journal: Pick<JournalDesk, 'audit'>,
  filter: AuditFilter,
  timeZone: string,
  isGone: () => boolean,
): AsyncGenerator<string> {
  const { audit: text } = allWords[filter.language];
  yield BYTE_ORDER_MARK + csvRow([text.seq, text.at, text.who, text.what, text.words, text.type]);
  const clock = new Intl.DateTimeFormat('vi-VN', { timeZone, dateStyle: 'short', timeStyle: 'medium' });
  let before: number | null = null;
  do {
    const page = await journal.audit({ ...filter, before }, ROWS);
    yield page.rows
      .map((row) => csvRow([String(row.seq), clock.format(row.at), row.who, row.text, row.words, row.type]))
      .join('');
    before = page.next;
  } while (before !== null && !isGone());
}

const isGone = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_STREAM_PREMATURE_CLOSE';

import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import * as z from 'zod';
import type { Cell, Report, ReportRequest } from '../../../shared/contract/report.ts';
import type { FileProblem } from '../../../shared/contract/report-files.ts';
import { keptReportSchema, reportRequestSchema } from '../../../shared/contract/report-schemas.ts';
import type { WallPage } from '../../../shared/domain/wall-page.ts';
import { type FileFormat, fileFormats, reportFileName } from '../../../shared/reports/file-name.ts';
import type { ReportDesk } from '../reports/desk.ts';
import type { ReportFiles } from '../reports/files.ts';
import { registerWorkbook } from '../reports/register-file.ts';
import type { WeeklyReports } from '../reports/weekly.ts';

export interface ReportFilesDeps {
  reports: Pick<ReportDesk, 'report' | 'page'>;
  weekly: WeeklyReports;
  files: ReportFiles;
  timeZone(): string;
  /** The page for the wall, as the office stands now. */
  wall(): WallPage;
  isAdmin(req: IncomingMessage): boolean;
}

const types: Record<FileFormat, string> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pdf: 'application/pdf',
};
/** Rows of the register that are fetched at once: some milliseconds of this thread's time. */
const PAGE_ROWS = 500;
/** A register on paper: some thirty pages. */
const MOST_PAPER_ROWS = 1_000;

const WALL_NAME = 'trang-dan-tuong.pdf';

const formatSchema = z.enum(fileFormats);

/** `GET /reports/file?format=xlsx&report=R3&length=month&…`, `&week=2026-W47` for a kept one, or `?wall` for the page for the wall: for the administrator alone. */
export function serveReportFiles(deps: ReportFilesDeps) {
  return async (req: IncomingMessage, res: ServerResponse): Promise<void> => {
    if (!deps.isAdmin(req)) return refuse(res, 403, 'forbidden');
    if (req.method !== 'GET') return void res.writeHead(405, { allow: 'GET' }).end();
    const query = new URL(req.url ?? '/', 'http://hub').searchParams;
    if (query.has('wall')) return sendBytes(res, await deps.files.wall(deps.wall()), WALL_NAME, 'pdf');
    const format = formatSchema.safeParse(query.get('format'));
    const asked = askedIn(query);
    if (!format.success || !asked) return refuse(res, 400, 'wrong-request');
    const gone = new AbortController();
    res.once('close', () => gone.abort());
    const report = await reportFor(deps, asked, gone.signal);
    if (gone.signal.aborted) return;
    if (report === null) return refuse(res, 500, 'failed');
    const name = reportFileName({ report: report.id, period: report.period }, format.data);
    if (report.id === 'R8') return sendRegister(deps, report, format.data, name, res);
    sendBytes(res, await deps.files.make(report, format.data, deps.timeZone()), name, format.data);
  };
}

type Asked = { week: string } | { request: ReportRequest };

function askedIn(query: URLSearchParams): Asked | null {
  const week = keptReportSchema.safeParse({ week: query.get('week') });
  if (week.success) return week.data;
  const request = reportRequestSchema.safeParse({
    report: query.get('report'),
    axis: query.get('axis'),
    compared: query.get('compared') === '1',
    period: { length: query.get('length'), cut: query.get('cut'), from: query.get('from'), to: query.get('to') },
  });
  return request.success ? { request: request.data } : null;
}

async function reportFor(
  { reports, weekly }: ReportFilesDeps,
  asked: Asked,
  signal: AbortSignal,
): Promise<Report | null> {
  if ('week' in asked) return weekly.read(asked.week);
  for await (const push of reports.report(asked.request, signal)) if (push.type === 'report') return push.report;
  return null;
}

async function sendRegister(
  deps: ReportFilesDeps,
  first: Report,
  format: FileFormat,
  name: string,
  res: ServerResponse,
) {
  const { files, timeZone } = deps;
  const pages = registerPages(deps, first, () => res.destroyed);
  if (format === 'xlsx') {
    const heading = { ...first, subtitle: first.definitions[0] ?? first.subtitle };
    res.writeHead(200, headersFor(name, format));
    // Whoever leaves ends it: the pages, the archive, and the answer.
    await pipeline(Readable.from(registerWorkbook(heading, pages, timeZone())), res).catch((error: unknown) => {
      if (!isGone(error)) throw error;
    });
    return;
  }
  const rows: (readonly Cell[])[] = [];
  for await (const page of pages) {
    rows.push(...page);
    if (rows.length > MOST_PAPER_ROWS) return refuse(res, 400, 'register-too-long');
  }
  const tables = first.tables.map((table) => ({ ...table, rows }));
  sendBytes(res, await files.make({ ...first, tables }, format, timeZone()), name, format);
}

async function* registerPages({ reports }: ReportFilesDeps, { period }: Report, isGone: () => boolean) {
  let after: Parameters<ReportDesk['page']>[1] = null;
  do {
    const page = await reports.page(period, after, PAGE_ROWS);
    if (!page) throw new Error('a page of the register could not be read');
    yield page.rows;
    after = page.next;
  } while (after !== null && !isGone());
}

const isGone = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_STREAM_PREMATURE_CLOSE';

function sendBytes(res: ServerResponse, bytes: Uint8Array, name: string, format: FileFormat): void {
  if (res.destroyed) return;
  res.writeHead(200, { ...headersFor(name, format), 'content-length': bytes.length });
  res.end(bytes);
}

/** RFC 6266: the name in plain letters, and once more as UTF-8. */
const headersFor = (name: string, format: FileFormat): Record<string, string> => ({
  'content-type': types[format],
  'content-disposition': `attachment; filename="${name}"; filename*=UTF-8''${encodeURIComponent(name)}`,
  'cache-control': 'no-store',
});

function refuse(res: ServerResponse, status: number, problem: FileProblem): void {
  if (res.destroyed) return;
  res.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' });
  res.end(JSON.stringify({ problem }));
}

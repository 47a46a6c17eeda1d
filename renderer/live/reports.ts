import type { Cell, KeptReport, Report, ReportPush, ReportRequest } from '../../shared/contract/report.ts';
import type { FileProblem } from '../../shared/contract/report-files.ts';
import { fileProblems } from '../../shared/contract/report-files.ts';
import type { DossierColumns, StandingDossiers } from '../../shared/domain/dossiers.ts';
import type { BusinessDay } from '../../shared/domain/time.ts';
import type { FileFormat } from '../../shared/reports/file-name.ts';
import { authorization, theWire } from './hub.ts';

/** The hub answers lists at once; a page of the register waits for the report before it. */
const LIST_MS = 20_000;

/** Asks for a report and hears of it until it is there; the function that is given back ends it. */
export function watchReport(request: ReportRequest, hear: (push: ReportPush) => void): () => void {
  const failed = (): void => hear({ type: 'failed' });
  const asked = theWire().report.subscribe(request, { onData: hear, onError: failed });
  return () => asked.unsubscribe();
}

// Each rejects when the hub did not answer; null to anybody but the administrator.
export const keptReports = (): Promise<KeptReport[] | null> => theWire().keptReports.query(undefined, soon());
export const keptReport = (week: string): Promise<Report | null> => theWire().keptReport.query({ week }, soon());
export const dossiersIn = (days: { from: BusinessDay; to: BusinessDay }): Promise<StandingDossiers[] | null> =>
  theWire().dossiers.query(days, soon());

export const dossierColumns = (): Promise<DossierColumns | null> => theWire().dossierColumns.query(undefined, soon());

export type RegisterMark = { day: BusinessDay; id: number };
/** The rows of the register after a mark, and the mark of the next. */
export const registerPage = (
  request: Pick<ReportRequest, 'period'>,
  after: RegisterMark | null,
): Promise<{ rows: readonly (readonly Cell[])[]; next: RegisterMark | null } | null> =>
  theWire().registerPage.query({ period: request.period, after }, soon());

export type FileAnswer = { ok: true; file: Blob; name: string } | { ok: false; problem: FileProblem };

/** The page for the wall, as PDF; null when it did not come. */
export async function wallFile(): Promise<Blob | null> {
  const answer = await fetch('/reports/file?wall', { headers: authorization() }).catch(() => null);
  return answer?.ok ? answer.blob() : null;
}

/** A report as a file: what was asked for, or a week that was kept. */
export async function reportFile(what: ReportRequest | { week: string }, format: FileFormat): Promise<FileAnswer> {
  try {
    const answer = await fetch(`/reports/file?${queryOf(what, format)}`, { headers: authorization() });
    if (!answer.ok) return { ok: false, problem: problemIn(await answer.json().catch(() => null)) };
    const name = /filename="([^"]+)"/.exec(answer.headers.get('content-disposition') ?? '')?.[1];
    return { ok: true, file: await answer.blob(), name: name ?? `bao-cao.${format}` };
  } catch (error) {
    console.warn('The file did not arrive', error);
    return { ok: false, problem: 'interrupted' };
  }
}

function queryOf(what: ReportRequest | { week: string }, format: FileFormat): URLSearchParams {
  if ('week' in what) return new URLSearchParams({ format, week: what.week });
  const { report, axis, compared, period } = what;
  return new URLSearchParams({ format, report, axis, compared: compared ? '1' : '0', ...period });
}

function problemIn(said: { problem?: string } | null): FileProblem {
  return fileProblems.find((problem) => problem === said?.problem) ?? 'failed';
}

const soon = () => ({ signal: AbortSignal.timeout(LIST_MS) });

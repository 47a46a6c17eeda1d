import type { AuditPage, HistoryPage, UndoPreview } from '../../shared/contract/journal.ts';
import type { AuditFilter, AuditRequest, HistoryRequest } from '../../shared/contract/journal-schemas.ts';
import type { ImportPreview } from '../../shared/contract/settings-file.ts';
import { authorization, theWire } from './hub.ts';

/** A long journal is read piece by piece; each piece is there sooner. */
const PIECE_MS = 20_000;
const soon = () => ({ signal: AbortSignal.timeout(PIECE_MS) });

// Each rejects when the hub did not answer; null to anybody but the administrator.
export const settingsHistory = (request: HistoryRequest): Promise<HistoryPage | null> =>
  theWire().settingsHistory.query(request, soon());
/** Null also where there is no such change. */
export const settingsUndo = async (request: { seq: number; language: 'vi' | 'en' }): Promise<UndoPreview | null> =>
  // The wire tells a field of any shape as one that may be missing.
  (await theWire().settingsUndo.query(request, soon())) as UndoPreview | null;
export const auditPage = (request: AuditRequest): Promise<AuditPage | null> =>
  theWire().auditPage.query(request, soon());

export const settingsFile = (): Promise<{ name: string; text: string } | null> =>
  theWire().settingsFile.query(undefined, soon());
export const settingsPreview = (file: string, language: 'vi' | 'en'): Promise<ImportPreview | null> =>
  theWire().settingsPreview.mutate({ file, language }, soon());

/** The audit log as a file for spreadsheets; null when it did not arrive. */
export async function auditFile(filter: AuditFilter): Promise<Blob | null> {
  const said = Object.entries(filter).filter((pair): pair is [string, string] => pair[1] !== null);
  try {
    const answer = await fetch(`/audit/file?${new URLSearchParams(said)}`, { headers: authorization() });
    return answer.ok ? await answer.blob() : null;
  } catch (error) {
    console.warn('The file did not arrive', error);
    return null;
  }
}

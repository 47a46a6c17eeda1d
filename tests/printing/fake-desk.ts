import type { PrintDesk, Settlement } from '../../main/hub/printing/print-desk.ts';
import type { PrinterState } from '../../shared/domain/printer.ts';
import { samplePaper } from './drawing/sample-paper.ts';

export interface JobRow {
  jobId: number;
  label: string;
  status: 'queued' | 'printing' | Settlement['status'];
  evidence: string;
}

/** Print job rows in memory, with the rules of the hub's own. `reports` has each change once. */
export interface FakeDesk extends PrintDesk {
  rows: JobRow[];
  reports: PrinterState[];
  add(label: string): number;
  /** What the hub does at its start with what a crash left behind. */
  recover(): void;
}

export function fakeDesk(rows: JobRow[] = []): FakeDesk {
  const reports: PrinterState[] = [];
  const at = (jobId: number): JobRow => {
    const row = rows.find((one) => one.jobId === jobId);
    if (row === undefined) throw new Error(`no job ${jobId}`);
    return row;
  };
  return {
    rows,
    reports,
    add: (label) => rows.push({ jobId: rows.length + 1, label, status: 'queued', evidence: '' }),
    recover: () => {
      for (const row of rows) if (row.status === 'printing') row.status = 'unknown';
    },
    next: () => {
      const row = rows.find(({ status }) => status === 'queued');
      return row === undefined ? null : { jobId: row.jobId, paper: { ...samplePaper, label: row.label } };
    },
    begin: (jobId) => {
      if (at(jobId).status !== 'queued') return false;
      at(jobId).status = 'printing';
      return true;
    },
    settle: (jobId, settlement) => {
      Object.assign(at(jobId), settlement);
    },
    postpone: (jobId, evidence) => {
      Object.assign(at(jobId), { status: 'queued', evidence });
    },
    report: (status) => {
      if (reports.at(-1) !== status) reports.push(status);
    },
  };
}

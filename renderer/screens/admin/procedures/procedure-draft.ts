import type { ServiceId } from '../../../../shared/domain/ids.ts';
import type { Procedure, ProcedureText } from '../../../../shared/domain/procedure.ts';
import { procedureLimits as limits } from '../../../../shared/procedures/limits.ts';

/** A procedure as it stands in the form: lists as text, one entry on each line. */
export interface ProcedureDraft {
  service: ServiceId;
  also: string;
  vi: TextDraft;
  en: TextDraft;
}
export interface TextDraft {
  name: string;
  papers: string;
  notes: string;
}

/** What is wrong with a list of lines. */
export type LinesProblem = { code: 'too-many' | 'too-long'; n: number } | { code: 'none' };
export interface ProcedureProblems {
  name: boolean;
  also: LinesProblem | null;
  papers: LinesProblem | null;
  notes: LinesProblem | null;
  papersEn: LinesProblem | null;
  notesEn: LinesProblem | null;
}

const textDraft = ({ name, papers, notes }: ProcedureText): TextDraft => ({
  name,
  papers: papers.join('\n'),
  notes: notes.join('\n'),
});

export const procedureDraft = ({ service, also, vi, en }: Procedure): ProcedureDraft => ({
  service,
  also: also.join('\n'),
  vi: textDraft(vi),
  en: textDraft(en),
});

/** Before anything of it was typed. */
export const blankProcedure = (id: string, service: ServiceId): Procedure => ({
  id,
  service,
  also: [],
  vi: { name: '', papers: [], notes: [] },
  en: { name: '', papers: [], notes: [] },
  active: true,
});

/** The entries of a text: a line each, without those that are empty. */
export const linesOf = (typed: string): string[] =>
  typed
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

function problemOf(typed: string, most: number, longest: number): LinesProblem | null {
  const lines = linesOf(typed);
  if (lines.length > most) return { code: 'too-many', n: most };
  return lines.some((line) => line.length > longest) ? { code: 'too-long', n: longest } : null;
}

export const procedureProblems = ({ also, vi, en }: ProcedureDraft): ProcedureProblems => ({
  name: vi.name.trim() === '',
  also: problemOf(also, limits.words, limits.word),
  papers: linesOf(vi.papers).length === 0 ? { code: 'none' } : problemOf(vi.papers, limits.papers, limits.paper),
  notes: problemOf(vi.notes, limits.notes, limits.note),
  papersEn: problemOf(en.papers, limits.papers, limits.paper),
  notesEn: problemOf(en.notes, limits.notes, limits.note),
});

export const isFine = (problems: ProcedureProblems): boolean => Object.values(problems).every((one) => !one);

const textOf = ({ name, papers, notes }: TextDraft): ProcedureText => ({
  name: name.trim(),
  papers: linesOf(papers),
  notes: linesOf(notes),
});

/** What was typed. */
export const procedureOf = (id: string, { service, also, vi, en }: ProcedureDraft): Procedure => ({
  id,
  service,
  also: linesOf(also),
  vi: textOf(vi),
  en: textOf(en),
  active: true,
});

import type { Refusal } from '../../../../shared/contract/refusals.ts';
import { fill } from '../../../../shared/text/fill.ts';
import type { Words } from '../../../../shared/text/index.ts';
import { type BookingLine, type FileProblem, type LineProblem, MOST_AT_ONCE } from './read-bookings.ts';

/** What is wrong with the whole file. */
export function fileProblemInWords({ appointments }: Words, problem: FileProblem): string {
  const { fileProblems, columns } = appointments;
  switch (problem.kind) {
    case 'empty':
      return fileProblems.empty;
    case 'header':
      return fill(fileProblems.header, { columns: problem.missing.map((column) => columns[column]).join(', ') });
    case 'quote':
      return fill(fileProblems.quote, { n: problem.line });
    case 'too-many':
      return fill(fileProblems['too-many'], { n: problem.count, most: MOST_AT_ONCE });
  }
}

/** What is wrong with a line. */
export const lineProblemInWords = ({ appointments: { problems } }: Words, problem: LineProblem): string =>
  problem.kind === 'code-twice' ? fill(problems['code-twice'], { n: problem.line }) : problems[problem.kind];

/** The hub counts what it was sent, people count the lines of their file. */
export function refusalAtLine(refusal: Refusal, lines: readonly BookingLine[]): Refusal {
  if (refusal.code !== 'bad-booking') return refusal;
  return { ...refusal, line: lines[refusal.line - 1]?.line ?? refusal.line };
}

import type { SurveyRow } from '../contract/survey-results.ts';
import type { SurveyQuestion } from '../domain/satisfaction.ts';
import { fill } from '../text/fill.ts';
import type { Words } from '../text/index.ts';
import { placeName } from '../text/place-name.ts';

/** Excel takes a file for UTF-8 by this mark alone. */
const MARK = '\uFEFF';

/** The answers as a table for Excel: what the table is, then its columns, then a row for each answer. */
export function answerTable(rows: readonly SurveyRow[], survey: readonly SurveyQuestion[], words: Words): string {
  const { survey: text, rating } = words;
  const { columns } = text.table;
  const questionOf = new Map(survey.map((question) => [question.id, question]));
  const lines = rows.map((row) => {
    const question = questionOf.get(row.questionId);
    return [
      row.day,
      row.service,
      row.place ? placeName(words, row.place) : '',
      text.channels[row.channel],
      row.level === null ? '' : rating.level[row.level],
      question?.vi ?? '',
      question ? fill(text.elementNumber, { n: question.element, name: text.elements[question.element] }) : '',
      answerOf(row, question, text.erased),
    ];
  });
  const head = [columns.day, columns.service, columns.counter, columns.channel, columns.level];
  const all = [[text.notSipas], [...head, columns.question, columns.element, columns.answer], ...lines];
  return MARK + all.map((cells) => `${cells.map(cellOf).join(';')}\r\n`).join('');
}

function answerOf({ options, text }: SurveyRow, question: SurveyQuestion | undefined, erased: string): string {
  if (text !== null) return text === '' ? erased : text;
  return options.map((id) => question?.options.find((option) => option.id === id)?.vi ?? '').join(' | ');
}

/**
 * Always in quotes, whatever a spreadsheet takes for the end of a cell. What it would take for a formula gets an apostrophe:
 * the words are a stranger's.
 */
export function cellOf(text: string): string {
  const line = text.replace(/\s*[\r\n]+\s*/g, ' ');
  const plain = /^\s*[=+\-@\t]/.test(line) ? `'${line}` : line;
  return `"${plain.replaceAll('"', '""')}"`;
}

import {
  type QuestionResult,
  type SurveyPeriod,
  type SurveyRow,
  TEXTS_SHOWN,
} from '../../../shared/contract/survey-results.ts';
import { nameOfService, placeOf } from '../views/names.ts';
import { everyCounter } from './counters.ts';
import type { ReadDb } from './db.ts';
import { officeOf } from './office.ts';
import { everyService } from './services.ts';
import { answerCounts, answerRows, answerTexts } from './survey-answers.ts';

/** What was answered in a period, question by question in the office's order; those that rest come last. */
export function surveyResults(db: ReadDb, { from, to }: SurveyPeriod): QuestionResult[] {
  const { survey } = officeOf(db);
  const ordered = [...survey.filter(({ active }) => active), ...survey.filter(({ active }) => !active)];
  return ordered.map((question) => {
    const counts = answerCounts(db, question.id, from, to).map((row) => ({
      ...row,
      chosen: JSON.parse(row.options) as string[],
    }));
    const sum = (rows: typeof counts): number => rows.reduce((n, row) => n + row.n, 0);
    return {
      question,
      answered: {
        panel: sum(counts.filter(({ channel }) => channel === 'panel')),
        phone: sum(counts.filter(({ channel }) => channel === 'phone')),
      },
      options: question.options.map(({ id }) => ({ id, n: sum(counts.filter(({ chosen }) => chosen.includes(id))) })),
      texts: question.kind === 'text' ? answerTexts(db, question.id, from, to, TEXTS_SHOWN) : [],
    };
  });
}

/** The answers of a period, one row each, for the office's own table. */
export function surveyTable(db: ReadDb, { from, to }: SurveyPeriod): SurveyRow[] {
  const [services, counters] = [everyService(db), everyCounter(db)];
  return officeOf(db).survey.flatMap(({ id: questionId }) =>
    answerRows(db, questionId, from, to).map(({ serviceId, counterId, options, ...row }) => {
      const counter = counters.find(({ id }) => id === counterId);
      return {
        ...row,
        questionId,
        service: nameOfService({ services }, serviceId),
        place: counter ? placeOf(counter) : null,
        options: JSON.parse(options) as string[],
      };
    }),
  );
}

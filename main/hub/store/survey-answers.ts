import type { CounterId, ServiceId, TicketId } from '../../../shared/domain/ids.ts';
import type { RatingChannel, RatingLevel } from '../../../shared/domain/rating.ts';
import type { BusinessDay, Instant } from '../../../shared/domain/time.ts';
import type { SurveyAnswer } from '../../../shared/survey/next-question.ts';
import type { ReadDb, WriteDb } from './db.ts';
import type { Moment } from './events.ts';
import { officeOf } from './office.ts';

interface Answered extends SurveyAnswer {
  ticketId: TicketId;
  textHash: string | null;
  channel: RatingChannel;
}

export function insertAnswer(db: WriteDb, answer: Answered, { at, day }: Moment): void {
  db.run(
    'INSERT INTO survey_answers (ticket_id, question_id, options, text_hash, at, day, channel) VALUES (?, ?, ?, ?, ?, ?, ?)',
    answer.ticketId,
    answer.questionId,
    JSON.stringify(answer.options),
    answer.textHash,
    at,
    day,
    answer.channel,
  );
}

interface Rated {
  level: RatingLevel;
  channel: RatingChannel;
  at: Instant;
}

/** What was rated and answered for one ticket so far. */
export function surveyOf(db: ReadDb, ticketId: TicketId): { rating: Rated | null; answers: SurveyAnswer[] } {
  const rows = db.all<{ questionId: string; options: string }>(
    'SELECT question_id AS questionId, options FROM survey_answers WHERE ticket_id = ?',
    ticketId,
  );
  return {
    rating: db.get<Rated>('SELECT level, channel, at FROM ratings WHERE ticket_id = ?', ticketId) ?? null,
    answers: rows.map(({ questionId, options }) => ({ questionId, options: JSON.parse(options) as string[] })),
  };
}

/** Which of the office's questions somebody has answered, ever. */
export const answeredQuestions = (db: ReadDb): readonly string[] =>
  db.kept('answered-questions', ['survey_answers', 'office'], () =>
    officeOf(db).survey.flatMap(({ id }) => (isAnswered(db, id) ? [id] : [])),
  );

const isAnswered = (db: ReadDb, questionId: string): boolean =>
  db.get('SELECT 1 FROM survey_answers WHERE question_id = ? LIMIT 1', questionId) !== undefined;

export interface AnswerCount {
  channel: RatingChannel;
  /** JSON list of the options that were chosen together. */
  options: string;
  n: number;
}

/** Over the index `survey_answers_by_question`, which has all that is counted. */
export const answerCounts = (db: ReadDb, questionId: string, from: BusinessDay, to: BusinessDay): AnswerCount[] =>
  db.all(
    `SELECT channel, options, count(*) AS n FROM survey_answers WHERE question_id = ? AND day BETWEEN ? AND ?
      GROUP BY channel, options`,
    questionId,
    from,
    to,
  );

/** Answers in words. Within a day by the words' hash: nothing of the order in which people came. */
export const answerTexts = (
  db: ReadDb,
  questionId: string,
  from: BusinessDay,
  to: BusinessDay,
  limit: number,
): { day: BusinessDay; text: string | null }[] =>
  db.all(
    `SELECT day, text FROM survey_answers LEFT JOIN words ON words.hash = text_hash
      WHERE question_id = ? AND day BETWEEN ? AND ? AND text_hash IS NOT NULL ORDER BY day DESC, text_hash LIMIT ?`,
    questionId,
    from,
    to,
    limit,
  );

export interface AnswerRow {
  day: BusinessDay;
  serviceId: ServiceId;
  counterId: CounterId | null;
  channel: RatingChannel;
  level: RatingLevel | null;
  options: string;
  text: string | null;
}

/** Every answer to one question, in an order that says nothing of who gave them. */
export const answerRows = (db: ReadDb, questionId: string, from: BusinessDay, to: BusinessDay): AnswerRow[] =>
  db.all(
    `SELECT a.day, t.service_id AS serviceId, t.counter_id AS counterId, a.channel, r.level, a.options,
        CASE WHEN a.text_hash IS NULL THEN NULL ELSE coalesce(w.text, '') END AS text
      FROM survey_answers a JOIN tickets t ON t.id = a.ticket_id LEFT JOIN ratings r ON r.ticket_id = a.ticket_id
        LEFT JOIN words w ON w.hash = a.text_hash
      WHERE a.question_id = ? AND a.day BETWEEN ? AND ?
      ORDER BY a.day, t.service_id, t.counter_id, a.channel, r.level, a.options, a.text_hash`,
    questionId,
    from,
    to,
  );

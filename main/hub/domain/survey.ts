import type { RatingChannel } from '../../../shared/domain/rating.ts';
import type { SurveyQuestion } from '../../../shared/domain/satisfaction.ts';
import { elapsed, seconds } from '../../../shared/domain/time.ts';
import { isAsked, questionsAt } from '../../../shared/survey/next-question.ts';
import { problemsOf } from '../../../shared/survey/problems.ts';
import { atThisCounter } from './at-this-counter.ts';
import type { CommandOf } from './commands.ts';
import { accept, type Decision, refuse } from './decision.ts';
import type { Facts } from './facts.ts';
import { stillAsked } from './rate-by-token.ts';
import { replaceSeen } from './replace-seen.ts';
import type { StateOf } from './state.ts';
import type { SurveyState } from './state-slices.ts';

/** After the rating, beyond the office's own window: reasons first, then five questions that each wait 30 s. */
const ANSWER_SECONDS = 180;

/**
 * The office's own questions. One that was answered and is on the list no more stays, asked of nobody, so that its results
 * keep their words; what was chosen under an id never becomes the choice of something else.
 */
export function setSurvey({ survey, basedOn }: CommandOf<'set-survey'>, state: StateOf<'set-survey'>): Decision {
  const { office, answered } = state;
  const isListed = (id: string): boolean => survey.some((question) => question.id === id);
  const kept = office.survey.filter(({ id }) => answered.includes(id) && !isListed(id));
  const wanted = [...survey, ...kept.map((question) => ({ ...question, active: false }))];
  const decision = replaceSeen(office.survey, wanted, basedOn, { type: 'survey-changed', survey: wanted });
  if (!decision.ok) return decision;

  const placeOf = (id: string): number => survey.findIndex((question) => question.id === id) + 1;
  const [problem] = problemsOf(survey);
  if (problem) return refuse({ code: 'bad-survey', question: placeOf(problem.questionId), flaw: problem.flaw });
  const other = office.survey.find((before) => {
    const now = survey.find(({ id }) => id === before.id);
    return now && answered.includes(before.id) && !asksTheSame(before, now);
  });
  return other ? refuse({ code: 'question-answered', question: placeOf(other.id) }) : decision;
}

/** Only words may differ, and the order of the options. */
function asksTheSame(before: SurveyQuestion, now: SurveyQuestion): boolean {
  const ids = ({ options }: SurveyQuestion): string => JSON.stringify(options.map(({ id }) => id).sort());
  return before.kind === now.kind && ids(before) === ids(now);
}

/** An answer from where the visit was rated: once, and to what was asked. */
export function answerSurvey(command: CommandOf<'answer-survey'>, state: SurveyState, facts: Facts): Decision {
  return facts.actor.role === 'phone' ? answerByPhone(command, state, facts) : answerAtPanel(command, state, facts);
}

/** The panel of the counter that served, for a while after the rating. */
function answerAtPanel(command: CommandOf<'answer-survey'>, state: SurveyState, facts: Facts): Decision {
  const held = atThisCounter(state, facts, 'done');
  if (!held.ok) return refuse(held.error);
  const open = seconds(state.office.rules.ratingSeconds + ANSWER_SECONDS);
  if (state.rating && elapsed(state.rating.at, facts.now) > open) return refuse({ code: 'survey-closed' });
  return answerAt('panel', command, state, facts);
}

/** The page of this very ticket, for as long as it could be rated there. */
function answerByPhone(command: CommandOf<'answer-survey'>, state: SurveyState, facts: Facts): Decision {
  if (command.ticketId !== facts.actor.ticketId) return refuse({ code: 'forbidden' });
  const finished = stillAsked(state, facts);
  return finished.ok ? answerAt('phone', command, state, facts) : refuse(finished.error);
}

function answerAt(
  channel: RatingChannel,
  { ticketId, questionId, options, text }: CommandOf<'answer-survey'>,
  { office, rating, answers }: SurveyState,
  { reasonHash }: Facts,
): Decision {
  if (rating?.channel !== channel) return refuse({ code: 'survey-closed' });
  if (answers.some((answer) => answer.questionId === questionId)) return refuse({ code: 'already-answered' });
  const question = questionsAt(office.survey, channel).find(({ id }) => id === questionId);
  if (!question || !isAsked(office.survey, channel, rating.level, answers, questionId))
    return refuse({ code: 'survey-closed' });
  if (!isAnswerTo(question, options, text)) return refuse({ code: 'no-such-answer' });
  return accept({ type: 'survey-answered', ticketId, questionId, options, textHash: reasonHash, channel });
}

function isAnswerTo(question: SurveyQuestion, options: readonly string[], text: string | null): boolean {
  if (question.kind === 'text') return text !== null && options.length === 0;
  const known = options.every((id) => question.options.some((option) => option.id === id));
  const once = new Set(options).size === options.length;
  const many = question.kind === 'many' ? options.length >= 1 : options.length === 1;
  return text === null && known && once && many;
}

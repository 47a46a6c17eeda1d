import type { RatingLevel } from '../domain/rating.ts';
import { type SurveyQuestion, surveyLimits } from '../domain/satisfaction.ts';
import { inLanguage } from '../survey/in-language.ts';
import { nextQuestion, questionsLeft } from '../survey/next-question.ts';
import { fill } from '../text/fill.ts';
import { type Html, html } from './html.ts';
import type { PhoneSaying } from './phone-words.ts';
import type { Told } from './told.ts';

type Asked = Pick<Told, 'answers'> & { level: RatingLevel };

/** The next of the office's own questions on a phone; null when there is none left. */
export function questionPart(
  survey: readonly SurveyQuestion[],
  { level, answers }: Asked,
  { words, language }: PhoneSaying,
): Html | null {
  const question = nextQuestion(survey, 'phone', level, answers);
  if (!question) return null;
  const { questions, rating } = words;
  const n = answers.length + 1;
  const of = answers.length + questionsLeft(survey, 'phone', level, answers);
  return html`<form class="why" data-question="${question.id}"><p class="small">${fill(questions.progress, { n, of })}</p>
<h2 id="question">${inLanguage(question, language)}</h2>${question.kind === 'text' ? field(question, words) : options(question, { words, language })}
<div class="two"><button type="button" class="quiet" data-skip="question">${rating.skip}</button><button type="submit" class="go">${questions.next}</button></div></form>`;
}

const options = ({ kind, options: all }: SurveyQuestion, { words: { questions }, language }: PhoneSaying): Html =>
  html`<p class="small" id="hint">${kind === 'one' ? questions.chooseOne : questions.chooseMany}</p><ul class="reasons" role="group" aria-labelledby="question" aria-describedby="hint">${all.map(
    (option) =>
      html`<li role="none"><label><input type="${kind === 'one' ? 'radio' : 'checkbox'}" name="option" value="${option.id}"><span>${inLanguage(option, language)}</span></label></li>`,
  )}</ul>`;

const field = ({ id }: SurveyQuestion, { questions }: PhoneSaying['words']): Html =>
  html`<label class="comment" for="text-${id}">${questions.answerLabel}</label><textarea id="text-${id}" name="text" rows="3" maxlength="${surveyLimits.answer}"></textarea><p class="small">${questions.writeWords}</p>`;

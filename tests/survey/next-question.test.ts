import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { RatingChannel, RatingLevel } from '../../shared/domain/rating.ts';
import type { SurveyQuestion } from '../../shared/domain/satisfaction.ts';
import {
  isAsked,
  nextQuestion,
  questionsAt,
  questionsLeft,
  type SurveyAnswer,
} from '../../shared/survey/next-question.ts';
import { problemsOf } from '../../shared/survey/problems.ts';
import { anyChannel, anyChoices, anyLevel, anySurvey } from './any-survey.ts';

/** Goes through a survey as a citizen does; which questions came, and how many were announced each time. */
function walk(
  survey: readonly SurveyQuestion[],
  channel: RatingChannel,
  level: RatingLevel,
  choices: readonly (readonly string[])[],
): { asked: SurveyQuestion[]; answers: SurveyAnswer[]; left: number[] } {
  const asked: SurveyQuestion[] = [];
  const answers: SurveyAnswer[] = [];
  const left: number[] = [];
  for (;;) {
    left.push(questionsLeft(survey, channel, level, answers));
    const question = nextQuestion(survey, channel, level, answers);
    if (!question) return { asked, answers, left };
    if (asked.length > survey.length) throw new Error('It does not end');
    asked.push(question);
    answers.push({ questionId: question.id, options: choices[asked.length - 1] ?? [] });
  }
}

const any = [anySurvey, anyChannel, anyLevel, anyChoices] as const;

test('any survey, sound or not, ends, goes forward only, and asks nobody twice', () => {
  fc.assert(
    fc.property(...any, (survey, channel, level, choices) => {
      const { asked } = walk(survey, channel, level, choices);
      const places = asked.map((question) => survey.indexOf(question));
      expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
    }),
  );
});

test('exactly those are asked whose place and branch fit: a naive look at each agrees', () => {
  fc.assert(
    fc.property(...any, (survey, channel, level, choices) => {
      const { asked, answers } = walk(survey, channel, level, choices);
      for (const [i, question] of survey.entries()) {
        const { when } = question;
        const before = answers.filter(({ questionId }) => survey.findIndex(({ id }) => id === questionId) < i);
        const fits =
          when === null ||
          ('levels' in when
            ? when.levels.some((one) => one === level)
            : before.some((said) => said.questionId === when.questionId && said.options.includes(when.optionId)));
        const here = question.active && question.at !== (channel === 'panel' ? 'phone' : 'panel');
        expect(asked.includes(question), question.id).toBe(here && fits);
      }
    }),
  );
});

test('what is announced is never less than what comes, never grows, and ends with nothing', () => {
  fc.assert(
    fc.property(...any, (survey, channel, level, choices) => {
      const { asked, left } = walk(survey, channel, level, choices);
      for (const [i, n] of left.entries()) {
        expect(n).toBeGreaterThanOrEqual(asked.length - i);
        expect(i + n).toBeLessThanOrEqual(left[0] ?? 0);
      }
      expect(left.at(-1)).toBe(0);
    }),
  );
});

test('what a screen asks the hub takes, and nothing that another answer would have led to', () => {
  fc.assert(
    fc.property(...any, (survey, channel, level, choices) => {
      const { asked, answers } = walk(survey, channel, level, choices);
      for (const question of questionsAt(survey, channel)) {
        const at = asked.indexOf(question);
        const before = at === -1 ? answers : answers.slice(0, at);
        // A list with a branch that looks forward is none that the hub would have kept.
        if (problemsOf(survey).some(({ flaw }) => flaw === 'when-later')) continue;
        expect(isAsked(survey, channel, level, before, question.id), question.id).toBe(at !== -1);
      }
    }),
  );
});

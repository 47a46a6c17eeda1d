import { expect, test } from 'vitest';
import {
  activeOf,
  addQuestion,
  askAgain,
  copyQuestion,
  moveQuestion,
  removeQuestion,
  restingOf,
  withKind,
} from '../../../../renderer/screens/admin/survey/survey-draft.ts';
import { whenChoices, whenKey, whenOf } from '../../../../renderer/screens/admin/survey/when-choices.ts';
import type { SurveyQuestion } from '../../../../shared/domain/satisfaction.ts';
import { words } from '../../../../shared/text/index.ts';

const option = (id: string) => ({ id, vi: id, en: '' });
const question = (id: string, changes: Partial<SurveyQuestion> = {}): SurveyQuestion => ({
  id,
  vi: id,
  en: '',
  element: 1,
  kind: 'one',
  options: [option('a'), option('b')],
  when: null,
  at: 'both',
  active: true,
  ...changes,
});
const ids = (survey: readonly SurveyQuestion[]): string[] => survey.map(({ id }) => id);
const survey = [
  question('x'),
  question('y', { when: { questionId: 'x', optionId: 'b' } }),
  question('old', { active: false }),
];

test('a new question comes after those that are asked, with two options to fill in', () => {
  const next = addQuestion(survey, 0);
  expect(ids(next).filter((id) => id.length < 5)).toEqual(['x', 'y', 'old']);
  expect(activeOf(next)).toHaveLength(3);
  expect(next[2]?.options.map(({ vi }) => vi)).toEqual(['', '']);
  expect(new Set(next[2]?.options.map(({ id }) => id)).size).toBe(2);
});

test('questions move among those that are asked, and stay at the ends', () => {
  expect(ids(moveQuestion(survey, 1, -1))).toEqual(['y', 'x', 'old']);
  expect(ids(moveQuestion(survey, 0, -1))).toEqual(['x', 'y', 'old']);
  expect(ids(moveQuestion(survey, 1, 1))).toEqual(['x', 'y', 'old']);
});

test('what the office has rests when it is taken off, what is new goes, and what rests may be asked again, last', () => {
  expect(ids(restingOf(removeQuestion(survey, 'x', survey)))).toEqual(['x', 'old']);
  expect(ids(removeQuestion(survey, 'x', []))).toEqual(['y', 'old']);
  expect(ids(activeOf(askAgain(survey, 'old')))).toEqual(['x', 'y', 'old']);
});

test('a copy stands where the old one stood, with ids of its own, and branches follow it', () => {
  const next = copyQuestion(survey, 'x', 0);
  const [copy, branch] = activeOf(next);
  expect(copy).toMatchObject({ vi: 'x', options: [{ vi: 'a' }, { vi: 'b' }] });
  expect(copy?.id).not.toBe('x');
  expect(copy?.options.map(({ id }) => id)).not.toContain('a');
  expect(branch?.when).toEqual({ questionId: copy?.id, optionId: copy?.options[1]?.id });
  expect(ids(restingOf(next))).toEqual(['old', 'x']);
});

test('words need no options, and a choice gets two', () => {
  expect(withKind(question('x'), 'text', 0)).toEqual({ kind: 'text', options: [] });
  expect(withKind(question('x', { kind: 'text', options: [] }), 'many', 0).options).toHaveLength(2);
  expect(withKind(question('x'), 'many', 0).options).toEqual([option('a'), option('b')]);
});

test('a question may hang on the answers before it at the same place, and keeps a lost one in sight', () => {
  const phone = question('p', { at: 'phone' });
  const last = question('z', { when: { questionId: 'gone', optionId: 'a' } });
  const active = [question('x'), phone, last];
  expect(whenChoices(last, active, words.vi).map(({ value }) => value)).toEqual([
    'always',
    'levels',
    'x a',
    'x b',
    'gone a',
  ]);
  for (const when of [null, { levels: [1] }, { questionId: 'x', optionId: 'a' }] as const)
    expect(whenOf(whenKey(when), when)).toEqual(when);
});

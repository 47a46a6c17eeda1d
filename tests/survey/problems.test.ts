import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SurveyQuestion } from '../../shared/domain/satisfaction.ts';
import { isMinistrysName } from '../../shared/survey/ministrys-name.ts';
import { problemsOf, type SurveyFlaw } from '../../shared/survey/problems.ts';
import { anySurvey } from './any-survey.ts';

const option = (id: string, vi = `Lựa chọn ${id}`) => ({ id, vi, en: '' });
const question = (id: string, changes: Partial<SurveyQuestion> = {}): SurveyQuestion => ({
  id,
  vi: 'Ông/bà đến bằng cách nào?',
  en: '',
  element: 1,
  kind: 'one',
  options: [option('a'), option('b')],
  when: null,
  at: 'both',
  active: true,
  ...changes,
});
const flaws = (...survey: SurveyQuestion[]): SurveyFlaw[] => problemsOf(survey).map(({ flaw }) => flaw);
const following = (questionId: string, optionId: string) => ({ when: { questionId, optionId } });

describe('questions that may be asked', () => {
  it('are sound with words, two to eight options, and branches that look back', () => {
    const eight = Array.from({ length: 8 }, (_, i) => option(`${i}`));
    expect(flaws()).toEqual([]);
    expect(
      flaws(
        question('x', { vi: 'x'.repeat(160), en: 'y'.repeat(160), options: eight }),
        question('y', following('x', '7')),
        question('z', { kind: 'text', options: [], when: { levels: [1, 0] } }),
      ),
    ).toEqual([]);
  });

  it.each<[SurveyFlaw, Partial<SurveyQuestion>]>([
    ['no-text', { vi: '  ' }],
    ['too-long', { vi: 'x'.repeat(161) }],
    ['too-long-en', { en: 'x'.repeat(161) }],
    ['ministrys', { vi: 'Khảo sát Sipas' }],
    ['ministrys-en', { en: 'A SIPAS survey' }],
    ['too-few-options', { options: [option('a')] }],
    ['too-many-options', { options: Array.from({ length: 9 }, (_, i) => option(`${i}`)) }],
    ['too-many-options', { kind: 'text' }],
    ['no-option-text', { options: [option('a', ' '), option('b')] }],
    ['option-too-long', { options: [option('a', 'x'.repeat(61)), option('b')] }],
    ['option-ministrys', { options: [option('a', 'Chỉ số hài lòng'), option('b')] }],
    ['same-option', { options: [option('a'), option('a', 'Khác')] }],
    ['same-option', { options: [option('a', 'Xa'), option('b', ' Xa ')] }],
    ['when-nothing', { when: { levels: [] } }],
    ['when-unknown', following('gone', 'a')],
    ['when-unknown', following('first', 'z')],
    ['when-later', following('x', 'a')],
    ['when-later', following('last', 'a')],
  ])('%s', (flaw, changes) => {
    expect(flaws(question('first'), question('x', changes), question('last'))).toEqual([flaw]);
  });

  it('hang on a question of the same place, that is asked', () => {
    expect(flaws(question('x', { at: 'phone' }), question('y', { ...following('x', 'a'), at: 'panel' }))).toEqual([
      'when-elsewhere',
    ]);
    expect(flaws(question('x', { at: 'phone' }), question('y', following('x', 'a')))).toEqual(['when-elsewhere']);
    expect(flaws(question('x'), question('y', { ...following('x', 'a'), at: 'phone' }))).toEqual([]);
    expect(flaws(question('x', { active: false }), question('y', following('x', 'a')))).toEqual(['when-unknown']);
  });

  it('are five at most, each with an id of its own; those that rest may be as they are', () => {
    const six = ['1', '2', '3', '4', '5', '6'].map((id) => question(id));
    expect(problemsOf(six)).toEqual([{ questionId: '6', optionId: null, flaw: 'too-many' }]);
    expect(flaws(...six.slice(0, 5), question('6', { active: false, vi: '', options: [] }))).toEqual([]);
    expect(flaws(question('x'), question('x'))).toEqual(['same-id']);
  });

  it('a sound list stays sound when its last question goes', () => {
    fc.assert(
      fc.property(anySurvey, (survey) => {
        fc.pre(problemsOf(survey).length === 0);
        expect(problemsOf(survey.slice(0, -1))).toEqual([]);
      }),
    );
  });
});

describe("the ministry's names", () => {
  it.each([
    'SIPAS',
    'Sipas 2026',
    'S.I.P.A.S',
    's-i-p-a-s',
    'S I P A S',
    '(SIPAS)',
    'ＳＩＰＡＳ',
    'CHỈ SỐ  HÀI LÒNG',
    'Satisfaction Index',
  ])('%s is one', (text) => expect(isMinistrysName(text)).toBe(true));
  it.each(['', 'Ông/bà có hài lòng không?', 'Gossip as usual', 'We sip as we wait', 'Tỷ lệ hài lòng tại quầy'])(
    '%s is none',
    (text) => expect(isMinistrysName(text)).toBe(false),
  );
});

import fc from 'fast-check';
import { ratingChannels, ratingLevels } from '../../shared/domain/rating.ts';
import { type SurveyQuestion, surveyKinds } from '../../shared/domain/satisfaction.ts';

const ids = ['p', 'q', 'r', 's', 't', 'u'];
const optionIds = ['a', 'b', 'c'];
const id = fc.constantFrom(...ids);
const when: fc.Arbitrary<SurveyQuestion['when']> = fc.oneof(
  fc.constant(null),
  fc.record({ levels: fc.subarray([...ratingLevels]) }),
  // Also of itself, of a later one, of one that is not there.
  fc.record({ questionId: id, optionId: fc.constantFrom(...optionIds, 'z') }),
);

/** Any list of questions, sound or not. */
export const anySurvey: fc.Arbitrary<SurveyQuestion[]> = fc.uniqueArray(
  fc.record({
    id,
    vi: fc.constant('Câu hỏi?'),
    en: fc.constant(''),
    element: fc.constantFrom(1, 2, 3, 4, 5),
    kind: fc.constantFrom(...surveyKinds),
    options: fc.constant(optionIds.map((option) => ({ id: option, vi: option, en: '' }))),
    when,
    at: fc.constantFrom('panel', 'phone', 'both'),
    active: fc.boolean(),
  }),
  { selector: (question) => question.id, maxLength: ids.length },
);

export const anyChannel = fc.constantFrom(...ratingChannels);
export const anyLevel = fc.constantFrom(...ratingLevels);
/** What a citizen does with one question after the other: some options, or nothing. */
export const anyChoices = fc.array(fc.subarray(optionIds), { minLength: ids.length, maxLength: ids.length });

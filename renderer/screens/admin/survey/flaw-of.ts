import type { SurveyFlaw, SurveyProblem } from '../../../../shared/survey/problems.ts';
import type { Words } from '../../../../shared/text/index.ts';

/** The sentence for the first of these flaws that a field has; '' when it has none. */
export function flawOf(problems: readonly SurveyProblem[], { survey }: Words, ...flaws: readonly SurveyFlaw[]): string {
  const problem = problems.find(({ flaw }) => flaws.includes(flaw));
  return problem ? survey.flaws[problem.flaw] : '';
}

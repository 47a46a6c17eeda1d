import type { Mixing, QueueRules } from '../../../../shared/domain/office.ts';
import { type NumberRule, numberRules, ruleFields } from './rule-fields.ts';

/** The rules as they stand on the page: numbers as they were typed. */
export interface RulesDraft {
  mixing: Mixing;
  numbering: QueueRules['numbering'];
  scanIdCard: boolean;
  appointmentsFirst: boolean;
  typed: Readonly<Record<NumberRule, string>>;
}

export type RuleProblem = 'bounds' | 'yellow-red';

export const rulesDraft = (rules: QueueRules): RulesDraft => ({
  mixing: rules.mixing,
  numbering: rules.numbering,
  scanIdCard: rules.scanIdCard,
  appointmentsFirst: rules.appointmentsFirst,
  typed: Object.fromEntries(numberRules.map((name) => [name, String(rules[name])])) as RulesDraft['typed'],
});

/** What has to be mended before it can be saved. */
export function ruleProblems({ typed }: RulesDraft): Partial<Record<NumberRule, RuleProblem>> {
  const problems: Partial<Record<NumberRule, RuleProblem>> = {};
  for (const name of numberRules) if (numberOf(name, typed[name]) === null) problems[name] = 'bounds';
  const yellow = numberOf('queueYellow', typed.queueYellow);
  const red = numberOf('queueRed', typed.queueRed);
  if (yellow !== null && red !== null && red <= yellow) problems.queueRed = 'yellow-red';
  return problems;
}

/** The rules that were typed; null while one of them has to be mended. */
export function rulesOf(draft: RulesDraft): QueueRules | null {
  if (Object.keys(ruleProblems(draft)).length > 0) return null;
  const { typed, ...others } = draft;
  const numbers = Object.fromEntries(numberRules.map((name) => [name, Number(typed[name])]));
  return { ...others, ...(numbers as Pick<QueueRules, NumberRule>) };
}

/** A whole number within its bounds; null when it is none. */
export function numberOf(name: NumberRule, typed: string): number | null {
  const { min, max } = ruleFields[name];
  const text = typed.trim();
  const n = /^\d{1,4}$/.test(text) ? Number(text) : Number.NaN;
  return n >= min && n <= max ? n : null;
}

import type { ReactNode } from 'react';
import { fill } from '../../../../shared/text/fill.ts';
import { useWords } from '../../../live/language.ts';
import { TextField } from '../text-field.tsx';
import { type NumberRule, ruleFields } from './rule-fields.ts';
import type { RuleProblem, RulesDraft } from './rules-draft.ts';

/** The page's draft, as each of its parts gets it. */
export interface RulesForm {
  draft: RulesDraft;
  problems: Partial<Record<NumberRule, RuleProblem>>;
  change(make: (now: RulesDraft) => RulesDraft): void;
}

type RuleGroupProps = RulesForm & { title: string; names: readonly NumberRule[]; children?: ReactNode };

/** Rules that belong together, under one heading. */
export function RuleGroup({ title, names, children, ...form }: RuleGroupProps) {
  return (
    <fieldset>
      <legend>{title}</legend>
      <RuleFields {...form} names={names} />
      {children}
    </fieldset>
  );
}

/** Each with its sentence, its unit and its bounds. */
export function RuleFields({ draft, problems, change, names }: RulesForm & { names: readonly NumberRule[] }) {
  const { adminRules: text } = useWords();
  return (
    <div className="rule-fields">
      {names.map((name) => {
        const { min, max, unit } = ruleFields[name];
        const bounds = fill(text.bounds, { min, max, unit: text.units[unit] });
        const problem = problems[name];
        return (
          <TextField
            key={name}
            label={`${text.fields[name].label} (${text.units[unit]})`}
            hint={`${text.fields[name].hint} (${bounds})`}
            problem={
              problem === undefined ? '' : problem === 'bounds' ? fill(text.problem, { min, max }) : text.yellowRed
            }
            value={draft.typed[name]}
            maxLength={4}
            inputMode="numeric"
            onChange={(typed) => change((now) => ({ ...now, typed: { ...now.typed, [name]: typed } }))}
          />
        );
      })}
    </div>
  );
}

import { IconShieldCheck } from '@tabler/icons-react';
import { mixings, type QueueRules } from '../../../../shared/domain/office.ts';
import { useWords } from '../../../live/language.ts';
import { Choice } from '../choice.tsx';
import { boundInWords } from './bound-in-words.ts';
import { RuleFields, type RulesForm } from './rule-group.tsx';

/** The numbers that belong to each way of mixing. */
const fieldsOf = {
  mixed: ['priorityInARow'],
  strict: ['overdueMinutes', 'priorityInARow'],
  boost: ['boostMinutes', 'priorityInARow'],
} as const;

/** Who is called next, and what that promises to everybody else. `rules` is null while something has to be mended. */
export function MixingChoice({ rules, ...form }: RulesForm & { rules: QueueRules | null }) {
  const words = useWords();
  const { adminRules: text } = words;
  return (
    <fieldset>
      <legend>{text.groups.order}</legend>
      <p className="field-hint">{text.goesFirst}</p>
      <div className="rule-choices">
        {mixings.map((mixing) => (
          <Choice
            key={mixing}
            group="mixing"
            title={text.mixing[mixing].name}
            detail={text.mixing[mixing].detail}
            isChosen={form.draft.mixing === mixing}
            onChoose={() => form.change((now) => ({ ...now, mixing }))}
          >
            <RuleFields {...form} names={fieldsOf[mixing]} />
          </Choice>
        ))}
      </div>
      {rules && (
        <div className="rule-bound" role="status">
          <IconShieldCheck aria-hidden="true" />
          <p>
            <b>{text.bound.title}.</b> {boundInWords(rules, words)}
          </p>
        </div>
      )}
      <RuleFields {...form} names={['backupAfterMinutes', 'appointmentGraceMinutes']} />
    </fieldset>
  );
}

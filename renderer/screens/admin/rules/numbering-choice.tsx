import type { OfficeSettings } from '../../../../shared/contract/queue-views.ts';
import { fill } from '../../../../shared/text/fill.ts';
import { useWords } from '../../../live/language.ts';
import { Choice } from '../choice.tsx';
import type { RulesForm } from './rule-group.tsx';

const ways = ['letters', 'digits'] as const;

/** A001 or 1001; services that have no digit yet are named. */
export function NumberingChoice({ draft, change, services }: RulesForm & Pick<OfficeSettings, 'services'>) {
  const { adminRules: text } = useWords();
  const without = services.filter(({ terms }) => terms.digit === null).map(({ name }) => name);
  return (
    <fieldset>
      <legend>{text.groups.numbering}</legend>
      <p className="field-hint">{text.numberingFrom}</p>
      <div className="rule-choices">
        {ways.map((way) => (
          <Choice
            key={way}
            group="numbering"
            title={text.numbering[way].name}
            detail={text.numbering[way].detail}
            isChosen={draft.numbering === way}
            onChoose={() => change((now) => ({ ...now, numbering: way }))}
          >
            {way === 'digits' && without.length > 0 && <p>{fill(text.noDigit, { services: without.join(', ') })}</p>}
          </Choice>
        ))}
      </div>
    </fieldset>
  );
}

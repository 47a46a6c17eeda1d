import { useId } from 'react';
import { type TicketDesign, ticketParts } from '../../../../shared/domain/ticket-design.ts';
import { fill } from '../../../../shared/text/fill.ts';
import { words } from '../../../../shared/text/index.ts';
import { useWords } from '../../../live/language.ts';
import { Field } from '../../../ui/staff/field.tsx';
import { TextField } from '../text-field.tsx';
import { LONGEST_TEXT, textFields } from './design-draft.ts';

const largePrints = ['never', 'when-chosen', 'always'] as const satisfies readonly TicketDesign['largePrint'][];
/** The ticket speaks Vietnamese, whatever the administrator reads. */
const ownWords = { heading: words.vi.paper.yourNumber, thanks: words.vi.paper.thanks, notice: null } as const;

interface DesignFormProps {
  design: TicketDesign;
  onChange(design: TicketDesign): void;
}

/** What is on the ticket, and in which words. */
export function DesignForm({ design, onChange }: DesignFormProps) {
  const { ticketDesign: text } = useWords();
  const always = useId();
  return (
    <>
      <fieldset aria-describedby={always}>
        <legend>{text.shown}</legend>
        <p id={always} className="field-hint">
          {text.always}
        </p>
        <div className="check-columns">
          {ticketParts.map((part) => (
            <Check
              key={part}
              label={text.parts[part]}
              isOn={design.show[part]}
              onChange={(isOn) => onChange({ ...design, show: { ...design.show, [part]: isOn } })}
            />
          ))}
          <Check label={text.english} isOn={design.english} onChange={(english) => onChange({ ...design, english })} />
        </div>
      </fieldset>
      <Field label={text.large}>
        {(id) => (
          <select
            id={id}
            value={design.largePrint}
            onChange={({ target }) =>
              onChange({
                ...design,
                largePrint: largePrints.find((each) => each === target.value) ?? design.largePrint,
              })
            }
          >
            {largePrints.map((each) => (
              <option key={each} value={each}>
                {text.largePrint[each]}
              </option>
            ))}
          </select>
        )}
      </Field>
      <fieldset>
        <legend>{text.words}</legend>
        {textFields.map((field) => {
          const value = design.texts[field] ?? '';
          const own = ownWords[field];
          return (
            <TextField
              key={field}
              label={text.texts[field]}
              maxLength={LONGEST_TEXT}
              value={value}
              {...(field === 'notice' ? { lines: 2 } : {})}
              hint={
                value === ''
                  ? own === null
                    ? text.noNotice
                    : fill(text.ownWords, { text: own })
                  : fill(text.left, { n: LONGEST_TEXT - value.length })
              }
              onChange={(typed) =>
                // A ticket's text is one paragraph: a line break from the clipboard is a blank.
                onChange({ ...design, texts: { ...design.texts, [field]: typed.replace(/[\r\n]+/g, ' ') || null } })
              }
            />
          );
        })}
      </fieldset>
    </>
  );
}

function Check(props: { label: string; isOn: boolean; onChange(isOn: boolean): void }) {
  return (
    <label className="check">
      <input type="checkbox" checked={props.isOn} onChange={({ target }) => props.onChange(target.checked)} />
      <span>{props.label}</span>
    </label>
  );
}

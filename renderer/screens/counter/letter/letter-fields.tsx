import { type LetterKind, letterLimits } from '../../../../shared/domain/letter.ts';
import { useWords } from '../../../live/language.ts';
import { Field } from '../../../ui/staff/field.tsx';
import type { FormOfAddress, LetterEntry } from './letter-entry.ts';

interface LetterFieldsProps {
  kind: LetterKind;
  entry: LetterEntry;
  change(part: Partial<LetterEntry>): void;
}

const addresses: readonly FormOfAddress[] = [
  'either',
  'man',
  'woman',
  'couple',
  'youngMan',
  'youngWoman',
  'youngCouple',
];

/** What this letter needs to be filled in; every field may stay empty. */
export function LetterFields({ kind, entry, change }: LetterFieldsProps) {
  const { dialog: text, paper } = useWords().letters;
  const line = (part: 'ongBa' | 'chau' | 'anh' | 'chi' | 'number' | 'place', label: string) => (
    <Line key={part} label={label} value={entry[part]} onChange={(value) => change({ [part]: value })} />
  );
  return (
    <>
      {kind === 'marriage' ? (
        [line('anh', text.groom), line('chi', text.bride)]
      ) : (
        <div className="letter-row" data-first="short">
          <Field label={text.address}>
            {(id) => (
              <select
                id={id}
                autoComplete="off"
                value={entry.address}
                onChange={({ target }) =>
                  change({ address: addresses.find((address) => address === target.value) ?? 'either' })
                }
              >
                {addresses.map((address) => (
                  <option key={address} value={address}>
                    {paper.address[address]}
                  </option>
                ))}
              </select>
            )}
          </Field>
          {line('ongBa', kind === 'birth' ? text.parents : text.family)}
        </div>
      )}
      {kind === 'birth' && line('chau', text.child)}
      <div className="letter-row">
        <Field label={text.date}>
          {(id) => (
            <input
              id={id}
              type="date"
              autoComplete="off"
              min="2000-01-01"
              max="2999-12-31"
              value={entry.date}
              onChange={({ target }) => change({ date: target.value })}
            />
          )}
        </Field>
        {line('number', text.number)}
      </div>
      {line('place', text.place)}
    </>
  );
}

/** A line of text that no browser keeps, completes, or sends away to be spelled or translated. */
function Line(props: { label: string; value: string; onChange(value: string): void }) {
  return (
    <Field label={props.label}>
      {(id) => (
        <input
          id={id}
          type="text"
          autoComplete="off"
          autoCorrect="off"
          spellCheck={false}
          translate="no"
          maxLength={letterLimits.name}
          value={props.value}
          onChange={({ target }) => props.onChange(target.value)}
        />
      )}
    </Field>
  );
}

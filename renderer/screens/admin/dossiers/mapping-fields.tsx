import { fill } from '../../../../shared/text/fill.ts';
import { useWords } from '../../../live/language.ts';
import { Pick } from '../boards/pick.tsx';
import { type Mapping, type Target, targets } from './mapping.ts';

interface MappingFieldsProps {
  heads: readonly string[];
  mapping: Mapping;
  onChange(mapping: Mapping): void;
}

/** Which column of the file is what. */
export function MappingFields({ heads, mapping, onChange }: MappingFieldsProps) {
  const { import: text } = useWords().dossiers;
  const names = useTargetNames();
  const columns = heads.map((head, i) => ({
    value: `${i}`,
    name: fill(text.column, { letter: letterOf(i), head: head === '' ? '…' : head }),
  }));
  const put = (target: Target, value: string): void => {
    const { [target]: _, ...rest } = mapping;
    onChange(value === '' ? rest : { ...rest, [target]: Number(value) });
  };
  return (
    <fieldset>
      <legend>{text.mapping}</legend>
      <p className="field-hint">{text.mappingHint}</p>
      <div className="row-form">
        {targets.map((target) => (
          <Pick
            key={target}
            label={names[target]}
            value={mapping[target] === undefined ? '' : `${mapping[target]}`}
            options={[{ value: '', name: text.noColumn }, ...columns]}
            onChange={(value) => put(target, value)}
          />
        ))}
      </div>
    </fieldset>
  );
}

/** What each item of a line is called. */
export function useTargetNames(): Readonly<Record<Target, string>> {
  const { import: text, parts } = useWords().dossiers;
  return { ...text.targets, ...parts };
}

/** A, B … Z, AA: as a spreadsheet names its columns. */
const letterOf = (at: number): string =>
  (at >= 26 ? String.fromCharCode(64 + Math.floor(at / 26)) : '') + String.fromCharCode(65 + (at % 26));

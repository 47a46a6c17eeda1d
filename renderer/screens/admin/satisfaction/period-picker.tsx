import { useState } from 'react';
import type { BusinessDay } from '../../../../shared/domain/time.ts';
import { useWords } from '../../../live/language.ts';
import { Field } from '../../../ui/staff/field.tsx';
import { KeyButton } from '../../../ui/staff/key-button.tsx';
import { parseDay } from '../days/parse-day.ts';
import { dayInWords } from '../figures.ts';
import { TextField } from '../text-field.tsx';
import { type Days, daysOf, type Preset, presets } from './period.ts';

interface PeriodPickerProps {
  today: BusinessDay;
  /** A choice is counted at once; typed days when they are both days. */
  onPick(days: Days): void;
}

/** Day, week, month, or from when to when. */
export function PeriodPicker({ today, onPick }: PeriodPickerProps) {
  const { satisfaction: text } = useWords();
  const [preset, setPreset] = useState<Preset>('today');
  const [typed, setTyped] = useState({ from: dayInWords(today), to: dayInWords(today) });
  const [from, to] = [parseDay(typed.from), parseDay(typed.to)];
  const wrongOrder = from !== null && to !== null && to < from;
  const days = preset === 'other' ? (from && to && !wrongOrder ? { from, to } : null) : daysOf(preset, today);

  function choose(next: Preset): void {
    setPreset(next);
    if (next !== 'other') onPick(daysOf(next, today));
  }

  return (
    <div className="row-form">
      <Field label={text.period}>
        {(id) => (
          <select id={id} value={preset} onChange={({ target }) => choose(target.value as Preset)}>
            {presets.map((one) => (
              <option key={one} value={one}>
                {text.periods[one]}
              </option>
            ))}
          </select>
        )}
      </Field>
      {preset === 'other' && (
        <>
          <TextField
            label={text.from}
            value={typed.from}
            maxLength={10}
            problem={from === null ? text.noSuchDay : ''}
            onChange={(value) => setTyped({ ...typed, from: value })}
          />
          <TextField
            label={text.to}
            value={typed.to}
            maxLength={10}
            problem={to === null ? text.noSuchDay : wrongOrder ? text.wrongOrder : ''}
            onChange={(value) => setTyped({ ...typed, to: value })}
          />
        </>
      )}
      <KeyButton disabled={days === null} onClick={() => days && onPick(days)}>
        {text.show}
      </KeyButton>
    </div>
  );
}

import { useId } from 'react';
import type { TicketLine } from '../../../shared/contract/queue-views.ts';
import type { TicketId } from '../../../shared/domain/ids.ts';
import { fill } from '../../../shared/text/fill.ts';
import { useWords } from '../../live/language.ts';
import { Field } from '../../ui/staff/field.tsx';
import { numberMeant, numbersLike } from './find-number.ts';
import { LineMarks } from './line-marks.tsx';

/** What was typed, and which of the list was touched. */
export interface Pick {
  text: string;
  ticketId: TicketId | null;
}

export const nothingPicked: Pick = { text: '', ticketId: null };

/** The number that is meant: the one touched, else the only one that what was typed can mean. */
export const pickedOf = <Line extends TicketLine>({ text, ticketId }: Pick, lines: readonly Line[]): Line | null =>
  lines.find((line) => line.ticketId === ticketId) ?? numberMeant(text, lines);

interface NumberPickerProps {
  lines: readonly TicketLine[];
  pick: Pick;
  onPick(pick: Pick): void;
}

/** Finds one number by typing it, or in the list. */
export function NumberPicker({ lines, pick, onPick }: NumberPickerProps) {
  const { counter } = useWords();
  const name = useId();
  const picked = pickedOf(pick, lines);
  const shown = numbersLike(pick.text, lines);
  return (
    <div className="number-picker">
      <Field label={counter.pickNumber}>
        {(id) => (
          <input
            id={id}
            autoComplete="off"
            maxLength={8}
            value={pick.text}
            onChange={(event) => onPick({ text: event.target.value, ticketId: null })}
          />
        )}
      </Field>
      {shown.length === 0 && (
        <p role="status">
          {lines.length === 0 ? counter.pickNone : fill(counter.pickNotFound, { label: pick.text.trim() })}
        </p>
      )}
      <fieldset className="number-choice">
        <legend className="for-ears-only">{counter.pickNumber}</legend>
        {shown.map((line) => (
          <label key={line.ticketId}>
            <input
              type="radio"
              name={name}
              checked={line.ticketId === picked?.ticketId}
              onChange={() => onPick({ text: pick.text, ticketId: line.ticketId })}
            />
            <strong className="figures">{line.label}</strong>
            <span className="waiting-words">
              <span>{line.serviceName}</span>
              <LineMarks line={line} />
            </span>
          </label>
        ))}
      </fieldset>
    </div>
  );
}

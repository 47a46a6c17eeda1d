import { type KeyboardEvent, useId, useRef } from 'react';
import type { CurrentTicket } from '../../../shared/contract/views.ts';
import { useWords } from '../../live/language.ts';

interface ProcedureChoiceProps {
  procedures: CurrentTicket['procedures'];
  value: string | null;
  onChange(procedureId: string | null): void;
  onEnter(): void;
}

/** What the visit was about: the reports count by it, and the panel speaks accordingly. Left alone it says nothing. */
export function ProcedureChoice({ procedures, value, onChange, onEnter }: ProcedureChoiceProps) {
  const { ownPage: text } = useWords();
  const id = useId();
  // Chosen by hand, the list gives the keyboard back: its letters would look for a procedure instead of finishing.
  const byHand = useRef(false);
  function onKey(event: KeyboardEvent<HTMLSelectElement>): void {
    byHand.current = false;
    if (event.key === 'Enter' && !event.repeat) onEnter();
    if (event.key === 'Escape') event.currentTarget.blur();
  }
  return (
    <p className="procedure-choice">
      <label htmlFor={id}>{text.procedure}</label>
      <select
        id={id}
        value={value ?? ''}
        onPointerDown={() => {
          byHand.current = true;
        }}
        onKeyDown={onKey}
        onChange={({ currentTarget }) => {
          onChange(currentTarget.value || null);
          if (byHand.current) currentTarget.blur();
        }}
      >
        <option value="">{text.procedureNone}</option>
        {procedures.map((procedure) => (
          <option key={procedure.id} value={procedure.id}>
            {procedure.name}
          </option>
        ))}
      </select>
    </p>
  );
}

import { useId } from 'react';
import type { CurrentTicket } from '../../../shared/contract/views.ts';
import { visitResults } from '../../../shared/domain/ticket.ts';
import { useWords } from '../../live/language.ts';
import { KeyButton } from '../../ui/staff/key-button.tsx';
import type { FinishNote } from './actions.ts';
import { dossiersTyped, type FinishNotes, MOST_DOSSIERS, noteFinish, procedureNoted } from './finish-notes.ts';
import { keyHints } from './hotkeys.ts';
import { ProcedureChoice } from './procedure-choice.tsx';

interface FinishFormProps {
  current: CurrentTicket;
  notes: FinishNotes;
  onChange(notes: FinishNotes): void;
  onEnter(): void;
}

/**
 * How many files were taken in, what the visit was about, and what came of it: the office counts visits and files apart
 * (domain brief, point 1). Never required, and never a step: Finish takes what stands here.
 */
export function FinishForm({ current, notes, onChange, onEnter }: FinishFormProps) {
  const { counter } = useWords();
  const id = useId();
  const step = (note: FinishNote, name: string, sign: string) => (
    <button type="button" aria-label={name} onClick={() => onChange(noteFinish(notes, note))}>
      <kbd>{sign}</kbd>
    </button>
  );
  return (
    <div className="finish-form">
      <p className="dossiers">
        <label htmlFor={id}>{counter.dossiers}</label>
        {step('dossier-less', counter.dossierLess, '−')}
        <input
          id={id}
          type="number"
          inputMode="numeric"
          min={0}
          max={MOST_DOSSIERS}
          step={1}
          value={notes.dossiers ?? ''}
          placeholder="–"
          aria-describedby={`${id}-note`}
          onChange={(event) => onChange({ ...notes, dossiers: dossiersTyped(event.target.value) })}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.repeat) onEnter();
            if (event.key === 'Escape') event.currentTarget.blur();
          }}
        />
        {step('dossier-more', counter.dossierMore, '+')}
        <span id={`${id}-note`} className="for-ears-only">
          {counter.dossiersOptional}
        </span>
      </p>
      {current.procedures.length > 0 && (
        <ProcedureChoice
          procedures={current.procedures}
          value={procedureNoted(notes, current)}
          onChange={(procedureId) => onChange({ ...notes, procedureId })}
          onEnter={onEnter}
        />
      )}
      <fieldset className="results">
        <legend className="for-ears-only">{counter.result}</legend>
        {visitResults.map((result) => (
          <KeyButton
            key={result}
            hint={keyHints[`result-${result}`]}
            pressed={notes.result === result}
            disabled={false}
            onClick={() => onChange(noteFinish(notes, `result-${result}`))}
          >
            {counter.results[result]}
          </KeyButton>
        ))}
      </fieldset>
    </div>
  );
}

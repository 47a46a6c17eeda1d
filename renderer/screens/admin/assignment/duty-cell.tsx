import type { KeyboardEvent } from 'react';
import { fill } from '../../../../shared/text/fill.ts';
import { useWords } from '../../../live/language.ts';
import { type Duty, nextDuty } from './assignment.ts';

interface DutyCellProps {
  spot: string;
  place: string;
  service: string;
  duty: Duty;
  /** The Tab key stops here. */
  isStop: boolean;
  onReach(): void;
  /** Tells whether the key led anywhere. */
  onKey(key: string): boolean;
  onChange(duty: Duty): void;
}

/** Letters that set a cell at once: chính, hỗ trợ, không. */
const byKey: Readonly<Record<string, Duty>> = { KeyC: 'main', KeyH: 'backup', KeyK: 'none' };

/** What a counter is for a service; pressing it goes on to the next of none, main and backup. */
export function DutyCell({ spot, place, service, duty, isStop, onReach, onKey, onChange }: DutyCellProps) {
  const { assignment: text } = useWords().adminQueue;
  const said = text.state[duty];

  function press(event: KeyboardEvent): void {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const chosen = byKey[event.code];
    if (chosen) onChange(chosen);
    else if (!onKey(event.key)) return;
    event.preventDefault();
  }

  return (
    <button
      type="button"
      className="duty-cell"
      data-spot={spot}
      data-duty={duty}
      aria-label={fill(text.cell, { place, service, state: said })}
      tabIndex={isStop ? 0 : -1}
      onFocus={onReach}
      onKeyDown={press}
      onClick={() => onChange(nextDuty(duty))}
    >
      {said}
    </button>
  );
}

import { IconAlertTriangle, IconCircleCheck, IconHelpCircle, IconHourglass } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { PrinterState } from '../../../../shared/domain/printer.ts';
import { useWords } from '../../../live/language.ts';
import { moodOf } from './printer-mood.ts';

const icons = { good: IconCircleCheck, quiet: IconHelpCircle, soon: IconHourglass, bad: IconAlertTriangle } as const;

/** A printer's state in colour, icon and words, with what to do about it. */
export function PrinterStateLine({ state, children }: { state: PrinterState; children?: ReactNode }) {
  const { printer: text } = useWords().admin;
  const mood = moodOf(state);
  const Icon = icons[mood];
  return (
    <div className="printer-state" data-mood={mood}>
      <Icon aria-hidden="true" className="printer-icon" />
      <div>
        <p className="printer-name">
          <span className="for-ears-only">{text.state}: </span>
          {text.names[state]}
        </p>
        {state !== 'ready' && <p>{text.advice[state]}</p>}
        {children}
      </div>
    </div>
  );
}

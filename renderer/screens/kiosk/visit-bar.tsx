import { IconUserPlus } from '@tabler/icons-react';
import { fill } from '../../../shared/text/fill.ts';
import { useWords } from '../../live/language.ts';
import type { Visit } from './step.ts';
import type { KioskDispatch } from './use-kiosk.ts';
import './visit-bar.css';

/** Whose second number this will be: the next citizen sees it, and leaves that visit with one touch. */
export function VisitBar({ visit, dispatch }: { visit: Visit; dispatch: KioskDispatch }) {
  const { kiosk } = useWords();
  return (
    <div className="visit-bar">
      <p role="status">{fill(kiosk.moreFor, { no: visit.label })}</p>
      <button type="button" className="button" onClick={() => dispatch({ type: 'someone-else' })}>
        <IconUserPlus aria-hidden="true" />
        {kiosk.someoneElse}
      </button>
    </div>
  );
}

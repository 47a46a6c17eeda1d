import { useEffect, useRef, useState } from 'react';
import type { AdminView } from '../../../../shared/contract/views.ts';
import type { Instant } from '../../../../shared/domain/time.ts';
import { hubNow } from '../../../live/hub.ts';
import { useWords } from '../../../live/language.ts';
import { KeyButton } from '../../../ui/staff/key-button.tsx';
import { useStories } from '../../counter/use-stories.ts';
import { type CheckSheet, checkSheet } from './check-sheet.ts';
import { SheetPage } from './sheet-page.tsx';
import { SheetPrint } from './sheet-print.tsx';
import './check-page.css';

/** Milliseconds. */
const DOUBLE_CLICK_MS = 600;

/** "Kiểm tra đột xuất": the office as it is at this moment, on a sheet to print and sign. */
export function CheckPage({ view }: { view: AdminView }) {
  const { adminQueue, system } = useWords();
  const { check: text } = adminQueue;
  const { state, stories, again } = useStories();
  const [sheet, setSheet] = useState<CheckSheet | null>(null);
  const latest = useRef(view);
  latest.current = view;
  // The sheet is of one moment: it is taken when the calls are there, and stays while the office goes on.
  useEffect(() => {
    if (state === 'loading') return;
    const at: Instant = hubNow();
    setSheet(checkSheet(latest.current, state === 'shown' ? stories : null, at));
  }, [state, stories]);

  const printed = useRef(Number.NEGATIVE_INFINITY);
  function print(): void {
    // A double click is one sheet: the second click comes when the first one's dialog has closed.
    if (performance.now() - printed.current < DOUBLE_CLICK_MS) return;
    window.print();
    printed.current = performance.now();
  }

  return (
    <>
      <p className="page-hint">{text.hint}</p>
      <div className="wizard-actions">
        <KeyButton look="main" disabled={sheet === null} onClick={print}>
          {text.print}
        </KeyButton>
        <KeyButton disabled={state === 'loading'} onClick={again}>
          {text.again}
        </KeyButton>
      </div>
      <p className="field-problem" role="alert">
        {state === 'failed' && text.noStories}
      </p>
      {sheet === null ? (
        <p role="status">{system.loading}</p>
      ) : (
        <>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
          <section className="sheet-preview" aria-label={text.preview} tabIndex={0}>
            <SheetPage sheet={sheet} />
          </section>
          <SheetPrint sheet={sheet} />
        </>
      )}
    </>
  );
}

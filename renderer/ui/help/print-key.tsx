import { useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { useWords } from '../../live/language.ts';
import { useHub } from '../../live/use-view.ts';
import type { HelpPaper } from './help-paper.ts';

/** Prints a paper that is not in sight: it is made when it is wished for, and goes when the print dialog closes. */
export function PrintKey({ paper: { label, Paper } }: { paper: HelpPaper }) {
  const { help } = useWords();
  const [state, setState] = useState<'idle' | 'printing' | 'failed'>('idle');
  return (
    <>
      <button type="button" className="button" onClick={() => setState('printing')}>
        {label}
      </button>
      <p className="help-failed" role="status">
        {state === 'failed' && help.printFailed}
      </p>
      {state === 'printing' && (
        <Printed Paper={Paper} onDone={() => setState('idle')} onFailed={() => setState('failed')} />
      )}
    </>
  );
}

function Printed({ Paper, onDone, onFailed }: Pick<HelpPaper, 'Paper'> & { onDone(): void; onFailed(): void }) {
  const words = useWords();
  const { welcome } = useHub();
  const place = useRef<HTMLDivElement>(null);
  const hands = useRef({ onDone, onFailed });
  hands.current = { onDone, onFailed };
  useEffect(() => {
    let over = false;
    const done = () => hands.current.onDone();
    window.addEventListener('afterprint', done);
    // A picture that is still on its way would be an empty frame on paper.
    Promise.all(Array.from(place.current?.querySelectorAll('img') ?? [], (picture) => picture.decode()))
      .then(() => !over && window.print())
      .catch((error: unknown) => {
        console.warn('A picture of the guide did not come', error);
        if (!over) hands.current.onFailed();
      });
    return () => {
      over = true;
      window.removeEventListener('afterprint', done);
    };
  }, []);
  return createPortal(
    <div ref={place} className="help-print" aria-hidden="true">
      <Paper words={words} office={welcome?.office.name ?? ''} />
    </div>,
    document.body,
  );
}

import { useEffect, useState } from 'react';
import { fill } from '../../../shared/text/fill.ts';
import { useWords } from '../../live/language.ts';
import { Dialog } from '../../ui/dialog.tsx';
import type { KioskDispatch } from './use-kiosk.ts';
import { waits } from './waiting-time.ts';

/** "Ông/bà còn thao tác không ạ?" before the screen goes back by itself. */
export function StillThere({ dispatch }: { dispatch: KioskDispatch }) {
  const { kiosk } = useWords();
  const [left, setLeft] = useState<number>(waits.answer / 1000);
  useEffect(() => {
    const timer = setInterval(() => setLeft((s) => Math.max(0, s - 1)), 1000);
    return () => clearInterval(timer);
  }, []);
  const stay = () => dispatch({ type: 'stay' });
  return (
    <Dialog title={kiosk.timeoutAsk} onClose={stay}>
      <p className="figures">{fill(kiosk.timeoutText, { s: left })}</p>
      <div className="dialog__actions">
        <button type="button" className="button button--go" onClick={stay}>
          {kiosk.timeoutStay}
        </button>
        <button type="button" className="button" onClick={() => dispatch({ type: 'home' })}>
          {kiosk.home}
        </button>
      </div>
    </Dialog>
  );
}

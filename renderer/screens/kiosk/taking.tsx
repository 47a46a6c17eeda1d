import { IconPlugConnectedX, IconPrinter } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { type PaperState, prints } from '../../../shared/contract/paper-views.ts';
import { useWords } from '../../live/language.ts';
import { useConnection } from '../../live/use-view.ts';

/** An answer that takes longer is not one of a moment any more, milliseconds. */
const SOON_MS = 1_500;

/** Between the touch and the hub's answer. */
export function Taking({ printer }: { printer: PaperState }) {
  const { kiosk } = useWords();
  const connected = useConnection() === 'connected';
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), SOON_MS);
    return () => clearTimeout(timer);
  }, []);
  const again = late || !connected;
  return (
    <div className="kiosk__say" role="status" aria-busy="true">
      {again ? (
        <IconPlugConnectedX stroke={1.25} aria-hidden="true" />
      ) : (
        <IconPrinter stroke={1.25} aria-hidden="true" />
      )}
      <h1>{again ? kiosk.tryingAgain : prints(printer) ? kiosk.printing : kiosk.taking}</h1>
      {again && <p>{kiosk.tryingAgainWait}</p>}
    </div>
  );
}

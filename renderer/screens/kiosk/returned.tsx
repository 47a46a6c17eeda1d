import { IconCircleCheck, IconInfoCircle } from '@tabler/icons-react';
import type { Outcome } from '../../../shared/contract/outcomes.ts';
import { fill } from '../../../shared/text/fill.ts';
import { refusalSentence } from '../../../shared/text/refusal-sentence.ts';
import { hubNow } from '../../live/hub.ts';
import { useLanguage, useWords } from '../../live/language.ts';
import { Ring } from './ring.tsx';
import type { KioskFlow } from './step.ts';
import type { KioskDispatch } from './use-kiosk.ts';
import { waitingTime } from './waiting-time.ts';

/** What became of the ticket that was shown: in line again and where, or how it stands. */
export function Returned(props: { outcome: Outcome; timeZone: string; flow: KioskFlow; dispatch: KioskDispatch }) {
  const words = useWords();
  const language = useLanguage();
  const { kiosk } = words;
  const { outcome, timeZone, flow, dispatch } = props;
  const done = outcome.ok && outcome.done.kind === 'back-in-line' ? outcome.done : null;
  return (
    <div className="kiosk__say" role="alert">
      {done ? (
        <IconCircleCheck stroke={1.25} aria-hidden="true" />
      ) : (
        <IconInfoCircle stroke={1.25} aria-hidden="true" />
      )}
      {done && <h1>{fill(kiosk.backInLine, { no: done.label })}</h1>}
      {done && <p>{done.waitingBefore === 0 ? kiosk.backNext : fill(kiosk.backBefore, { n: done.waitingBefore })}</p>}
      {!outcome.ok && <h1>{refusalSentence(outcome.refusal, { words, language, timeZone }, hubNow())}</h1>}
      <div className="kiosk__end">
        <Ring ms={waitingTime(flow) ?? 0} since={flow} text={kiosk.backIn} />
        <button type="button" className="button button--go" onClick={() => dispatch({ type: 'home' })}>
          {kiosk.done}
        </button>
      </div>
    </div>
  );
}

import { IconInfoCircle, IconRefresh } from '@tabler/icons-react';
import type { Refusal } from '../../../shared/contract/refusals.ts';
import { refusalSentence } from '../../../shared/text/refusal-sentence.ts';
import { hubNow } from '../../live/hub.ts';
import { useLanguage, useWords } from '../../live/language.ts';
import { mayTryAgain } from './kiosk-flow.ts';
import type { KioskDispatch } from './use-kiosk.ts';

/** Why there is no number, and the way on. */
export function Refused(props: { refusal: Refusal; timeZone: string; dispatch: KioskDispatch }) {
  const words = useWords();
  const language = useLanguage();
  const { refusal, timeZone, dispatch } = props;
  return (
    <div className="kiosk__say" role="alert">
      <IconInfoCircle stroke={1.25} aria-hidden="true" />
      <h1>{words.kiosk.sorry}</h1>
      <p>{refusalSentence(refusal, { words, language, timeZone }, hubNow())}</p>
      {mayTryAgain(refusal) && (
        <button type="button" className="button button--go" onClick={() => dispatch({ type: 'try-again' })}>
          <IconRefresh aria-hidden="true" />
          {words.kiosk.again}
        </button>
      )}
    </div>
  );
}

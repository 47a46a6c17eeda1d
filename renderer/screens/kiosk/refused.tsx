import { IconInfoCircle, IconListCheck, IconRefresh } from '@tabler/icons-react';
import type { Refusal } from '../../../shared/contract/refusals.ts';
import type { ServiceCard } from '../../../shared/contract/views.ts';
import { refusalSentence } from '../../../shared/text/refusal-sentence.ts';
import { hubNow } from '../../live/hub.ts';
import { useLanguage, useWords } from '../../live/language.ts';
import { mayTryAgain } from './kiosk-flow.ts';
import type { KioskDispatch } from './use-kiosk.ts';
import { useProceduresOf } from './use-procedures.ts';

/** Why there is no number, and the way on: who comes again another day knows by then what to bring. */
export function Refused(props: { service: ServiceCard; refusal: Refusal; timeZone: string; dispatch: KioskDispatch }) {
  const words = useWords();
  const language = useLanguage();
  const { service, refusal, timeZone, dispatch } = props;
  const again = mayTryAgain(refusal);
  const procedures = useProceduresOf(service.id);
  return (
    <div className="kiosk__say" role="alert">
      <IconInfoCircle stroke={1.25} aria-hidden="true" />
      <h1>{words.kiosk.sorry}</h1>
      <p>
        {refusal.code === 'no-answer'
          ? words.kiosk.noAnswer
          : refusalSentence(refusal, { words, language, timeZone }, hubNow())}
      </p>
      {again && (
        <button type="button" className="button button--go" onClick={() => dispatch({ type: 'try-again' })}>
          <IconRefresh aria-hidden="true" />
          {words.kiosk.again}
        </button>
      )}
      {!again && procedures.length > 0 && (
        <button type="button" className="button" onClick={() => dispatch({ type: 'want-papers' })}>
          <IconListCheck aria-hidden="true" />
          {words.kiosk.papers}
        </button>
      )}
    </div>
  );
}

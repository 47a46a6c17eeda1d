import { IconCheck, IconSunset2, IconX } from '@tabler/icons-react';
import type { Refusal } from '../../../shared/contract/refusals.ts';
import { refusalSentence } from '../../../shared/text/refusal-sentence.ts';
import { hubNow } from '../../live/hub.ts';
import { useLanguage, useWords } from '../../live/language.ts';
import type { KioskDispatch } from './use-kiosk.ts';

/** The turn comes after the break: nobody waits for it without having been asked. */
export function AskLater(props: { refusal: Refusal; timeZone: string; dispatch: KioskDispatch }) {
  const words = useWords();
  const language = useLanguage();
  const { refusal, timeZone, dispatch } = props;
  return (
    <div className="kiosk__say" role="alert">
      <IconSunset2 stroke={1.25} aria-hidden="true" />
      <h1>{refusalSentence(refusal, { words, language, timeZone }, hubNow())}</h1>
      <div className="kiosk__answers">
        <button type="button" className="button button--go" onClick={() => dispatch({ type: 'accept-later' })}>
          <IconCheck aria-hidden="true" />
          {words.kiosk.laterYes}
        </button>
        <button type="button" className="button" onClick={() => dispatch({ type: 'back' })}>
          <IconX aria-hidden="true" />
          {words.kiosk.laterNo}
        </button>
      </div>
    </div>
  );
}

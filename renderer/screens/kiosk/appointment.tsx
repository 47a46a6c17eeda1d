import { IconCheck, IconInfoCircle, IconQrcode } from '@tabler/icons-react';
import { useId, useState } from 'react';
import type { Refusal } from '../../../shared/contract/refusals.ts';
import { refusalSentence } from '../../../shared/text/refusal-sentence.ts';
import { hubNow } from '../../live/hub.ts';
import { useLanguage, useWords } from '../../live/language.ts';
import { isCode, LONGEST_CODE } from './appointment-code.ts';
import { type KeySet, LetterKeys } from './letter-keys.tsx';
import type { KioskDispatch } from './use-kiosk.ts';
import './appointment.css';

/** The code of an appointment, typed or held to the scanner, becomes a number. One that gives none stays, to be corrected. */
export function Appointment(props: {
  code: string;
  refusal: Refusal | null;
  timeZone: string;
  dispatch: KioskDispatch;
}) {
  const words = useWords();
  const language = useLanguage();
  const { kiosk } = words;
  const field = useId();
  const hint = useId();
  const { code, refusal, timeZone, dispatch } = props;
  // Whoever comes back to correct a letter finds the letters again.
  const [keys, setKeys] = useState<KeySet>(/[A-Z]/.test(code) ? 'letters' : 'digits');
  const type = (typed: string) => dispatch({ type: 'type', typed });
  return (
    <div className="appointment" data-keys={keys}>
      <form
        className="appointment__code"
        onSubmit={(event) => {
          event.preventDefault();
          dispatch({ type: 'check-in' });
        }}
      >
        <h1>
          <label htmlFor={field}>{kiosk.appointmentLabel}</label>
        </h1>
        <input
          id={field}
          // The page's own keys stand below: the system's would cover them.
          inputMode="none"
          // biome-ignore lint/a11y/noAutofocus: this page has been opened to type into this field, and a keyboard goes there.
          autoFocus
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          // Room for the spaces and dashes that fall away.
          maxLength={2 * LONGEST_CODE}
          aria-describedby={hint}
          aria-invalid={refusal !== null}
          value={code}
          onChange={(event) => type(event.currentTarget.value)}
        />
        <div id={hint} className="appointment__said">
          {refusal === null && (
            <>
              <p>{kiosk.appointmentHint}</p>
              <p>
                <IconQrcode aria-hidden="true" />
                {kiosk.appointmentScan}
              </p>
            </>
          )}
          <div role="alert">
            {refusal !== null && (
              <p className="appointment__refusal">
                <IconInfoCircle aria-hidden="true" />
                {refusalSentence(refusal, { words, language, timeZone }, hubNow())}
              </p>
            )}
          </div>
        </div>
        <button type="submit" className="button button--go appointment__take" disabled={!isCode(code)}>
          <IconCheck aria-hidden="true" />
          {kiosk.appointmentTake}
        </button>
      </form>
      {/* Outside the form: each key would send it. */}
      <LetterKeys keys={keys} typed={code} onType={type} onKeys={setKeys} />
    </div>
  );
}

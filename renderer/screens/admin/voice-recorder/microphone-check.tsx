import { useWords } from '../../../live/language.ts';
import { Field } from '../../../ui/staff/field.tsx';
import { KeyButton } from '../../../ui/staff/key-button.tsx';
import type { MicrophoneCare } from './use-microphone.ts';

/** Which microphone, and three seconds of the room. */
export function MicrophoneCheck({ care: { state, check } }: { care: MicrophoneCare }) {
  const { recorder: text } = useWords().ownVoice;
  const isChecked = state.at === 'checked';
  const trouble = state.at === 'closed' ? state.trouble : null;
  return (
    <section className="microphone-check" aria-label={text.microphone}>
      {isChecked && state.microphone.devices.length > 1 && (
        <Field label={text.microphone}>
          {(id) => (
            <select id={id} value={state.microphone.deviceId} onChange={({ target }) => void check(target.value)}>
              {state.microphone.devices.map((device) => (
                <option key={device.id} value={device.id}>
                  {device.name}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
      {trouble !== 'insecure' && (
        <KeyButton
          look={isChecked ? 'plain' : 'main'}
          disabled={state.at === 'checking'}
          onClick={() => void check(isChecked ? state.microphone.deviceId : null)}
        >
          {isChecked ? text.checkAgain : text.check}
        </KeyButton>
      )}
      <p role="status" data-fine={isChecked && state.room === 'quiet'}>
        {state.at === 'checking' && text.checking}
        {isChecked && text.room[state.room]}
        {state.at === 'closed' && (trouble === null ? text.checkHint : text.microphoneTroubles[trouble])}
      </p>
    </section>
  );
}

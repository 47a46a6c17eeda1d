import type { ReactNode } from 'react';
import { phoneLimits } from '../../../../shared/contract/phone-limits.ts';
import { fill } from '../../../../shared/text/fill.ts';
import { useWords } from '../../../live/language.ts';
import { TextField } from '../text-field.tsx';
import { type PhonesDraft, phoneProblems } from './phones-draft.ts';

interface PhoneSwitchesProps {
  draft: PhonesDraft;
  change(part: Partial<PhonesDraft>): void;
}

/** What citizens find, each with its own switch. Without the page of a ticket there is nothing to rate and nothing to join. */
export function PhoneSwitches({ draft, change }: PhoneSwitchesProps) {
  const { adminPhones: text } = useWords();
  const { ticketPage, rating, join, ratingHours } = draft;
  const problem = phoneProblems(draft).hours ? fill(text.ratingHoursBad, phoneLimits.ratingHours) : '';
  return (
    <fieldset>
      <legend>{text.what}</legend>
      <Check
        title={text.ticketPage}
        hint={text.ticketPageHint}
        isOn={ticketPage}
        onChange={(on) => change({ ticketPage: on })}
      />
      <Check
        title={text.rating}
        hint={text.ratingHint}
        isOn={rating && ticketPage}
        disabled={!ticketPage}
        onChange={(on) => change({ rating: on })}
      >
        {ticketPage && rating && (
          <TextField
            label={text.ratingHours}
            value={ratingHours}
            problem={problem}
            inputMode="numeric"
            maxLength={3}
            onChange={(hours) => change({ ratingHours: hours })}
          />
        )}
      </Check>
      <Check
        title={text.join}
        hint={text.joinHint}
        isOn={join && ticketPage}
        disabled={!ticketPage}
        onChange={(on) => change({ join: on })}
      >
        {join && ticketPage && <p className="field-hint">{text.joinLimit}</p>}
      </Check>
    </fieldset>
  );
}

interface CheckProps {
  title: string;
  hint: string;
  isOn: boolean;
  disabled?: boolean;
  onChange(isOn: boolean): void;
  children?: ReactNode;
}

function Check({ title, hint, isOn, disabled = false, onChange, children }: CheckProps) {
  return (
    <div className="phones-check">
      <label className="check">
        <input type="checkbox" checked={isOn} disabled={disabled} onChange={({ target }) => onChange(target.checked)} />
        <span>
          <b>{title}</b>
          <small>{hint}</small>
        </span>
      </label>
      {children}
    </div>
  );
}

import { type FormEvent, useState } from 'react';
import { MOST_COUNTER_NUMBER } from '../../../../shared/contract/limits.ts';
import type { AdminView, Place } from '../../../../shared/contract/views.ts';
import { placeWords } from '../../../../shared/domain/office.ts';
import { fill } from '../../../../shared/text/fill.ts';
import { placeName, placeNumber } from '../../../../shared/text/place-name.ts';
import { useWords } from '../../../live/language.ts';
import { Dialog } from '../../../ui/dialog.tsx';
import { Field } from '../../../ui/staff/field.tsx';
import { KeyButton } from '../../../ui/staff/key-button.tsx';
import { RefusalStrip } from '../../../ui/staff/strips.tsx';
import { useMissing } from '../../../ui/staff/use-missing.ts';
import { useSender } from '../../../ui/staff/use-sender.ts';
import { TextField } from '../text-field.tsx';
import { type CounterDraft, newCounter, placeOfDraft } from './counter-draft.ts';
import type { CounterEntry } from './counters-page.tsx';

interface CounterFormProps {
  view: AdminView;
  /** Null: a new one. */
  counter: CounterEntry | null;
  /** With the sign that was saved; null: nothing was. */
  onClose(saved: Place | null): void;
}

/** The sign over a counter, as the board will have it. */
export function CounterForm({ view, counter, onClose }: CounterFormProps) {
  const words = useWords();
  const { counters: text } = words.staffSetup;
  const sender = useSender();
  // Begun from what stood here when the form was opened: what somebody else saves meanwhile is not overwritten.
  const [basedOn] = useState(() => (counter ? view.revisions.signs[counter.id] : null));
  const [draft, setDraft] = useState<CounterDraft>(() =>
    counter
      ? { ...counter.place, number: String(counter.place.number) }
      : newCounter(view.settings.counters.map(({ place }) => place)),
  );
  const change = (part: Partial<CounterDraft>): void => setDraft((now) => ({ ...now, ...part }));
  const place = placeOfDraft(draft);
  const { shown, check } = useMissing(place ? null : fill(text.needsNumber, { most: MOST_COUNTER_NUMBER }));

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (!check() || !place) return;
    const { word, number, name } = place;
    const sign = { counterId: counter?.id ?? null, basedOn: basedOn ?? null, number, place: word, name };
    if (await sender.run({ type: 'put-counter', ...sign })) onClose(place);
  }

  return (
    <Dialog
      title={counter ? fill(text.editOf, { place: placeNumber(words, counter.place) }) : text.add}
      onClose={() => onClose(null)}
    >
      <form className="staff-form" onSubmit={(event) => void submit(event)} noValidate>
        <Field label={text.word}>
          {(id) => (
            <select
              id={id}
              value={draft.word}
              onChange={({ target }) => change({ word: placeWords.find((one) => one === target.value) ?? 'quay' })}
            >
              {placeWords.map((word) => (
                <option key={word} value={word}>
                  {words.system.place[word]}
                </option>
              ))}
            </select>
          )}
        </Field>
        <TextField
          label={text.number}
          value={draft.number}
          inputMode="numeric"
          maxLength={3}
          problem={shown ?? ''}
          onChange={(number) => change({ number })}
        />
        <TextField
          label={text.name}
          value={draft.name}
          maxLength={60}
          hint={text.nameHint}
          onChange={(name) => change({ name })}
        />
        <p className="counter-example" role="status">
          {place && fill(text.example, { place: placeName(words, place) })}
        </p>
        <RefusalStrip sender={sender} timeZone={view.timeZone} />
        <div className="dialog__actions">
          <KeyButton disabled={false} onClick={() => onClose(null)}>
            {words.admin.back}
          </KeyButton>
          <KeyButton type="submit" look="main" disabled={sender.busy !== null}>
            {text.save}
          </KeyButton>
        </div>
      </form>
    </Dialog>
  );
}

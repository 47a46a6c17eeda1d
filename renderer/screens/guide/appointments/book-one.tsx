import { type FormEvent, useState } from 'react';
import type { GuideView } from '../../../../shared/contract/views.ts';
import type { BusinessDay } from '../../../../shared/domain/time.ts';
import { useWords } from '../../../live/language.ts';
import { Field } from '../../../ui/staff/field.tsx';
import { KeyButton } from '../../../ui/staff/key-button.tsx';
import { useMissing } from '../../../ui/staff/use-missing.ts';
import { RefusalNote } from '../refusal-note.tsx';
import { useOutcome } from '../use-outcome.ts';
import { BookedCode } from './booked-code.tsx';
import { dayInWords } from './day-in-words.ts';
import type { Booking } from './read-bookings.ts';
import { type Draft, daysFrom, readDraft } from './read-draft.ts';

const blank: Draft = { day: '', time: '', serviceId: '' };

/** One appointment, made on the telephone: day, time, service; the code to read out comes back. */
export function BookOne({ view, today }: { view: GuideView; today: BusinessDay }) {
  const words = useWords();
  const { appointments } = words;
  const answer = useOutcome();
  const [draft, setDraft] = useState(blank);
  const read = readDraft(draft, view.services, today);
  const { shown, check } = useMissing(read.ok ? null : appointments.bookBad[read.error]);
  const [booked, setBooked] = useState<{ booking: Booking; code: string } | null>(null);

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (!check() || !read.ok) return;
    const outcome = await answer.run({ type: 'book-appointments', appointments: [read.value] });
    if (!outcome?.ok || outcome.done.kind !== 'booked') return;
    const [code = ''] = outcome.done.codes;
    setBooked({ booking: read.value, code });
    setDraft(blank);
  }

  if (booked) return <BookedCode {...booked} services={view.services} today={today} onNext={() => setBooked(null)} />;
  const { outcome } = answer;
  return (
    <section className="guide-panel" aria-labelledby="book-title">
      <h2 id="book-title">{appointments.bookTitle}</h2>
      <form className="guide-form" onSubmit={(event) => void submit(event)} noValidate>
        <div className="guide-fields">
          <Field label={appointments.bookDay}>
            {(id) => (
              <select id={id} value={draft.day} onChange={(event) => setDraft({ ...draft, day: event.target.value })}>
                <option value="" />
                {daysFrom(today).map((day) => (
                  <option key={day} value={day}>
                    {dayInWords(words, day, today)}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <Field label={appointments.bookTime}>
            {(id) => (
              <input
                id={id}
                className="figures"
                inputMode="text"
                autoComplete="off"
                maxLength={12}
                placeholder={appointments.bookTimeHint}
                value={draft.time}
                onChange={(event) => setDraft({ ...draft, time: event.target.value })}
              />
            )}
          </Field>
        </div>
        <Field label={appointments.bookService}>
          {(id) => (
            <select
              id={id}
              value={draft.serviceId}
              onChange={(event) => setDraft({ ...draft, serviceId: event.target.value })}
            >
              <option value="" />
              {view.services
                .filter(({ active }) => active)
                .map((service) => (
                  <option key={service.id} value={service.id}>
                    {service.name}
                  </option>
                ))}
            </select>
          )}
        </Field>
        <p className="field-problem" role="alert">
          {shown}
        </p>
        <RefusalNote refusal={outcome && !outcome.ok ? outcome.refusal : null} timeZone={view.timeZone} />
        <KeyButton type="submit" look="main" disabled={answer.busy}>
          {appointments.bookSubmit}
        </KeyButton>
      </form>
    </section>
  );
}

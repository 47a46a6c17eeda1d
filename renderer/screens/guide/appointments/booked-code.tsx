import { type BusinessDay, formatTimeOfDay, type TimeOfDay } from '../../../../shared/domain/time.ts';
import { useWords } from '../../../live/language.ts';
import { KeyButton } from '../../../ui/staff/key-button.tsx';
import { codeInGroups, dayInWords } from './day-in-words.ts';
import type { Booking } from './read-bookings.ts';
import type { NamedService } from './read-values.ts';

interface BookedCodeProps {
  booking: Booking;
  code: string;
  services: readonly NamedService[];
  today: BusinessDay;
  onNext(): void;
}

/** The code, huge and in groups, as it is read out on the telephone; with it when and for what it is. */
export function BookedCode({ booking, code, services, today, onNext }: BookedCodeProps) {
  const words = useWords();
  const { appointments } = words;
  const service = services.find(({ id }) => id === booking.serviceId);
  return (
    <section className="guide-panel booked" aria-labelledby="booked-title" aria-live="polite">
      <h2 id="booked-title">{appointments.bookedTitle}</h2>
      <p className="booked-code figures">
        {codeInGroups(code).map((group, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the groups of a code never move, and may be alike.
          <span key={place}>{group}</span>
        ))}
      </p>
      <p className="booked-when figures">
        <strong>{formatTimeOfDay(booking.time as TimeOfDay)}</strong>{' '}
        {dayInWords(words, booking.day as BusinessDay, today)}
      </p>
      <p>{service?.name}</p>
      <p className="guide-facts">{appointments.bookedHow}</p>
      <KeyButton look="main" disabled={false} onClick={onNext}>
        {appointments.bookedNext}
      </KeyButton>
    </section>
  );
}

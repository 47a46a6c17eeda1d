import { IconMoodSad } from '@tabler/icons-react';
import { useState } from 'react';
import type { LowRating } from '../../../../shared/contract/satisfaction.ts';
import type { AdminView } from '../../../../shared/contract/views.ts';
import { fill } from '../../../../shared/text/fill.ts';
import { clockShort } from '../../../../shared/text/moment-in-words.ts';
import { placeNumber } from '../../../../shared/text/place-name.ts';
import { useWords } from '../../../live/language.ts';
import { KeyButton } from '../../../ui/staff/key-button.tsx';
import { seeLow, seenLow } from './seen-low.ts';
import './low-alert.css';

/**
 * "Có đánh giá không hài lòng": quiet, at once, until it is seen in this tab. Facts of the ticket, nothing of the person.
 * The region is always there, so that a screen reader hears the change.
 */
export function LowAlert({ view }: { view: Pick<AdminView, 'lowRatings' | 'timeZone'> }) {
  const { satisfaction } = useWords();
  const { low: text } = satisfaction;
  const [seen, setSeen] = useState(seenLow);
  const unseen = view.lowRatings.filter(({ ticketId }) => !seen.includes(ticketId));
  return (
    <div className="low-alert" role="status">
      {unseen.length > 0 && (
        <div className="low-alert-card">
          <p className="low-alert-title">
            <IconMoodSad aria-hidden="true" />
            {text.title}
          </p>
          <ul>
            {unseen.map((low) => (
              <Low key={low.ticketId} low={low} timeZone={view.timeZone} />
            ))}
          </ul>
          <KeyButton disabled={false} onClick={() => setSeen(seeLow(unseen.map(({ ticketId }) => ticketId)))}>
            {unseen.length === 1 ? text.seen : text.seenAll}
          </KeyButton>
        </div>
      )}
    </div>
  );
}

function Low({ low, timeZone }: { low: LowRating; timeZone: string }) {
  const words = useWords();
  const minutes = (ms: number) => Math.round(ms / 60_000);
  return (
    <li className="figures">
      {fill(words.satisfaction.low.one, {
        label: low.label,
        service: low.serviceName,
        place: placeNumber(words, low.place),
        level: words.rating.level[low.level],
        time: clockShort(timeZone, low.at),
        waited: minutes(low.waitedMs),
        served: minutes(low.servedMs),
        transfers: low.transfers,
        absences: low.absences,
      })}
    </li>
  );
}

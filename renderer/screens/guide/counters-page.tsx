import { IconClockExclamation } from '@tabler/icons-react';
import type { CounterLine } from '../../../shared/contract/queue-views.ts';
import type { GuideView } from '../../../shared/contract/views.ts';
import type { ServiceId } from '../../../shared/domain/ids.ts';
import type { Instant } from '../../../shared/domain/time.ts';
import { fill } from '../../../shared/text/fill.ts';
import { placeName } from '../../../shared/text/place-name.ts';
import { useWords } from '../../live/language.ts';
import { useNow } from '../../live/use-view.ts';
import { waitInWords } from '../../ui/staff/age.ts';
import { isLonger } from './queue-alert.ts';

const AGE_STEP_MS = 10_000;

/** Every counter: its state and why it pauses, who works there, who is served since when. */
export function CountersPage({ view }: { view: GuideView }) {
  const { counters } = useWords().guideQueue;
  const now = useNow(AGE_STEP_MS);
  const names = new Map(view.services.map(({ id, name }) => [id, name]));
  if (view.counters.length === 0) return <p className="guide-page guide-facts">{counters.none}</p>;
  return (
    <ul className="guide-page counters">
      {view.counters.map((counter) => (
        <li key={counter.counterId}>
          <CounterCard counter={counter} names={names} longMinutes={view.rules.longServingMinutes} now={now} />
        </li>
      ))}
    </ul>
  );
}

interface CounterCardProps {
  counter: CounterLine;
  names: ReadonlyMap<ServiceId, string>;
  longMinutes: number;
  now: Instant;
}

function CounterCard({ counter, names, longMinutes, now }: CounterCardProps) {
  const words = useWords();
  const { guideQueue, counter: text } = words;
  const { status, pauseReason, officer, label, serving, since, services, backups } = counter;
  const namesOf = (ids: readonly ServiceId[]) => ids.flatMap((id) => names.get(id) ?? []).join(', ');
  const own = namesOf(services.filter((id) => !backups.includes(id)));
  const helps = backups.length > 0 ? fill(guideQueue.counters.backup, { services: namesOf(backups) }) : '';
  const said = text.status[status];
  const isLong = serving && since !== null && isLonger(since, now, longMinutes);
  return (
    <article className="guide-panel counter-card" data-status={status}>
      <h2>{placeName(words, counter.place)}</h2>
      <p className="counter-status">
        {pauseReason === null ? said : fill(text.pausedFor, { status: said, reason: text.pauseReasons[pauseReason] })}
      </p>
      <p>{officer ?? guideQueue.counters.nobody}</p>
      {status !== 'closed' && (
        <p className="counter-now figures" data-long={isLong}>
          {label === null
            ? guideQueue.counters.free
            : fill(serving ? guideQueue.counters.serving : guideQueue.counters.called, { no: label })}
          {since !== null && ` · ${waitInWords(words, since, now)}`}
          {isLong && (
            <em>
              <IconClockExclamation aria-hidden="true" />
              {fill(guideQueue.counters.long, { m: longMinutes })}
            </em>
          )}
        </p>
      )}
      <p className="guide-facts">{[own, helps].filter(Boolean).join(' · ')}</p>
    </article>
  );
}

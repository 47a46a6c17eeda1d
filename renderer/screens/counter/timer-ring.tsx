import type { CurrentTicket } from '../../../shared/contract/views.ts';
import { fill } from '../../../shared/text/fill.ts';
import { useWords } from '../../live/language.ts';
import { useNow } from '../../live/use-view.ts';
import { againstNorm, stopwatch } from '../../ui/staff/age.ts';

const RADIUS = 44;
const ROUND = 2 * Math.PI * RADIUS;

/** How long this ticket has been at the counter; in service, a full ring is the norm of the service. */
export function TimerRing({ ticket }: { ticket: CurrentTicket }) {
  const { counter } = useWords();
  const now = useNow(1_000);
  const from = ticket.startedAt ?? ticket.calledAt;
  const time = stopwatch(from, now);
  const norm = againstNorm(from, now, ticket.startedAt === null ? 0 : ticket.normMinutes);
  return (
    <div className="timer-ring" data-state={norm.state}>
      <svg viewBox="0 0 100 100" aria-hidden="true">
        <circle className="timer-track" cx="50" cy="50" r={RADIUS} />
        <circle
          className="timer-part"
          cx="50"
          cy="50"
          r={RADIUS}
          strokeDasharray={ROUND}
          strokeDashoffset={ROUND * (1 - norm.share)}
          transform="rotate(-90 50 50)"
        />
      </svg>
      <p className="timer-time figures">
        <span className="for-ears-only">
          {fill(ticket.startedAt === null ? counter.calledFor : counter.servedFor, { time })}
        </span>
        <span aria-hidden="true">{time}</span>
      </p>
      <p className="timer-norm">
        {norm.state === 'over' && norm.minutesOver > 0
          ? fill(counter.overNorm, { m: norm.minutesOver })
          : fill(counter.norm, { m: ticket.normMinutes })}
      </p>
    </div>
  );
}

import type { WaitingLine } from '../../../shared/contract/views.ts';
import { fill } from '../../../shared/text/fill.ts';
import { useWords } from '../../live/language.ts';
import { useNow } from '../../live/use-view.ts';
import { waitInWords } from '../../ui/staff/age.ts';
import { PriorityMark } from './priority-mark.tsx';

const AGE_STEP_MS = 10_000;

/** Who waits for this counter, in the order in which they will be called. */
export function WaitingList({ waiting }: { waiting: readonly WaitingLine[] }) {
  const words = useWords();
  const { counter } = words;
  const now = useNow(AGE_STEP_MS);
  return (
    <section className="waiting-list" aria-labelledby="waiting-title">
      <h2 id="waiting-title">
        {counter.waiting}{' '}
        <span className="waiting-count figures">{fill(counter.waitingCount, { n: waiting.length })}</span>
      </h2>
      {waiting.length === 0 ? (
        <div className="waiting-none">
          <p>{counter.empty}</p>
          <p>{counter.emptyHint}</p>
        </div>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reachable by keyboard.
        <ol tabIndex={0}>
          {waiting.map((line) => (
            <li key={line.ticketId}>
              <strong className="figures">{line.label}</strong>
              <span className="waiting-words">
                <span className="waiting-service">{line.serviceName}</span>
                <PriorityMark reason={line.priority} />
                {line.absences > 0 && (
                  <span className="waiting-absent">{fill(counter.absences, { n: line.absences })}</span>
                )}
              </span>
              <span className="waiting-age figures">{waitInWords(words, line.issuedAt, now)}</span>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

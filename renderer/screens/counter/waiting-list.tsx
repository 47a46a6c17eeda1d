import type { WaitingLine } from '../../../shared/contract/queue-views.ts';
import type { CounterView } from '../../../shared/contract/views.ts';
import type { TicketId } from '../../../shared/domain/ids.ts';
import { elapsed, minutes } from '../../../shared/domain/time.ts';
import { fill } from '../../../shared/text/fill.ts';
import { useWords } from '../../live/language.ts';
import { useNow } from '../../live/use-view.ts';
import { waitInWords } from '../../ui/staff/age.ts';
import { KeyButton } from '../../ui/staff/key-button.tsx';
import type { CounterAction } from './actions.ts';
import { keyHints } from './hotkeys.ts';
import { LineMarks } from './line-marks.tsx';

const AGE_STEP_MS = 10_000;

interface WaitingListProps {
  view: CounterView;
  act(action: CounterAction): boolean;
  onMend(line: WaitingLine): void;
}

/** Who waits for this counter, in the order of their places; and who is away. */
export function WaitingList({ view, act, onMend }: WaitingListProps) {
  const words = useWords();
  const { counter } = words;
  const { waiting, waitingTotal, missed, parked } = view;
  const unseen = waitingTotal - waiting.length;
  return (
    <section className="waiting-list" aria-labelledby="waiting-title">
      <h2 id="waiting-title">
        {counter.waiting}{' '}
        <span className="waiting-count figures">{fill(counter.waitingCount, { n: waitingTotal })}</span>
      </h2>
      {waiting.length === 0 ? (
        <div className="waiting-none">
          <p>{counter.empty}</p>
          <p>{counter.emptyHint}</p>
        </div>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reachable by keyboard.
        <ol tabIndex={0} aria-labelledby="waiting-title">
          {waiting.map((line) => (
            <Line
              key={line.ticketId}
              line={line}
              nextId={view.next?.ticketId ?? null}
              longMinutes={view.rules.longWaitMinutes}
              onMend={onMend}
            />
          ))}
          {unseen > 0 && <li className="waiting-more">{fill(counter.moreWaiting, { n: unseen })}</li>}
        </ol>
      )}
      {(missed.length > 0 || parked.length > 0) && (
        <div className="waiting-away">
          {missed.length > 0 && (
            <KeyButton look="quiet" hint={keyHints.restore} disabled={false} onClick={() => act('restore')}>
              {fill(counter.away.missed, { n: missed.length })}
            </KeyButton>
          )}
          {parked.length > 0 && (
            <KeyButton look="quiet" hint={keyHints.return} disabled={false} onClick={() => act('return')}>
              {fill(counter.away.parked, { n: parked.length })}
            </KeyButton>
          )}
        </div>
      )}
    </section>
  );
}

interface LineProps {
  line: WaitingLine;
  nextId: TicketId | null;
  longMinutes: number;
  onMend(line: WaitingLine): void;
}

function Line({ line, nextId, longMinutes, onMend }: LineProps) {
  const words = useWords();
  const { counter } = words;
  const now = useNow(AGE_STEP_MS);
  const isLong = elapsed(line.issuedAt, now) >= minutes(longMinutes);
  return (
    <li data-next={line.ticketId === nextId}>
      <button type="button" className="waiting-number figures" onClick={() => onMend(line)}>
        {line.label}
      </button>
      <span className="waiting-words">
        <span className="waiting-service">{line.serviceName}</span>
        <LineMarks line={line} />
      </span>
      <span className="waiting-age figures" data-long={isLong}>
        {waitInWords(words, line.issuedAt, now)}
        {isLong && <small>{counter.longWait}</small>}
        {line.ticketId === nextId && <small className="waiting-next">{counter.nextIs}</small>}
      </span>
    </li>
  );
}

import type { GuideView } from '../../../../shared/contract/views.ts';
import type { TicketId } from '../../../../shared/domain/ids.ts';
import type { Instant } from '../../../../shared/domain/time.ts';
import { fill } from '../../../../shared/text/fill.ts';
import { placeName } from '../../../../shared/text/place-name.ts';
import { useWords } from '../../../live/language.ts';
import { KeyButton } from '../../../ui/staff/key-button.tsx';
import type { Ask } from '../use-ask.ts';
import { type FoundNumber, findNumbers } from './find-in-office.ts';
import { beyond } from './lines-of.ts';
import { NumberRow } from './number-row.tsx';

interface FoundNumbersProps {
  view: GuideView;
  typed: string;
  now: Instant;
  ask: Ask;
  busy: boolean;
  onOpen(ticket: { ticketId: TicketId; label: string }): void;
}

/** The numbers that were meant, wherever they are. */
export function FoundNumbers({ view, typed, now, ask, busy, onOpen }: FoundNumbersProps) {
  const { queues, where } = useWords().guideQueue;
  const found = findNumbers(typed, view);
  return (
    <section className="guide-panel" aria-labelledby="found-title">
      <h2 id="found-title">{fill(queues.found, { label: typed.trim() })}</h2>
      {found.length === 0 && (
        <p role="status">
          {fill(queues.notFound, { label: typed.trim() })} {beyond(view.queues, null) > 0 && queues.notAll}
        </p>
      )}
      <ol className="number-list">
        {found.map((one) => (
          <li key={`${one.where} ${one.label}`}>
            {one.where === 'counter' ? (
              <AtCounter found={one} ask={ask} busy={busy} />
            ) : (
              <NumberRow
                line={one.line}
                now={now}
                longMinutes={view.rules.longWaitMinutes}
                where={one.where !== 'cancelled' && <em>{where[one.where]}</em>}
                onOpen={onOpen}
              />
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

interface AtCounterProps {
  found: Extract<FoundNumber, { where: 'counter' }>;
  ask: Ask;
  busy: boolean;
}

/** Its officer deals with it; the guide may give its holder a second paper. */
function AtCounter({ found: { label, counter }, ask, busy }: AtCounterProps) {
  const words = useWords();
  const { guideQueue, guide } = words;
  const { called, serving } = guideQueue.where;
  return (
    <div className="number-row">
      <strong className="figures">{label}</strong>
      <span className="number-words">
        <em>{fill(counter.serving ? serving : called, { place: placeName(words, counter.place) })}</em>
        <span>{guideQueue.ticket.atCounter}</span>
      </span>
      <KeyButton
        disabled={busy}
        onClick={() => void ask({ type: 'reprint-number', label }, fill(guide.sentOne, { no: label }))}
      >
        {fill(guide.reprintOne, { no: label })}
      </KeyButton>
    </div>
  );
}

import type { CounterView, CurrentTicket as Ticket } from '../../../shared/contract/views.ts';
import { fill } from '../../../shared/text/fill.ts';
import { placeNumber } from '../../../shared/text/place-name.ts';
import { useWords } from '../../live/language.ts';
import { waitInWords } from '../../ui/staff/age.ts';
import type { CounterAction } from './actions.ts';
import { NoteList } from './note-list.tsx';
import { PriorityMark } from './priority-mark.tsx';
import { SlowKey } from './slow-key.tsx';
import { TimerRing } from './timer-ring.tsx';

interface CurrentTicketProps {
  view: CounterView;
  act(action: CounterAction): boolean;
  busy: boolean;
}

/** The person I serve, or the sentence that says what to do next. */
export function CurrentTicket({ view, act, busy }: CurrentTicketProps) {
  const { counter } = useWords();
  const { current } = view;
  return (
    <section className="current" data-status={current?.status ?? 'none'}>
      <p className="for-ears-only" role="status">
        {current && `${counter[current.status]} ${current.label}`}
      </p>
      {current ? (
        <>
          <AtCounter ticket={current} />
          <div className="current-time">
            <TimerRing ticket={current} />
            <SlowKey view={view} act={act} busy={busy} />
          </div>
        </>
      ) : (
        <Nobody view={view} />
      )}
    </section>
  );
}

function AtCounter({ ticket }: { ticket: Ticket }) {
  const words = useWords();
  const { counter } = words;
  const facts = [
    fill(counter.waitedFor, { age: waitInWords(words, ticket.issuedAt, ticket.calledAt) }),
    ticket.recalls > 0 && fill(counter.recalls, { n: ticket.recalls }),
    ticket.absences > 0 && fill(counter.absences, { n: ticket.absences }),
  ];
  return (
    <div className="current-words">
      <h2>
        <span className="current-status">{counter[ticket.status]}</span> <PriorityMark reason={ticket.priority} />
      </h2>
      <p className="current-number figures">{ticket.label}</p>
      <p className="current-service">{ticket.serviceName}</p>
      <p className="current-facts">{facts.filter(Boolean).join(' · ')}</p>
      {ticket.returnsTo && (
        <p className="current-returns">{fill(counter.returnsTo, { place: placeNumber(words, ticket.returnsTo) })}</p>
      )}
      <NoteList notes={ticket.notes} />
    </div>
  );
}

function Nobody({ view }: { view: CounterView }) {
  const { counter } = useWords();
  const [title, hint] =
    view.status === 'closed'
      ? [counter.closedTitle, counter.closedHint]
      : view.status === 'paused'
        ? [counter.pausedTitle, counter.pausedHint]
        : [counter.noCurrent, view.waiting.length > 0 ? counter.noCurrentHint : counter.emptyHint];
  return (
    <div className="current-nobody">
      <h2>{title}</h2>
      <p>{hint}</p>
      {view.next && <p className="current-next figures">{fill(counter.nextNumber, { label: view.next.label })}</p>}
    </div>
  );
}

import type { TicketLine } from '../../../../shared/contract/queue-views.ts';
import { fill } from '../../../../shared/text/fill.ts';
import { clockShort } from '../../../../shared/text/moment-in-words.ts';
import { useWords } from '../../../live/language.ts';
import { useNow } from '../../../live/use-view.ts';
import { Dialog } from '../../../ui/dialog.tsx';
import { waitInWords } from '../../../ui/staff/age.ts';
import { KeyButton } from '../../../ui/staff/key-button.tsx';
import { LineMarks } from '../../counter/line-marks.tsx';
import { actsOn, type NumberAct } from './number-acts.ts';

const AGE_STEP_MS = 10_000;

interface TicketMenuProps {
  found: { where: 'waiting' | 'parked' | 'cancelled'; line: TicketLine };
  timeZone: string;
  busy: boolean;
  onChoose(act: NumberAct): void;
  onClose(): void;
}

/** What is known of a number, and what may be done with it where it is. */
export function TicketMenu({ found: { where, line }, timeZone, busy, onChoose, onClose }: TicketMenuProps) {
  const words = useWords();
  const { ticket, where: places } = words.guideQueue;
  const now = useNow(AGE_STEP_MS);
  const facts = [
    // That a number was cancelled is one of its marks.
    where !== 'cancelled' && places[where],
    fill(ticket.taken, { time: clockShort(timeZone, line.issuedAt) }),
    fill(ticket.waited, { age: waitInWords(words, line.issuedAt, now) }),
  ];
  return (
    <Dialog title={fill(ticket.title, { label: line.label })} onClose={onClose}>
      <div className="ticket-facts">
        <p>
          <strong>{line.serviceName}</strong>
        </p>
        <p className="guide-facts">{facts.filter(Boolean).join(' · ')}</p>
        <LineMarks line={line} />
      </div>
      <div className="ticket-acts">
        {actsOn(where, line).map((act) => (
          <KeyButton
            key={act}
            look={act === 'restore' || act === 'return' ? 'main' : 'plain'}
            disabled={busy}
            onClick={() => onChoose(act)}
          >
            {ticket.acts[act]}
          </KeyButton>
        ))}
      </div>
      <div className="dialog__actions">
        <KeyButton look="quiet" disabled={false} onClick={onClose}>
          {ticket.close}
        </KeyButton>
      </div>
    </Dialog>
  );
}

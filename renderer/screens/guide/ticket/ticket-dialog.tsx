import { useState } from 'react';
import type { GuideView } from '../../../../shared/contract/views.ts';
import type { TicketId } from '../../../../shared/domain/ids.ts';
import { fill } from '../../../../shared/text/fill.ts';
import { useWords } from '../../../live/language.ts';
import { Dialog } from '../../../ui/dialog.tsx';
import { KeyButton } from '../../../ui/staff/key-button.tsx';
import type { Sender } from '../../../ui/staff/use-sender.ts';
import { WriteDialog } from '../../counter/write-dialog.tsx';
import { findTicket } from '../queues/find-in-office.ts';
import type { Visit } from '../take/take-flow.ts';
import type { Ask } from '../use-ask.ts';
import { restoredInWords } from './done-in-words.ts';
import type { NumberAct } from './number-acts.ts';
import { PriorityForm } from './priority-form.tsx';
import { ServiceForm } from './service-form.tsx';
import { TicketMenu } from './ticket-menu.tsx';
import { TransferForm } from './transfer-form.tsx';

interface TicketDialogProps {
  view: GuideView;
  open: { ticketId: TicketId; label: string };
  sender: Sender;
  ask: Ask;
  onSecond(visit: Visit): void;
  onClose(): void;
}

/** One number: what is known of it, and everything that the guide may do with it. */
export function TicketDialog({ view, open, sender, ask, onSecond, onClose }: TicketDialogProps) {
  const words = useWords();
  const { guideQueue, guide, counter } = words;
  const { ticket, said } = guideQueue;
  const [act, setAct] = useState<NumberAct | null>(null);
  const { ticketId, label } = open;
  const found = findTicket(ticketId, view);
  const no = { no: label };
  const title = (text: string) => fill(text, { label });
  const back = () => setAct(null);

  function choose(chosen: NumberAct): void {
    if (chosen === 'restore') void ask({ type: 'restore-ticket', ticketId }, (done) => restoredInWords(words, done));
    else if (chosen === 'return') void ask({ type: 'return-ticket', ticketId }, fill(said.returned, no));
    else if (chosen === 'reprint') void ask({ type: 'reprint-number', label }, fill(guide.sentOne, no));
    else if (chosen === 'second') return onSecond(open);
    else return setAct(chosen);
    onClose();
  }

  if (!found)
    return (
      <Dialog title={title(ticket.title)} onClose={onClose}>
        <p role="status">{title(ticket.gone)}</p>
        <div className="dialog__actions">
          <KeyButton disabled={false} onClick={onClose}>
            {ticket.close}
          </KeyButton>
        </div>
      </Dialog>
    );
  const { line } = found;
  const form = { view, line, sender, ask, onBack: back, onDone: onClose };
  const saying = (sentence: string): Sender => ({
    ...sender,
    async run(command) {
      const taken = await ask(command, sentence);
      if (taken) onClose();
      return taken;
    },
  });
  switch (act) {
    case 'priority':
      return <PriorityForm {...form} />;
    case 'service':
      return <ServiceForm {...form} />;
    case 'transfer':
      return <TransferForm {...form} />;
    case 'note':
      return (
        <WriteDialog
          title={title(ticket.noteTitle)}
          hint={ticket.noteHint}
          label={ticket.noteLabel}
          submit={ticket.noteSubmit}
          required
          command={(reason) => ({ type: 'note-ticket', ticketId, reason: reason ?? '' })}
          sender={saying(fill(said.note, no))}
          timeZone={view.timeZone}
          onClose={back}
        />
      );
    case 'cancel':
      return (
        <WriteDialog
          title={title(ticket.cancelTitle)}
          hint={ticket.cancelHint}
          label={counter.cancelWhy}
          submit={counter.cancelSubmit}
          required
          command={(reason) => ({ type: 'cancel-ticket', ticketId, reason: reason ?? '' })}
          sender={saying(fill(said.cancel, no))}
          timeZone={view.timeZone}
          onClose={back}
        />
      );
    default:
      return (
        <TicketMenu
          found={found}
          timeZone={view.timeZone}
          busy={sender.busy !== null}
          onChoose={choose}
          onClose={onClose}
        />
      );
  }
}

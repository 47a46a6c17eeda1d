import { useRef, useState } from 'react';
import type { CommandInput } from '../../../shared/contract/commands.ts';
import type { CounterView } from '../../../shared/contract/views.ts';
import type { TicketId } from '../../../shared/domain/ids.ts';
import { hubNow } from '../../live/hub.ts';
import { CourtesyStrip, PaperStrips, RefusalStrip, WaitingPapers } from '../../ui/staff/strips.tsx';
import { useSender } from '../../ui/staff/use-sender.ts';
import { type CounterAction, isPossible } from './actions.ts';
import { CancelDialog } from './cancel-dialog.tsx';
import { CurrentTicket } from './current-ticket.tsx';
import { DeskHeader } from './desk-header.tsx';
import { Dossiers } from './dossiers.tsx';
import { LetterDialog } from './letter/letter-dialog.tsx';
import { LetterOffer } from './letter/letter-offer.tsx';
import { TicketActions } from './ticket-actions.tsx';
import { TransferDialog } from './transfer-dialog.tsx';
import { Undo } from './undo.tsx';
import { useHotkeys } from './use-hotkeys.ts';
import { WaitingList } from './waiting-list.tsx';

/** A question belongs to its ticket: when that is gone, so is the question. */
type Ask = { about: 'transfer' | 'cancel'; ticketId: TicketId } | null;

/** The officer's main page: left the person I serve, right who waits. */
export function Desk({ view, officer }: { view: CounterView; officer: NonNullable<CounterView['officer']> }) {
  const sender = useSender();
  const [ask, setAsk] = useState<Ask>(null);
  // As it was offered: the words that an officer types must not vanish with the next push of the hub.
  const [letters, setLetters] = useState<CounterView['letters']>(null);
  const dossiers = useRef<number | null>(null);
  const { current } = view;
  const asked = current && ask?.ticketId === current.ticketId ? ask.about : null;

  function act(action: CounterAction): boolean {
    if (sender.busy !== null || !isPossible(action, view, hubNow())) return false;
    if (action === 'transfer' || action === 'cancel') {
      if (current) setAsk({ about: action, ticketId: current.ticketId });
      return true;
    }
    if (action === 'letter') {
      setLetters(view.letters);
      return true;
    }
    const command = commandOf(action, view, dossiers.current);
    if (command) void sender.run(command);
    return command !== null;
  }
  useHotkeys(act);

  return (
    <main className="desk">
      <DeskHeader view={view} officer={officer} act={act} busy={sender.busy !== null} />
      <div className="desk-body">
        <div className="desk-left">
          <PaperStrips paper={view.paper} sender={sender}>
            <WaitingPapers paper={view.paper} />
          </PaperStrips>
          <CurrentTicket view={view} />
          {current?.status === 'serving' && (
            <Dossiers key={current.ticketId} keep={dossiers} onEnter={() => act('finish')} />
          )}
          <TicketActions view={view} act={act} busy={sender.busy} />
          <Undo view={view} act={act} busy={sender.busy !== null} />
          {view.letters && (
            <LetterOffer label={view.letters.label} kinds={view.letters.kinds} onOpen={() => act('letter')} />
          )}
          <RefusalStrip sender={sender} timeZone={view.timeZone} />
        </div>
        <WaitingList waiting={view.waiting} />
      </div>
      <CourtesyStrip />
      {asked === 'transfer' && current && (
        <TransferDialog view={view} current={current} sender={sender} onClose={() => setAsk(null)} />
      )}
      {asked === 'cancel' && current && <CancelDialog current={current} sender={sender} onClose={() => setAsk(null)} />}
      {letters && <LetterDialog view={view} letters={letters} onClose={() => setLetters(null)} />}
    </main>
  );
}

/** The wish that a key stands for; null where a question comes first or nobody is there. */
function commandOf(action: CounterAction, view: CounterView, dossiers: number | null): CommandInput | null {
  const ticketId = view.current?.ticketId;
  switch (action) {
    case 'call':
      return { type: 'call-next' };
    case 'open':
      return { type: 'open-counter' };
    case 'pause':
      return { type: 'pause-counter' };
    case 'close':
      return { type: 'close-counter' };
    case 'sign-out':
      return { type: 'sign-out' };
    case 'undo':
      return view.undo && { type: 'undo-finish', ticketId: view.undo.ticketId };
    case 'recall':
      return ticketId === undefined ? null : { type: 'recall-ticket', ticketId };
    case 'start':
      return ticketId === undefined ? null : { type: 'start-serving', ticketId };
    case 'absent':
      return ticketId === undefined ? null : { type: 'mark-absent', ticketId };
    case 'finish':
      return ticketId === undefined ? null : { type: 'finish-ticket', ticketId, dossiers };
    case 'transfer':
    case 'cancel':
    case 'letter':
      return null;
  }
}

import type { CounterView } from '../../../shared/contract/views.ts';
import { useWords } from '../../live/language.ts';
import { Dialog } from '../../ui/dialog.tsx';
import type { Sender } from '../../ui/staff/use-sender.ts';
import type { CounterAction } from './actions.ts';
import type { Asked, Subject } from './asked.ts';
import { ChosenDialog } from './chosen-dialog.tsx';
import { KeysDialog } from './keys-dialog.tsx';
import { MendDialog } from './mend-dialog.tsx';
import { MoreDialog } from './more-dialog.tsx';
import { OwnDialog } from './own/own-dialog.tsx';
import { PauseDialog } from './pause-dialog.tsx';
import { PickDialog } from './pick-dialog.tsx';
import { SignInForm } from './sign-in-form.tsx';
import { TransferDialog } from './transfer-dialog.tsx';
import { WalkInDialog } from './walk-in-dialog.tsx';
import { WhyDialog } from './why-dialog.tsx';
import { WriteDialog } from './write-dialog.tsx';
import { writingOf } from './writings.ts';

interface QuestionsProps {
  asked: Asked;
  view: CounterView;
  sender: Sender;
  callKey: string | null;
  act(action: CounterAction): boolean;
  onAsk(asked: Asked | null): void;
}

/** The one dialog that is open. */
export function Questions({ asked, view, sender, callKey, act, onAsk }: QuestionsProps) {
  const words = useWords();
  const { counter } = words;
  const { about, subject } = asked;
  const { timeZone } = view;
  const onClose = () => onAsk(null);
  const common = { view, sender, onClose };
  switch (about) {
    case 'transfer':
      return view.current && <TransferDialog {...common} current={view.current} />;
    case 'cancel':
    case 'park':
    case 'note':
    case 'slow':
      return (
        subject && (
          <WriteDialog {...writingOf(about, subject, counter)} sender={sender} timeZone={timeZone} onClose={onClose} />
        )
      );
    case 'chosen':
      return <ChosenDialog {...common} />;
    case 'walk-in':
      return <WalkInDialog {...common} />;
    case 'pause':
      return <PauseDialog sender={sender} timeZone={timeZone} onClose={onClose} />;
    case 'restore':
      return (
        <PickDialog
          title={counter.restore}
          hint={counter.restoreHint}
          lines={view.missed}
          submit={() => counter.restore}
          sender={sender}
          timeZone={timeZone}
          onPick={({ ticketId }) => sender.run({ type: 'restore-ticket', ticketId })}
          onClose={onClose}
        />
      );
    case 'return':
      return (
        <PickDialog
          title={counter.returnParked}
          hint={counter.returnHint}
          lines={view.parked}
          submit={() => counter.returnParked}
          sender={sender}
          timeZone={timeZone}
          onPick={({ ticketId }) => sender.run({ type: 'return-ticket', ticketId })}
          onClose={onClose}
        />
      );
    case 'mend': {
      const line = view.waiting.find(({ ticketId }) => ticketId === subject?.ticketId);
      const ask = (one: Subject | null) => onAsk({ about: 'mend', subject: one });
      if (line)
        return (
          <MendDialog
            key={line.ticketId}
            {...common}
            line={line}
            onCancelNumber={() => onAsk({ about: 'cancel', subject: line })}
          />
        );
      return (
        <PickDialog
          title={counter.mend}
          lines={view.waiting}
          submit={() => counter.mend}
          sender={sender}
          timeZone={timeZone}
          onPick={(picked) => {
            ask(picked);
            return false;
          }}
          onClose={onClose}
        />
      );
    }
    case 'change-officer':
      return (
        <Dialog title={counter.changeOfficer} onClose={onClose}>
          <SignInForm view={view} onDone={onClose} />
        </Dialog>
      );
    case 'own':
      return <OwnDialog view={view} onClose={onClose} />;
    case 'why':
      return <WhyDialog label={subject?.label ?? ''} timeZone={timeZone} onClose={onClose} />;
    case 'keys':
      return <KeysDialog callKey={callKey} onClose={onClose} />;
    case 'more':
      return <MoreDialog view={view} act={act} onClose={onClose} />;
    case 'letter':
      return null;
  }
}

import { useState } from 'react';
import type { CounterView } from '../../../shared/contract/views.ts';
import { fill } from '../../../shared/text/fill.ts';
import { hubNow } from '../../live/hub.ts';
import { useWords } from '../../live/language.ts';
import { useConnection } from '../../live/use-view.ts';
import { NotReal } from '../../ui/not-real.tsx';
import { HelpStrip } from '../../ui/staff/help-strip.tsx';
import { PaperStrips, RefusalStrip, WaitingPapers } from '../../ui/staff/strips.tsx';
import { useSender } from '../../ui/staff/use-sender.ts';
import { type CounterAction, isPossible, isQuestion } from './actions.ts';
import { type Asked, askAbout, stillAsked } from './asked.ts';
import { commandOf } from './command-of.ts';
import { CurrentTicket } from './current-ticket.tsx';
import { DeskFoot } from './desk-foot.tsx';
import { DeskHeader } from './desk-header.tsx';
import { DoneStrip } from './done-strip.tsx';
import { FinishForm } from './finish-form.tsx';
import { isFinishNote, noteFinish, notesFor, nothingNoted } from './finish-notes.ts';
import { LetterDialog } from './letter/letter-dialog.tsx';
import { LetterOffer } from './letter/letter-offer.tsx';
import { Questions } from './questions.tsx';
import { Strip } from './strip.tsx';
import { TicketActions } from './ticket-actions.tsx';
import { Undo } from './undo.tsx';
import { useCallKey } from './use-call-key.ts';
import { useHotkeys } from './use-hotkeys.ts';
import { useShellStrip } from './use-shell-strip.ts';
import { WaitingList } from './waiting-list.tsx';

/** The officer's main page: left the person I serve, right who waits. */
export function Desk({ view, officer }: { view: CounterView; officer: NonNullable<CounterView['officer']> }) {
  const { rehearsal } = useWords();
  const sender = useSender();
  const strip = useShellStrip();
  const hubAway = useConnection() !== 'connected';
  const [open, setOpen] = useState<Asked | null>(null);
  // As it was offered: the words that an officer types must not vanish with the next push of the hub.
  const [letters, setLetters] = useState<CounterView['letters']>(null);
  const [noted, setNoted] = useState(() => nothingNoted(null));
  const { current } = view;
  const asked = stillAsked(open, view);
  const notes = notesFor(noted, current?.ticketId ?? null);

  function act(action: CounterAction): boolean {
    if (!isPossible(action, view, hubNow())) return false;
    if (isFinishNote(action)) {
      setNoted(noteFinish(notes, action));
      return true;
    }
    // A question sends nothing yet: it may be opened while an answer is still under way.
    if (isQuestion(action)) {
      // There is no room for a question in the strip.
      if (strip.isStrip) strip.set?.(false);
      setOpen(action === 'letter' ? null : askAbout(action, view));
      if (action === 'letter') setLetters(view.letters);
      return true;
    }
    // Nothing is stored up while the hub is away: a person called by a key of a minute ago finds nobody at the counter.
    if (sender.busy !== null || hubAway) return false;
    const command = commandOf(action, view, notes);
    if (command) void sender.run(command);
    return command !== null;
  }
  useHotkeys(act);
  const callKey = useCallKey(() => act('call'));

  const busy = sender.busy !== null || hubAway;
  if (strip.isStrip)
    return <Strip view={view} act={act} sender={sender} hubAway={hubAway} onGrow={() => strip.set?.(false)} />;
  return (
    <main className="desk">
      <DeskHeader
        view={view}
        officer={officer}
        act={act}
        busy={busy}
        onShrink={strip.set && (() => strip.set?.(true))}
      />
      <div className="desk-body">
        <div className="desk-left">
          <HelpStrip help={view.help} sender={sender} />
          <PaperStrips paper={view.paper} sender={sender}>
            <WaitingPapers paper={view.paper} />
          </PaperStrips>
          <CurrentTicket view={view} act={act} busy={busy} />
          {current?.status === 'serving' && (
            <FinishForm current={current} notes={notes} onChange={setNoted} onEnter={() => act('finish')} />
          )}
          <Undo view={view} act={act} busy={busy} />
          {view.letters && (
            <LetterOffer label={view.letters.label} kinds={view.letters.kinds} onOpen={() => act('letter')} />
          )}
          <DoneStrip done={sender.done} />
          <RefusalStrip sender={sender} timeZone={view.timeZone} />
          <TicketActions view={view} act={act} busy={busy} hubAway={hubAway} />
        </div>
        <WaitingList view={view} act={act} onMend={(line) => setOpen({ about: 'mend', subject: line })} />
      </div>
      {view.rehearsal !== null && <NotReal>{fill(rehearsal.onScreen, { no: view.rehearsal })}</NotReal>}
      <DeskFoot speaking={view.speaking} />
      {asked && <Questions asked={asked} view={view} sender={sender} callKey={callKey} act={act} onAsk={setOpen} />}
      {letters && <LetterDialog view={view} letters={letters} onClose={() => setLetters(null)} />}
    </main>
  );
}

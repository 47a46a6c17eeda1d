import type { CommandInput } from '../../../shared/contract/commands.ts';
import type { CounterView } from '../../../shared/contract/views.ts';
import type { CounterAction, FinishNote, Question } from './actions.ts';
import { type FinishNotes, procedureNoted } from './finish-notes.ts';

/** The wish that a key stands for; null where nobody is there. */
export function commandOf(
  action: Exclude<CounterAction, Question | FinishNote>,
  view: CounterView,
  notes: FinishNotes,
): CommandInput | null {
  const ticketId = view.current?.ticketId;
  switch (action) {
    case 'call':
      return { type: 'call-next' };
    case 'open':
      return { type: 'open-counter' };
    case 'close':
      return { type: 'close-counter' };
    case 'sign-out':
      return { type: 'sign-out' };
    case 'undo':
      return view.undo && { type: 'undo-finish', ticketId: view.undo.ticketId };
    case 'help': {
      const [first] = view.help;
      return first ? { type: 'answer-help', helpId: first.helpId } : null;
    }
    case 'recall':
      return ticketId === undefined ? null : { type: 'recall-ticket', ticketId };
    case 'start':
      return ticketId === undefined ? null : { type: 'start-serving', ticketId };
    case 'absent':
      return ticketId === undefined ? null : { type: 'mark-absent', ticketId };
    case 'finish': {
      const { dossiers, result } = notes;
      if (!view.current) return null;
      const procedureId = procedureNoted(notes, view.current);
      return { type: 'finish-ticket', ticketId: view.current.ticketId, dossiers, result, procedureId };
    }
  }
}

import type { TicketNote } from '../../../shared/contract/queue-views.ts';
import { fill } from '../../../shared/text/fill.ts';
import { useWords } from '../../live/language.ts';

/** What colleagues wrote about a number, newest last. */
export function NoteList({ notes }: { notes: readonly TicketNote[] }) {
  const { counter } = useWords();
  if (notes.length === 0) return null;
  return (
    <span className="note-list">
      {notes.map((note) => (
        <span key={`${note.at} ${note.kind}`}>
          {fill(counter.noteLine, { kind: counter.noteKinds[note.kind], text: note.text ?? counter.noteErased })}
          {note.officer && <small> – {note.officer}</small>}
        </span>
      ))}
    </span>
  );
}

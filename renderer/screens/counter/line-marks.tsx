import type { MissedLine, ParkedLine, TicketLine, WaitingLine } from '../../../shared/contract/queue-views.ts';
import { fill } from '../../../shared/text/fill.ts';
import { placeNumber } from '../../../shared/text/place-name.ts';
import { useWords } from '../../live/language.ts';
import { NoteList } from './note-list.tsx';
import { PriorityMark } from './priority-mark.tsx';
import './line-marks.css';

type AnyLine = TicketLine & Partial<WaitingLine & MissedLine & ParkedLine>;

/** What is special about a number in a list, each in words. */
export function LineMarks({ line }: { line: AnyLine }) {
  const words = useWords();
  const { counter } = words;
  const { turn, sentTo } = line;
  const to = sentTo && (sentTo.officer ?? (sentTo.place && placeNumber(words, sentTo.place)));
  const marks = [
    (turn === 'appointment' || turn === 'returning') && counter.turn[turn],
    line.absences > 0 && fill(counter.absences, { n: line.absences }),
    line.restored && counter.restored,
    line.cancelled && counter.missedCancelled,
    to && fill(counter.sentHere, { to }),
    line.busyWith !== null && fill(counter.busyWith, { label: line.busyWith }),
    line.ownWork === false && counter.backupWork,
  ].filter((mark) => typeof mark === 'string');
  return (
    <>
      <PriorityMark reason={line.priority} />
      {marks.length > 0 && <span className="line-marks">{marks.join(' · ')}</span>}
      {line.lastChance && <span className="last-chance">{counter.lastChance}</span>}
      <NoteList notes={line.notes} />
    </>
  );
}

import type { Done } from '../../../shared/contract/outcomes.ts';
import { fill } from '../../../shared/text/fill.ts';
import type { Words } from '../../../shared/text/index.ts';
import { useWords } from '../../live/language.ts';

/** What the hub did where the page does not show it by itself. The region is always there, for screen readers. */
export function DoneStrip({ done }: { done: Done | null }) {
  const words = useWords();
  const said = done && doneInWords(done, words);
  return (
    <div className="refusal-place" role="status">
      {said && <p className="done-strip">{said}</p>}
    </div>
  );
}

export function doneInWords(done: Done, { counter }: Words): string | null {
  switch (done.kind) {
    case 'back-in-line':
      return done.waitingBefore === 0
        ? fill(counter.nextInLine, { label: done.label })
        : fill(counter.backInLine, { label: done.label, n: done.waitingBefore });
    case 'marked-absent':
      return fill(counter.markedAbsent, { label: done.label });
    case 'issued':
      return fill(counter.issuedWalkIn, { label: done.ticket.label });
    default:
      return null;
  }
}

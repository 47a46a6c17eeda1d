import { instant } from '../../../shared/domain/time.ts';
import { useWords } from '../../live/language.ts';
import { useNow } from '../../live/use-view.ts';
import { Both } from '../../ui/slides/both.tsx';
import { pageAt } from '../../ui/slides/turns.ts';

interface NumberStripProps {
  title: 'next' | 'missed';
  /** As many on a page as can be read from 8 m beside each other. */
  pages: readonly (readonly string[])[];
  /** The words for an empty list: the strip keeps its place, so that nothing above it moves. */
  none: 'nobodyNext' | 'nobodyMissed';
  /** How many strips share its place, one after the other. */
  sharers: number;
}

/** A row of numbers beside a title: who is next, who was missed; more than fit turn page by page. */
export function NumberStrip({ title, pages, none, sharers }: NumberStripProps) {
  const { display } = useWords();
  // A page turns once a round: else one that is shown every second turn would show every second page.
  const turn = pageAt(pages.length, instant(useNow(1_000) / sharers));
  // Who comes next is told in order, and only the next matter; of the missed everybody's number comes round.
  const page = pages[title === 'next' ? 0 : turn] ?? [];
  return (
    <section className="number-strip">
      <h2 className="board-caption">
        <Both of={(words) => words.display[title]} />
      </h2>
      {page.length === 0 ? (
        <p className="strip-none">{display[none]}</p>
      ) : (
        <ul>
          {page.map((label) => (
            <li key={label}>{label}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

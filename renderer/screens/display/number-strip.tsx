import { useWords } from '../../live/language.ts';
import { useNow } from '../../live/use-view.ts';
import { Both } from '../../ui/slides/both.tsx';
import { pageAt, pagesOf } from '../../ui/slides/turns.ts';

interface NumberStripProps {
  title: 'next' | 'missed';
  labels: readonly string[];
  /** The words for an empty list: the strip keeps its place, so that nothing above it moves. */
  none: 'nobodyNext' | 'nobodyMissed';
  /** As many as can be read from 8 m beside each other. */
  perPage: number;
}

/** A row of numbers beside a title: who is next, who was missed; more than fit turn page by page. */
export function NumberStrip({ title, labels, none, perPage }: NumberStripProps) {
  const { display } = useWords();
  // Who comes next is told in order, and only the next matter; of the missed everybody's number comes round.
  const pages = title === 'next' ? [labels.slice(0, perPage)] : pagesOf(labels, perPage);
  const page = pages[pageAt(pages.length, useNow(1_000))] ?? [];
  return (
    <section className="number-strip">
      <h2 className="board-caption">
        <Both of={(words) => words.display[title]} />
      </h2>
      {labels.length === 0 ? (
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

import { fill } from '../../../shared/text/fill.ts';
import { useWords } from '../../live/language.ts';

interface NumberStripProps {
  title: string;
  labels: readonly string[];
  /** How many more there are than fit. */
  more: number;
  /** The words for an empty list: the strip keeps its place, so that nothing above it moves. */
  none: string;
}

/** A row of numbers below a title: who is next, who was missed. */
export function NumberStrip({ title, labels, more, none }: NumberStripProps) {
  const { display } = useWords();
  return (
    <section className="number-strip">
      <h2 className="board-caption">
        {title}
        {more > 0 && <span className="strip-more">{fill(display.moreNumbers, { n: more })}</span>}
      </h2>
      {labels.length === 0 ? (
        <p className="strip-none">{none}</p>
      ) : (
        <ul>
          {labels.map((label) => (
            <li key={label}>{label}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

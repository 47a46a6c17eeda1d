import { clockShort } from '../../../shared/text/moment-in-words.ts';
import { useWords } from '../../live/language.ts';
import { Both } from '../../ui/slides/both.tsx';
import type { Row } from './board-calls.ts';

/** The numbers called before, in rows that stay where they are. */
export function RecentCalls({ rows, timeZone }: { rows: readonly Row[]; timeZone: string }) {
  const { display, system } = useWords();
  const empty = rows.every((row) => row === null);
  return (
    <section className="recent-calls">
      <h2 className="board-caption">
        <Both of={(words) => words.display.recent} />
      </h2>
      {empty && <p className="recent-none">{display.noRecent}</p>}
      <ol>
        {rows.map((row, slot) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the slot is what stays; its call is what changes.
          <li key={slot} data-current={row?.current ?? false}>
            {row && (
              <>
                <strong>{row.label}</strong>
                <span className="recent-place">
                  <small>{system.place[row.place.word]}</small> {row.place.number}
                </span>
                <time>{clockShort(timeZone, row.at)}</time>
              </>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

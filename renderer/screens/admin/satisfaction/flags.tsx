import type { Counts, SatisfactionReport } from '../../../../shared/contract/satisfaction.ts';
import { countOfLevels, ratingFlags } from '../../../../shared/domain/rating.ts';
import { fill } from '../../../../shared/text/fill.ts';
import { placeName } from '../../../../shared/text/place-name.ts';
import { useWords } from '../../../live/language.ts';
import { count } from '../figures.ts';
import { Table } from '../table.tsx';
import { Share } from './share.tsx';

/** Which counters and officers have ratings to ask about, why, and what the share is with and without them. */
export function Flags({ report }: { report: SatisfactionReport }) {
  const words = useWords();
  const { satisfaction: text } = words;
  const all: { id: string; name: string; counts: Counts }[] = [
    ...report.counters.map(({ id, place, counts }) => ({ id: `c ${id}`, name: placeName(words, place), counts })),
    ...report.officers.map(({ id, name, counts }) => ({ id: `o ${id}`, name, counts })),
  ];
  const rows = all
    .map((row) => ({ ...row, flagged: row.counts.rated - countOfLevels(row.counts.unflagged) }))
    .filter(({ flagged }) => flagged > 0);
  return (
    <>
      <h3>{text.flagsTitle}</h3>
      <p className="page-hint">{rows.length === 0 ? text.noFlags : text.flagsHint}</p>
      {rows.length > 0 && (
        <Table
          label={text.flagsTitle}
          columns={[
            { title: text.where },
            { title: text.flagged },
            { title: text.shareWithAll, isNumber: true },
            { title: text.shareWithout, isNumber: true },
          ]}
          rows={rows.map(({ id, name, counts, flagged }) => ({
            key: id,
            cells: [
              name,
              <div key="why" className="flag-reasons">
                <b>{fill(text.flaggedOf, { n: count(flagged), all: count(counts.rated) })}</b>
                <ul>
                  {ratingFlags
                    .filter((flag) => counts.flags[flag] > 0)
                    .map((flag) => (
                      <li key={flag}>{fill(text.flags[flag], { n: count(counts.flags[flag]) })}</li>
                    ))}
                </ul>
              </div>,
              <Share key="all" levels={counts.levels} />,
              <Share key="without" levels={counts.unflagged} />,
            ],
          }))}
        />
      )}
    </>
  );
}

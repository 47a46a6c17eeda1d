import type { OutsideLine } from '../../../../shared/contract/channel-views.ts';
import type { AdminView } from '../../../../shared/contract/views.ts';
import { ratingLevels } from '../../../../shared/domain/rating.ts';
import { outsideSources } from '../../../../shared/domain/satisfaction.ts';
import type { BusinessDay } from '../../../../shared/domain/time.ts';
import { fill } from '../../../../shared/text/fill.ts';
import type { Words } from '../../../../shared/text/index.ts';
import { civilDayOf } from '../../../../shared/text/moment-in-words.ts';
import { useWords } from '../../../live/language.ts';
import { count, dayInWords, percent, satisfaction } from '../figures.ts';
import { Table } from '../table.tsx';
import { type Counts, slipTable, sumOf } from './slip-figures.ts';

/** "01/02/2026–28/02/2026". */
export const daysInWords = ({ fromDay, toDay }: Pick<OutsideLine, 'fromDay' | 'toDay'>): string =>
  fromDay === toDay ? dayInWords(fromDay) : `${dayInWords(fromDay)}–${dayInWords(toDay)}`;

/** What was entered, by period and source, and what each source comes to. Nothing of the panels is in it. */
export function SlipsTable(props: {
  lines: readonly OutsideLine[];
  from: BusinessDay;
  to: BusinessDay;
  view: AdminView;
  busy: boolean;
  onRemove(entry: OutsideLine): void;
}) {
  const words = useWords();
  const { slips, rating } = words;
  const { lines, from, to, view, busy, onRemove } = props;
  const { entries, totals, partly, removed } = slipTable(lines, from, to);
  const [paper, online] = [sumOf(totals.paper), sumOf(totals.online)];
  const figures = (counts: Counts): string[] => [
    ...ratingLevels.map((level) => count(counts[level])),
    count(sumOf(counts)),
    rateInWords(words, counts),
  ];
  const serviceName = (entry: OutsideLine): string =>
    view.services.find(({ id }) => id === entry.serviceId)?.name ?? slips.allServices;
  return (
    <>
      {entries.length === 0 ? (
        <p className="page-hint">{slips.nothing}</p>
      ) : (
        <>
          <p className="slips-total figures">
            {fill(slips.total, { n: count(paper + online), online: count(online), paper: count(paper) })}
          </p>
          <p className="page-hint">{slips.notSummed}</p>
          <div className="slips-table">
            <Table
              label={slips.table}
              columns={[
                { title: slips.days },
                { title: slips.sourceField },
                { title: slips.service },
                ...ratingLevels.map((level) => ({ title: rating.level[level], isNumber: true })),
                { title: slips.sum, isNumber: true },
                { title: slips.rate, isNumber: true },
                { title: slips.noteColumn },
                { title: slips.action },
              ]}
              rows={[
                ...entries.map((entry) => ({
                  key: String(entry.id),
                  cells: [
                    daysInWords(entry),
                    slips.source[entry.source],
                    serviceName(entry),
                    ...figures(entry.counts),
                    entry.note ? (entry.note.text ?? slips.erased) : '',
                    <button
                      key="remove"
                      type="button"
                      className="row-button"
                      aria-label={`${slips.remove} ${slips.source[entry.source]} ${daysInWords(entry)}`}
                      aria-disabled={busy}
                      onClick={() => !busy && onRemove(entry)}
                    >
                      {slips.remove}
                    </button>,
                  ],
                })),
                ...outsideSources
                  .filter((source) => sumOf(totals[source]) > 0)
                  .map((source) => ({
                    key: source,
                    cells: [
                      fill(slips.totalOf, { source: slips.source[source] }),
                      slips.source[source],
                      '',
                      ...figures(totals[source]),
                      '',
                      '',
                    ],
                  })),
              ]}
            />
          </div>
        </>
      )}
      {partly > 0 && <p className="page-hint figures">{fill(slips.partly, { n: partly })}</p>}
      {removed.length > 0 && (
        <>
          <h3>{slips.removed}</h3>
          <ul className="slips-removed figures">
            {removed.map((entry) => (
              <li key={entry.id}>{removedInWords(words, entry, view.timeZone)}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

/** Never a share without its n, and none at all below ten. */
function rateInWords({ slips }: Words, counts: Counts): string {
  const { n, share } = satisfaction(counts);
  if (share === null) return n === 0 ? '' : slips.few;
  return fill(slips.satisfied, { percent: percent(share), n: count(n) });
}

function removedInWords({ slips }: Words, entry: OutsideLine, timeZone: string): string {
  if (entry.removed === null) return '';
  return fill(slips.removedLine, {
    source: slips.source[entry.source],
    days: daysInWords(entry),
    n: count(sumOf(entry.counts)),
    day: dayInWords(civilDayOf(timeZone, entry.removed.at)),
    reason: entry.removed.reason ?? slips.erased,
  });
}

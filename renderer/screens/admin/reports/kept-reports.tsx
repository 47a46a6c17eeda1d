import { useEffect, useState } from 'react';
import type { KeptReport } from '../../../../shared/contract/report.ts';
import { momentInFigures } from '../../../../shared/reports/cell-in-words.ts';
import { periodInWords } from '../../../../shared/reports/periods.ts';
import { fill } from '../../../../shared/text/fill.ts';
import { useWords } from '../../../live/language.ts';
import { keptReports } from '../../../live/reports.ts';
import { Table } from '../table.tsx';

type Kept = { state: 'loading' } | { state: 'failed' } | { state: 'shown'; list: readonly KeptReport[] };

interface KeptReportsProps {
  timeZone: string;
  /** Asks again when it changes: a week may have been made while the page was open. */
  asOf: string;
  onOpen(week: string): void;
}

/** The weekly reports that were made by themselves. */
export function KeptReports({ timeZone, asOf, onOpen }: KeptReportsProps) {
  const { reports, system } = useWords();
  const { kept: text } = reports;
  const [kept, setKept] = useState<Kept>({ state: 'loading' });
  // biome-ignore lint/correctness/useExhaustiveDependencies: `asOf` asks once more.
  useEffect(() => {
    let isHere = true;
    keptReports()
      .then((list) => isHere && setKept({ state: 'shown', list: list ?? [] }))
      .catch(() => isHere && setKept({ state: 'failed' }));
    return () => {
      isHere = false;
    };
  }, [asOf]);
  return (
    <section className="report-kept">
      <h3>{text.title}</h3>
      <p className="page-hint">{text.hint}</p>
      {kept.state === 'loading' && <p>{system.loading}</p>}
      {kept.state === 'failed' && <p role="alert">{text.failed}</p>}
      {kept.state === 'shown' && kept.list.length === 0 && <p>{text.none}</p>}
      {kept.state === 'shown' && kept.list.length > 0 && (
        <Table
          label={text.title}
          columns={[{ title: text.period }, { title: text.made }, { title: text.open }]}
          rows={kept.list.map(({ week, period, madeAt }) => ({
            key: week,
            cells: [
              periodInWords(period),
              momentInFigures(madeAt, timeZone),
              <button
                key="open"
                type="button"
                className="row-button"
                aria-label={fill(text.openName, { period: periodInWords(period) })}
                onClick={() => onOpen(week)}
              >
                {text.open}
              </button>,
            ],
          }))}
        />
      )}
    </section>
  );
}

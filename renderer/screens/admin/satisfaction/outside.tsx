import type { OutsideLine } from '../../../../shared/contract/satisfaction.ts';
import { countOfLevels } from '../../../../shared/domain/rating.ts';
import { fill } from '../../../../shared/text/fill.ts';
import { useWords } from '../../../live/language.ts';
import { count, dayInWords } from '../figures.ts';
import { Table } from '../table.tsx';
import { Share } from './share.tsx';

/** What was counted elsewhere, in rows of its own. */
export function Outside({ lines }: { lines: readonly OutsideLine[] }) {
  const { satisfaction: text } = useWords();
  const keyed = lines.map((line, i) => ({ key: `${i} ${line.source}`, line }));
  return (
    <>
      <h3>{text.outsideTitle}</h3>
      <p className="page-hint">{lines.length === 0 ? text.noOutside : text.outsideHint}</p>
      {lines.length > 0 && (
        <Table
          label={text.outsideTitle}
          columns={[
            { title: text.source },
            { title: text.sourcePeriod },
            { title: text.service },
            { title: text.count, isNumber: true },
            { title: text.satisfiedRate, isNumber: true },
          ]}
          rows={keyed.map(({ key, line }) => ({
            key,
            cells: [
              text.sources[line.source],
              <span key="period">
                {fill(text.sourcePeriodOf, { from: dayInWords(line.from), to: dayInWords(line.to) })}
                {line.partly && <small className="few-data"> ({text.partly})</small>}
              </span>,
              line.serviceName ?? text.wholeOffice,
              count(countOfLevels(line.levels)),
              <Share key="share" levels={line.levels} />,
            ],
          }))}
        />
      )}
    </>
  );
}

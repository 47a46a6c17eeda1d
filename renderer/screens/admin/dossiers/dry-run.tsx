import { dayInWords } from '../../../../shared/reports/periods.ts';
import { fill } from '../../../../shared/text/fill.ts';
import { useWords } from '../../../live/language.ts';
import { count } from '../figures.ts';
import { Table } from '../table.tsx';
import { nameOf } from './dossier-list.tsx';
import { useTargetNames } from './mapping-fields.tsx';
import type { LineTrouble, PlannedLine } from './plan-import.ts';

/** What would become of each line, before anything is written. */
export function DryRun({ lines }: { lines: readonly PlannedLine[] }) {
  const { dossiers } = useWords();
  const { import: text, list } = dossiers;
  const say = useTroubleInWords();
  const number = (kind: PlannedLine['kind']): string => count(lines.filter((line) => line.kind === kind).length);
  const summary = {
    fresh: number('new'),
    replaced: number('replaced'),
    unchanged: number('unchanged'),
    refused: number('refused'),
  };
  return (
    <section>
      <h4>{text.dryRun}</h4>
      <p role="status">{fill(text.summary, summary)}</p>
      <Table
        label={text.dryRun}
        columns={[
          { title: text.line, isNumber: true },
          { title: list.field },
          { title: list.period },
          { title: text.what },
          { title: text.note },
        ]}
        rows={lines.map((line) => ({
          key: `${line.line}`,
          cells: [
            count(line.line),
            nameOf(line),
            line.kind === 'refused' ? '—' : `${dayInWords(line.entry.from)} – ${dayInWords(line.entry.to)}`,
            <span key="what" className="state-mark" data-line={line.kind}>
              {text.kinds[line.kind]}
            </span>,
            line.kind === 'refused' ? say(line.trouble) : line.isBalanced ? '' : text.unbalanced,
          ],
        }))}
      />
    </section>
  );
}

function useTroubleInWords(): (trouble: LineTrouble) => string {
  const { import: text } = useWords().dossiers;
  const names = useTargetNames();
  return (trouble) => {
    const { lineTroubles } = text;
    switch (trouble.code) {
      case 'no-count':
        return fill(lineTroubles['no-count'], { value: trouble.value, target: names[trouble.target] });
      case 'overlap':
        return fill(lineTroubles.overlap, { from: dayInWords(trouble.from), to: dayInWords(trouble.to) });
      case 'wrong-total': {
        const { said, summed, target } = trouble;
        return fill(lineTroubles['wrong-total'], { target: names[target], said: count(said), summed: count(summed) });
      }
      case 'twice':
        return fill(lineTroubles.twice, { line: trouble.line });
      case 'bad-day':
        return fill(lineTroubles['bad-day'], { value: trouble.value });
      case 'bad-order':
      case 'no-figures':
        return lineTroubles[trouble.code];
    }
  };
}

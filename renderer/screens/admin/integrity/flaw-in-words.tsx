import type { Difference, Flaw } from '../../../../shared/contract/integrity.ts';
import { ratingLevels } from '../../../../shared/domain/rating.ts';
import { fill } from '../../../../shared/text/fill.ts';
import type { Words } from '../../../../shared/text/index.ts';
import { useWords } from '../../../live/language.ts';
import { Table } from '../table.tsx';
import { momentOf } from './moment-of.ts';

/** The first thing that is wrong: which row, what it is of and when, what differs, and what to do now. */
export function FlawInWords({ flaw, timeZone }: { flaw: Flaw; timeZone: string }) {
  const words = useWords();
  const { integrity: text } = words;
  const differs = 'differs' in flaw ? flaw.differs : [];
  return (
    <>
      <p className="proof-flaw">{sentenceOf(flaw, words, timeZone)}</p>
      {flaw.kind === 'changed' && <p>{flaw.alone ? text.flaw.alone : text.flaw.notAlone}</p>}
      {differs.length > 0 && <Differences differs={differs} />}
      <h3>{text.whatToDo}</h3>
      <ol className="proof-steps">
        {Object.values(text.steps).map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <details>
        <summary>{text.flaw.technical}</summary>
        <code>{flaw.what}</code>
      </details>
    </>
  );
}

function Differences({ differs }: { differs: readonly Difference[] }) {
  const { integrity, rating } = useWords();
  const { flaw: text } = integrity;
  // What a level means is what the head asks first; other columns are for whoever repairs.
  const inWords = (column: string, value: string): string => {
    const level = column === 'level' && ratingLevels.find((one) => String(one) === value);
    return typeof level === 'number' ? `${rating.level[level]} (${value})` : value;
  };
  return (
    <Table
      label={text.differs}
      columns={[{ title: text.column }, { title: text.inTable }, { title: text.inJournal }]}
      rows={differs.map(({ column, stored, told }) => ({
        key: column,
        cells: [column, inWords(column, stored), inWords(column, told)],
      }))}
    />
  );
}

function sentenceOf(flaw: Flaw, { integrity: text }: Words, timeZone: string): string {
  switch (flaw.kind) {
    case 'missing':
    case 'digest':
      return fill(text.flaw[flaw.kind], { seq: flaw.seq });
    case 'changed':
    case 'does-not-fit': {
      const { type, at } = flaw.row;
      const [time = '', day = ''] = momentOf(timeZone, at).split(' ');
      const known = Object.entries(text.types).find(([name]) => name === type)?.[1];
      return fill(text.flaw[flaw.kind], { seq: flaw.seq, what: known ?? fill(text.otherType, { type }), time, day });
    }
    case 'table':
      return fill(text.flaw.table[flaw.row], { table: flaw.table, key: flaw.key });
    case 'words':
      return text.flaw.words;
  }
}

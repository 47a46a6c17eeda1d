import type { Counts } from '../../../../shared/contract/satisfaction.ts';
import { ratingLevels } from '../../../../shared/domain/rating.ts';
import { useWords } from '../../../live/language.ts';
import { count } from '../figures.ts';
import { Table } from '../table.tsx';
import { responseRate, Share } from './share.tsx';

interface GroupTableProps {
  label: string;
  first: string;
  rows: readonly { id: string; name: string; counts: Counts }[];
  /** Whether anybody was asked by five levels. */
  five: boolean;
}

/** Form R3 (domain brief §8): one row a service, a counter or an officer, each share beside its n. */
export function GroupTable({ label, first, rows, five }: GroupTableProps) {
  const { satisfaction: text, rating } = useWords();
  const levels = ratingLevels.filter((level) => level > 0 || five);
  return (
    <>
      <h3>{label}</h3>
      <Table
        label={label}
        columns={[
          { title: first },
          { title: text.served, isNumber: true },
          { title: text.rated, isNumber: true },
          { title: text.responseRate, isNumber: true },
          { title: text.satisfiedRate, isNumber: true },
          ...levels.map((level) => ({ title: rating.level[level], isNumber: true })),
        ]}
        rows={rows.map(({ id, name, counts }) => ({
          key: id,
          cells: [
            name,
            count(counts.served),
            count(counts.rated),
            responseRate(counts.rated, counts.served) ?? text.none,
            <Share key="share" levels={counts.levels} />,
            ...levels.map((level) => count(counts.levels[level])),
          ],
        }))}
      />
    </>
  );
}

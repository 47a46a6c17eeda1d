import type { SatisfactionReport } from '../../../../shared/contract/satisfaction.ts';
import { useWords } from '../../../live/language.ts';
import { count } from '../figures.ts';
import { Table } from '../table.tsx';

/** Why people were not satisfied, each reason with the element of service that it belongs to. */
export function Reasons({ reasons }: { reasons: SatisfactionReport['reasons'] }) {
  const { satisfaction: text, survey, rating } = useWords();
  const told = reasons.filter(({ n }) => n > 0);
  return (
    <>
      <h3>{text.reasonsTitle}</h3>
      {told.length === 0 ? (
        <p className="page-hint">{text.noReasons}</p>
      ) : (
        <Table
          label={text.reasonsTitle}
          columns={[{ title: text.reason }, { title: text.element }, { title: text.times, isNumber: true }]}
          rows={told.map(({ reason, element, n }) => ({
            key: reason,
            cells: [rating.reason[reason], survey.elements[element], count(n)],
          }))}
        />
      )}
    </>
  );
}

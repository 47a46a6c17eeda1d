import type { AdminView } from '../../../../shared/contract/views.ts';
import { useWords } from '../../../live/language.ts';
import { count } from '../figures.ts';

/** What became of the day's papers. */
export function PapersToday({ papers }: { papers: AdminView['papers'] }) {
  const { printer: text } = useWords().admin;
  return (
    <>
      <h3>{text.jobs}</h3>
      <dl className="tiles">
        {(['printed', 'queued', 'sent', 'unknown', 'failed'] as const).map((status) => (
          <div key={status}>
            <dt>{text[status]}</dt>
            <dd className="figures">{count(papers[status])}</dd>
          </div>
        ))}
      </dl>
      <p className="page-hint">{text.neverTwice}</p>
    </>
  );
}

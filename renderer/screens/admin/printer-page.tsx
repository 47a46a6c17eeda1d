import { type AdminView, prints } from '../../../shared/contract/views.ts';
import { useWords } from '../../live/language.ts';
import { count } from './figures.ts';

/** What the printer says of itself, what to do about it, and what became of the day's tickets. */
export function PrinterPage({ view }: { view: AdminView }) {
  const { printer: text } = useWords().admin;
  const { state, ...jobs } = view.printer;
  const mood = state === 'none' ? 'quiet' : !prints(state) ? 'bad' : state === 'near-end' ? 'soon' : 'good';
  return (
    <>
      <div className="printer-state" data-mood={mood}>
        <p className="printer-name">
          <span className="for-ears-only">{text.state}: </span>
          {text.names[state]}
        </p>
        <p>{text.advice[state]}</p>
      </div>
      <h3>{text.jobs}</h3>
      <dl className="tiles">
        {(['printed', 'queued', 'sent', 'unknown', 'failed'] as const).map((status) => (
          <div key={status}>
            <dt>{text[status]}</dt>
            <dd className="figures">{count(jobs[status])}</dd>
          </div>
        ))}
      </dl>
      <p className="page-hint">{text.neverTwice}</p>
    </>
  );
}

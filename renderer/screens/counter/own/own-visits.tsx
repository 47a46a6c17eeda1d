import type { OwnVisit } from '../../../../shared/contract/own-day.ts';
import { clockShort } from '../../../../shared/text/moment-in-words.ts';
import { useWords } from '../../../live/language.ts';
import { minutesFigure, resultInWords } from './own-words.ts';

/** My numbers of today, the newest first. */
export function OwnVisits({ visits, timeZone }: { visits: readonly OwnVisit[]; timeZone: string }) {
  const words = useWords();
  const { ownPage: text } = words;
  return (
    <>
      <h3>{text.visits}</h3>
      {visits.length === 0 ? (
        <p>{text.noVisits}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
        <section className="own-visits" aria-label={text.visits} tabIndex={0}>
          <table>
            <thead>
              <tr>
                <th scope="col">{text.label}</th>
                <th scope="col">{text.service}</th>
                <th scope="col">{text.calledAt}</th>
                <th scope="col">{text.finishedAt}</th>
                <th scope="col">{text.took}</th>
                <th scope="col">{text.result}</th>
              </tr>
            </thead>
            <tbody>
              {visits.map((visit) => (
                <tr key={`${visit.label} ${visit.calledAt}`} className="figures">
                  <th scope="row">{visit.label}</th>
                  <td>{visit.serviceName}</td>
                  <td>{clockShort(timeZone, visit.calledAt)}</td>
                  <td>{visit.finishedAt === null ? text.none : clockShort(timeZone, visit.finishedAt)}</td>
                  <td>{minutesFigure(visit.minutes, words)}</td>
                  <td>{resultInWords(visit, words)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </>
  );
}

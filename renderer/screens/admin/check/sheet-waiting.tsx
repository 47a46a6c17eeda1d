import { fill } from '../../../../shared/text/fill.ts';
import { words } from '../../../../shared/text/index.ts';
import { clockShort } from '../../../../shared/text/moment-in-words.ts';
import { waitInWords } from '../../../ui/staff/age.ts';
import type { CheckSheet } from './check-sheet.ts';

const { vi } = words;
const { paper: text } = vi.adminQueue.check;

/** Everybody who waited at the moment of the check, who came first stands first. */
export function SheetWaiting({ sheet }: { sheet: CheckSheet }) {
  const { lines, waiting, at, timeZone } = sheet;
  const unlisted = waiting - lines.length;
  return (
    <>
      <h3 className="check-part">{fill(text.people, { n: waiting, parked: sheet.parked })}</h3>
      {lines.length === 0 ? (
        <p>{text.peopleNone}</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th>{text.number}</th>
              <th>{text.service}</th>
              <th>{text.taken}</th>
              <th>{text.waited}</th>
              <th>{text.mark}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <tr key={line.ticketId}>
                <td>{line.label}</td>
                <td>{line.serviceName}</td>
                <td>{clockShort(timeZone, line.issuedAt)}</td>
                <td>{waitInWords(vi, line.issuedAt, at)}</td>
                <td>{text.turns[line.turn]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {unlisted > 0 && <p className="check-note">{fill(text.unlisted, { n: unlisted })}</p>}
    </>
  );
}

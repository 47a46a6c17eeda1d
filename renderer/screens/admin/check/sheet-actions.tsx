import { fill } from '../../../../shared/text/fill.ts';
import { words } from '../../../../shared/text/index.ts';
import { clockShort } from '../../../../shared/text/moment-in-words.ts';
import { placeName } from '../../../../shared/text/place-name.ts';
import { type CheckSheet, LOOK_BACK_MINUTES } from './check-sheet.ts';

const { vi } = words;
const { paper: text } = vi.adminQueue.check;
const { none } = vi.admin;

/** What the officers did just before: who called whom, and who was called out of turn. */
export function SheetActions({ sheet: { actions, timeZone } }: { sheet: CheckSheet }) {
  const title = fill(text.actions, { m: LOOK_BACK_MINUTES, n: actions?.calls ?? none });
  if (actions === null)
    return (
      <>
        <h3 className="check-part">{title}</h3>
        <p>{text.missing}</p>
      </>
    );
  return (
    <>
      <h3 className="check-part">{title}</h3>
      <table>
        <thead>
          <tr>
            <th>{text.officer}</th>
            <th>{text.counter}</th>
            <th className="check-number">{text.calls}</th>
            <th>{text.numbers}</th>
          </tr>
        </thead>
        <tbody>
          {actions.officers.map(({ officer, place, calls }) => (
            <tr key={`${officer} ${placeName(vi, place)}`}>
              <td>{officer}</td>
              <td>{placeName(vi, place)}</td>
              <td className="check-number">{calls.length}</td>
              <td>
                {calls.length === 0
                  ? text.noCalls
                  : calls.map(({ label, at }) => `${label} (${clockShort(timeZone, at)})`).join(', ')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <h3 className="check-part">{fill(text.outOfTurn, { n: actions.outOfTurn.length })}</h3>
      {actions.outOfTurn.length === 0 ? (
        <p>{text.outOfTurnNone}</p>
      ) : (
        <ul>
          {actions.outOfTurn.map(({ callId, label, place, officer, at, reason }) => (
            <li key={callId}>
              {fill(text.outOfTurnLine, {
                label,
                place: placeName(vi, place),
                officer,
                time: clockShort(timeZone, at),
                reason: reason ?? text.noReason,
              })}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

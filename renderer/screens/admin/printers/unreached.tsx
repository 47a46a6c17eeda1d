import type { ConnectionInput } from '../../../../shared/contract/paper-schemas.ts';
import { fill } from '../../../../shared/text/fill.ts';
import { useWords } from '../../../live/language.ts';
import { isOneWay } from './connection-in-words.ts';
import { addressInWords } from './parse-address.ts';

/** What to check when a printer could not be reached; the system's own sentence only in the details. */
export function Unreached({ connection, reason }: { connection: ConnectionInput; reason: string }) {
  const { ask: text } = useWords().printers;
  const address = connection.kind === 'tcp' ? addressInWords(connection.host, connection.port) : '';
  const list =
    connection.kind === 'tcp' ? text.check.tcp : isOneWay(connection) ? text.check.queue : text.check.plugged;
  return (
    <div className="printer-state" data-mood="bad">
      <div>
        <p className="printer-name">{text.unreached}</p>
        <ul className="check-list">
          {list.map((each) => (
            <li key={each}>{fill(each, { address })}</li>
          ))}
        </ul>
        <details>
          <summary>{text.details}</summary>
          <p lang="en">{reason}</p>
        </details>
      </div>
    </div>
  );
}

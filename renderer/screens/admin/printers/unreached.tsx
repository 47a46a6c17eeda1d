import type { ConnectionInput } from '../../../../shared/contract/paper-schemas.ts';
import type { ProbeReport } from '../../../../shared/contract/printer-wizard.ts';
import { fill } from '../../../../shared/text/fill.ts';
import type { Words } from '../../../../shared/text/index.ts';
import { useWords } from '../../../live/language.ts';
import { isOneWay } from './connection-in-words.ts';
import { addressInWords } from './parse-address.ts';

type Unanswered = Extract<ProbeReport, { reached: false }>;

/** What to check when no printer answers, or something else does; the evidence only in the details. */
export function Unreached({ connection, report }: { connection: ConnectionInput; report: Unanswered }) {
  const { ask: text } = useWords().printers;
  const address = connection.kind === 'tcp' ? addressInWords(connection.host, connection.port) : '';
  const { title, sentence, list } = wordsOf(text, connection, report);
  return (
    <div className="printer-state" data-mood="bad">
      <div>
        <p className="printer-name">{title}</p>
        {sentence !== null && <p>{sentence}</p>}
        <ul className="check-list">
          {list.map((each) => (
            <li key={each}>{fill(each, { address })}</li>
          ))}
        </ul>
        <details>
          <summary>{text.details}</summary>
          <p lang="en">{report.reason}</p>
        </details>
      </div>
    </div>
  );
}

function wordsOf(text: Words['printers']['ask'], connection: ConnectionInput, { stranger }: Unanswered) {
  if (stranger !== null) {
    const where = connection.kind === 'tcp' ? 'address' : 'port';
    return { title: text.stranger[where], sentence: text.stranger[stranger], list: text.stranger.check[where] };
  }
  const way = connection.kind === 'tcp' ? 'tcp' : isOneWay(connection) ? 'queue' : 'plugged';
  return { title: text.unreached, sentence: null, list: text.check[way] };
}

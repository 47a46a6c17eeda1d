import { IconCheck, IconMinus, IconQuestionMark } from '@tabler/icons-react';
import type { ConnectionInput } from '../../../../shared/contract/paper-schemas.ts';
import type { ProbeReport } from '../../../../shared/contract/printer-wizard.ts';
import { fill } from '../../../../shared/text/fill.ts';
import { useWords } from '../../../live/language.ts';
import { count } from '../figures.ts';
import { Table } from '../table.tsx';
import { isOneWay } from './connection-in-words.ts';
import { PrinterStateLine } from './printer-state-line.tsx';
import { summarise } from './probe-summary.ts';

const icons = { yes: IconCheck, maybe: IconQuestionMark, no: IconMinus } as const;

interface ProbeAnswersProps {
  report: Extract<ProbeReport, { reached: true }>;
  connection: ConnectionInput;
}

/** What the printer said: its state, its model, what it can tell; each byte of it for who wants to know. */
export function ProbeAnswers({ report, connection }: ProbeAnswersProps) {
  const { ask: text } = useWords().printers;
  const oneWay = isOneWay(connection);
  const { sentence, answers } = summarise(report);
  return (
    <>
      <PrinterStateLine state={report.state} />
      <p>
        {report.model === null
          ? text.modelUnknown
          : fill(report.known ? text.modelKnown : text.model, { model: report.model })}
      </p>
      <p className="probe-sentence">{oneWay ? `${text.oneWay} ${text.silent}` : text[sentence]}</p>
      {!oneWay && (
        <dl className="probe-answers" aria-label={text.answers}>
          {answers.map(({ what, answer }) => {
            const Icon = icons[answer];
            return (
              <div key={what} data-answer={answer}>
                <dt>{text[what]}</dt>
                <dd>
                  <Icon aria-hidden="true" />
                  {text[answer]}
                </dd>
              </div>
            );
          })}
        </dl>
      )}
      {report.evidence.length > 0 && (
        <details className="probe-details">
          <summary>{text.details}</summary>
          <Table
            label={text.details}
            columns={[
              { title: text.question },
              { title: text.answer },
              { title: text.bytes },
              { title: text.ms, isNumber: true },
            ]}
            rows={report.evidence.map((each) => ({
              key: each.question,
              cells: [
                each.question,
                each.answered ? text.yes : text.none,
                <code key="bytes">{each.bytes}</code>,
                each.answered ? count(Math.round(each.ms)) : '',
              ],
            }))}
          />
        </details>
      )}
    </>
  );
}

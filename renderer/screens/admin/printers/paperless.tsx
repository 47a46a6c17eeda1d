import type { PaperlessLine } from '../../../../shared/contract/paper-views.ts';
import { fill } from '../../../../shared/text/fill.ts';
import { clockShort } from '../../../../shared/text/moment-in-words.ts';
import { useWords } from '../../../live/language.ts';
import { KeyButton } from '../../../ui/staff/key-button.tsx';
import type { Sender } from '../../../ui/staff/use-sender.ts';
import { count } from '../figures.ts';
import { Table } from '../table.tsx';

interface PaperlessProps {
  lines: readonly PaperlessLine[];
  timeZone: string;
  sender: Sender;
  onSent(tickets: number): void;
}

/** The hub takes so many tickets in one wish. */
const MOST = 300;

/** Who waits without a paper in hand: all of them in one touch, or one by one. */
export function Paperless({ lines, timeZone, sender, onSent }: PaperlessProps) {
  const { paperless: text } = useWords().printers;

  async function reprint(some: readonly PaperlessLine[]): Promise<void> {
    const ticketIds = some.slice(0, MOST).map(({ ticketId }) => ticketId);
    if (await sender.run({ type: 'reprint-tickets', ticketIds })) onSent(ticketIds.length);
  }

  return (
    <section className="paperless">
      <h3>{text.title}</h3>
      <p className="page-hint">{text.hint}</p>
      <KeyButton look="main" disabled={sender.busy !== null} onClick={() => void reprint(lines)}>
        {lines.length === 1 ? text.onlyOne : fill(text.all, { n: count(Math.min(lines.length, MOST)) })}
      </KeyButton>
      <Table
        label={text.title}
        columns={[
          { title: text.number },
          { title: text.service },
          { title: text.issued },
          { title: text.paper },
          { title: text.again },
        ]}
        rows={lines.map((line) => ({
          key: String(line.ticketId),
          cells: [
            <span key="no" className="figures">
              {line.label}
            </span>,
            line.serviceName,
            <span key="at" className="figures">
              {clockShort(timeZone, line.issuedAt)}
            </span>,
            <span key="paper" className="state-mark" data-state={line.paper === 'failed' ? 'paused' : 'closed'}>
              {text[line.paper]}
            </span>,
            <button
              key="again"
              type="button"
              className="row-button"
              aria-label={fill(text.oneOf, { no: line.label })}
              aria-disabled={sender.busy !== null}
              onClick={() => void reprint([line])}
            >
              {text.one}
            </button>,
          ],
        }))}
      />
    </section>
  );
}

import type { ReactNode } from 'react';
import type { TicketLine } from '../../../shared/contract/queue-views.ts';
import type { GuideView } from '../../../shared/contract/views.ts';
import type { TicketId } from '../../../shared/domain/ids.ts';
import { fill } from '../../../shared/text/fill.ts';
import { useWords } from '../../live/language.ts';
import { useNow } from '../../live/use-view.ts';
import { waitInWords } from '../../ui/staff/age.ts';
import { KeyButton } from '../../ui/staff/key-button.tsx';
import { NumberRow } from './queues/number-row.tsx';
import { restoredInWords } from './ticket/done-in-words.ts';
import type { Ask } from './use-ask.ts';

const AGE_STEP_MS = 10_000;

interface AwayPageProps {
  view: GuideView;
  ask: Ask;
  busy: boolean;
  onOpen(ticket: { ticketId: TicketId; label: string }): void;
}

/** Who was called and did not come, and who went for missing papers: one touch puts them back in line. */
export function AwayPage({ view, ask, busy, onOpen }: AwayPageProps) {
  const words = useWords();
  const { guideQueue } = words;
  const { away, said } = guideQueue;
  const now = useNow(AGE_STEP_MS);
  const row = (line: TicketLine, act: ReactNode, where?: ReactNode) => (
    <li key={line.ticketId} className="away-line">
      <NumberRow line={line} now={now} longMinutes={view.rules.longWaitMinutes} where={where} onOpen={onOpen} />
      {act}
    </li>
  );
  return (
    <div className="guide-page away">
      <Group title={away.missedTitle} none={away.missedNone} hint={away.missedHint} count={view.missed.length}>
        {view.missed.map((line) =>
          row(
            line,
            <KeyButton
              look="main"
              disabled={busy}
              onClick={() =>
                void ask({ type: 'restore-ticket', ticketId: line.ticketId }, (done) => restoredInWords(words, done))
              }
            >
              {fill(away.restore, { no: line.label })}
            </KeyButton>,
          ),
        )}
      </Group>
      <Group title={away.parkedTitle} none={away.parkedNone} hint={away.parkedHint} count={view.parked.length}>
        {view.parked.map((line) =>
          row(
            line,
            <KeyButton
              look="main"
              disabled={busy}
              onClick={() =>
                void ask({ type: 'return-ticket', ticketId: line.ticketId }, fill(said.returned, { no: line.label }))
              }
            >
              {fill(away.return, { no: line.label })}
            </KeyButton>,
            <em>{fill(away.awayFor, { age: waitInWords(words, line.parkedAt, now) })}</em>,
          ),
        )}
      </Group>
    </div>
  );
}

interface GroupProps {
  title: string;
  none: string;
  hint: string;
  count: number;
  children: ReactNode;
}

function Group({ title, none, hint, count, children }: GroupProps) {
  return (
    <section className="guide-panel" aria-label={title}>
      <h2>
        {title} {count > 0 && <span className="figures">({count})</span>}
      </h2>
      {count === 0 ? (
        <div className="guide-empty">
          <strong>{none}</strong>
          <span>{hint}</span>
        </div>
      ) : (
        <ul className="number-list">{children}</ul>
      )}
    </section>
  );
}

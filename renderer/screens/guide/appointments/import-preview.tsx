import { IconAlertTriangle } from '@tabler/icons-react';
import type { Refusal } from '../../../../shared/contract/refusals.ts';
import type { GuideView } from '../../../../shared/contract/views.ts';
import { fill } from '../../../../shared/text/fill.ts';
import { useWords } from '../../../live/language.ts';
import { KeyButton } from '../../../ui/staff/key-button.tsx';
import { RefusalNote } from '../refusal-note.tsx';
import { lineProblemInWords, refusalAtLine } from './import-in-words.ts';
import { type Booking, type BookingLine, columns, type ReadFile, twins } from './read-bookings.ts';

interface ImportPreviewProps {
  file: Extract<ReadFile, { ok: true }>;
  view: GuideView;
  refusal: Refusal | null;
  busy: boolean;
  onEnter(bookings: Booking[]): void;
  onDrop(): void;
}

/** What would be entered, and what is wrong at which line: a file with a mistake is mended first, so that none is entered twice. */
export function ImportPreview({ file, view, refusal, busy, onEnter, onDrop }: ImportPreviewProps) {
  const { appointments } = useWords();
  const { lines, ignored } = file;
  const bookings = lines.flatMap(({ booking }) => booking ?? []);
  const bad = lines.length - bookings.length;
  const same = twins(lines, view.appointments);
  const at = refusal && refusalAtLine(refusal, lines);
  // Lines to mend stand first: nobody searches three hundred lines for them.
  const shown = [...lines.filter(({ booking }) => !booking), ...lines.filter(({ booking }) => booking)];
  return (
    <>
      {ignored.length > 0 && <p>{fill(appointments.importIgnored, { columns: ignored.join(', ') })}</p>}
      {bad > 0 && <p className="field-problem">{fill(appointments.importBad, { n: bad })}</p>}
      {same > 0 && <p className="import-twins">{fill(appointments.importTwins, { n: same })}</p>}
      <RefusalNote refusal={at} timeZone={view.timeZone} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls must be reachable by keyboard. */}
      <section className="import-lines" tabIndex={0} aria-label={appointments.previewLabel}>
        <table className="figures">
          <thead>
            <tr>
              <th scope="col">{appointments.line}</th>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {appointments.columns[column]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((line) => (
              <Row key={line.line} line={line} refused={at?.code === 'bad-booking' && at.line === line.line} />
            ))}
          </tbody>
        </table>
      </section>
      <div className="take-next">
        {bad === 0 && (
          <KeyButton look="main" disabled={busy} onClick={() => onEnter(bookings)}>
            {fill(appointments.importReady, { n: bookings.length })}
          </KeyButton>
        )}
        <KeyButton look="quiet" disabled={busy} onClick={onDrop}>
          {appointments.importStop}
        </KeyButton>
      </div>
    </>
  );
}

function Row({ line: { line, said, booking, problems }, refused }: { line: BookingLine; refused: boolean }) {
  const words = useWords();
  const { appointments } = words;
  return (
    <tr data-bad={booking === null || refused}>
      <th scope="row">{line}</th>
      {columns.map((column) => (
        <td key={column}>
          {said[column] || (column === 'code' && <span className="guide-facts">{appointments.madeCode}</span>)}
          {column === 'service' &&
            problems.map((problem) => (
              <em key={problem.kind}>
                <IconAlertTriangle aria-hidden="true" />
                {lineProblemInWords(words, problem)}
              </em>
            ))}
        </td>
      ))}
    </tr>
  );
}

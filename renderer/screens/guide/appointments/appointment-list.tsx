import { type ReactNode, useState } from 'react';
import type { AppointmentLine } from '../../../../shared/contract/queue-views.ts';
import type { GuideView } from '../../../../shared/contract/views.ts';
import type { AppointmentCode } from '../../../../shared/domain/ids.ts';
import { type BusinessDay, formatTimeOfDay } from '../../../../shared/domain/time.ts';
import { fill } from '../../../../shared/text/fill.ts';
import { useWords } from '../../../live/language.ts';
import { Dialog } from '../../../ui/dialog.tsx';
import { KeyButton } from '../../../ui/staff/key-button.tsx';
import type { Ask } from '../use-ask.ts';
import { byDay, mayArrive, mayCancel } from './by-day.ts';
import { dayInWords } from './day-in-words.ts';

interface AppointmentListProps {
  view: GuideView;
  today: BusinessDay;
  busy: boolean;
  ask: Ask;
  onArrive(code: AppointmentCode): void;
}

/** Today's and later ones, each with how it stands. */
export function AppointmentList({ view, today, busy, ask, onArrive }: AppointmentListProps) {
  const words = useWords();
  const { appointments } = words;
  const [cancelling, setCancelling] = useState<AppointmentCode | null>(null);
  return (
    <section className="guide-panel appointment-list" aria-labelledby="appointments-title">
      <h2 id="appointments-title">
        {appointments.listTitle}{' '}
        {view.appointments.length > 0 && <span className="figures">({view.appointments.length})</span>}
      </h2>
      {view.appointments.length === 0 && (
        <div className="guide-empty">
          <strong>{appointments.none}</strong>
          <span>{appointments.noneHint}</span>
        </div>
      )}
      {byDay(view.appointments).map(({ day, lines }) => (
        <section key={day} aria-labelledby={`day-${day}`}>
          <h3 id={`day-${day}`} className="figures">
            {dayInWords(words, day, today)}
          </h3>
          <ul>
            {lines.map((line) => (
              <Line key={line.code} line={line}>
                {mayArrive(line, today) && (
                  <KeyButton look="main" disabled={busy} onClick={() => onArrive(line.code)}>
                    {fill(appointments.checkIn, { code: line.code })}
                  </KeyButton>
                )}
                {mayCancel(line) && (
                  <KeyButton look="quiet" disabled={busy} onClick={() => setCancelling(line.code)}>
                    {fill(appointments.cancel, { code: line.code })}
                  </KeyButton>
                )}
              </Line>
            ))}
          </ul>
        </section>
      ))}
      {cancelling && <CancelOne code={cancelling} busy={busy} ask={ask} onClose={() => setCancelling(null)} />}
    </section>
  );
}

function Line({ line, children }: { line: AppointmentLine; children: ReactNode }) {
  const { appointments } = useWords();
  const { code, time, serviceName, status, label } = line;
  return (
    <li className="appointment" data-status={status}>
      <strong className="figures">{formatTimeOfDay(time)}</strong>
      <span className="number-words">
        <span>{serviceName}</span>
        <span className="guide-facts figures">{fill(appointments.code, { code })}</span>
      </span>
      <em className="appointment-status figures">{fill(appointments.status[status], { no: label ?? '' })}</em>
      <span className="appointment-acts">{children}</span>
    </li>
  );
}

interface CancelOneProps {
  code: AppointmentCode;
  busy: boolean;
  ask: Ask;
  onClose(): void;
}

function CancelOne({ code, busy, ask, onClose }: CancelOneProps) {
  const { appointments } = useWords();
  return (
    <Dialog title={fill(appointments.cancelTitle, { code })} onClose={onClose}>
      <p>{appointments.cancelHint}</p>
      <div className="dialog__actions">
        <KeyButton disabled={false} onClick={onClose}>
          {appointments.back}
        </KeyButton>
        <KeyButton
          look="main"
          disabled={busy}
          onClick={() =>
            // A refusal is told in the strip of the page behind: the dialog has nothing more to ask.
            void ask({ type: 'cancel-appointment', code }, fill(appointments.saidCancelled, { code })).then(onClose)
          }
        >
          {appointments.cancelSubmit}
        </KeyButton>
      </div>
    </Dialog>
  );
}

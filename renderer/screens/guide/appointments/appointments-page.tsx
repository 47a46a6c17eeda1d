import type { GuideView } from '../../../../shared/contract/views.ts';
import type { AppointmentCode } from '../../../../shared/domain/ids.ts';
import { useWords } from '../../../live/language.ts';
import { useNow } from '../../../live/use-view.ts';
import { Dialog } from '../../../ui/dialog.tsx';
import { KeyButton } from '../../../ui/staff/key-button.tsx';
import type { Sender } from '../../../ui/staff/use-sender.ts';
import { RefusalNote } from '../refusal-note.tsx';
import { IssuedNumber } from '../take/issued-number.tsx';
import { dayAt } from '../today.ts';
import type { Ask } from '../use-ask.ts';
import { useOutcome } from '../use-outcome.ts';
import { AppointmentList } from './appointment-list.tsx';
import { BookOne } from './book-one.tsx';
import { CheckInByCode } from './check-in-by-code.tsx';
import { ImportFile } from './import-file.tsx';

const DAY_STEP_MS = 30_000;

interface AppointmentsPageProps {
  view: GuideView;
  sender: Sender;
  ask: Ask;
}

/** "Lịch hẹn": who is expected and who came at the left; receiving, booking and importing at the right. */
export function AppointmentsPage({ view, sender, ask }: AppointmentsPageProps) {
  const { appointments, guideQueue } = useWords();
  const arrival = useOutcome();
  const now = useNow(DAY_STEP_MS);
  const today = dayAt(view.timeZone, now);
  const { outcome } = arrival;
  const busy = sender.busy !== null || arrival.busy;
  const issued = outcome?.ok && outcome.done.kind === 'issued' ? outcome.done.ticket : null;
  const checkIn = async (code: AppointmentCode | string, large: boolean): Promise<boolean> =>
    (await arrival.run({ type: 'check-in', code, large }))?.ok ?? false;
  return (
    <div className="guide-page appointments">
      <div className="guide-column">
        <RefusalNote refusal={outcome && !outcome.ok ? outcome.refusal : null} timeZone={view.timeZone} />
        <AppointmentList
          view={view}
          today={today}
          busy={busy}
          ask={ask}
          onArrive={(code) => void checkIn(code, false)}
        />
      </div>
      <div className="guide-column">
        <CheckInByCode busy={busy} checkIn={checkIn} />
        <BookOne view={view} today={today} />
        <ImportFile view={view} today={today} />
      </div>
      {issued && (
        <Dialog title={appointments.arrived} onClose={arrival.forget}>
          <IssuedNumber ticket={issued} title={guideQueue.take.taken} view={view} ask={ask} busy={busy}>
            <KeyButton look="main" disabled={false} onClick={arrival.forget}>
              {guideQueue.take.next}
            </KeyButton>
          </IssuedNumber>
        </Dialog>
      )}
    </div>
  );
}

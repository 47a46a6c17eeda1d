import { fill } from '../../../../shared/text/fill.ts';
import { useWords } from '../../../live/language.ts';
import { Dialog } from '../../../ui/dialog.tsx';
import { KeyButton } from '../../../ui/staff/key-button.tsx';
import { RefusalStrip } from '../../../ui/staff/strips.tsx';
import type { FormProps } from './form-props.ts';

/** The wrong card was touched: number and turn stay. A touch on the right one is enough. */
export function ServiceForm({ view, line, sender, ask, onBack, onDone }: FormProps) {
  const { ticket, said } = useWords().guideQueue;
  const { ticketId, label } = line;
  const others = view.services.filter(({ id, active }) => active && id !== line.serviceId);
  return (
    <Dialog title={fill(ticket.serviceTitle, { label })} onClose={onBack}>
      <p>{ticket.serviceHint}</p>
      <RefusalStrip sender={sender} timeZone={view.timeZone} />
      <div className="ticket-acts">
        {others.map(({ id: serviceId, name: service }) => (
          <KeyButton
            key={serviceId}
            disabled={sender.busy !== null}
            onClick={() =>
              void ask(
                { type: 'change-service', ticketId, serviceId },
                fill(said.service, { no: label, service }),
              ).then((taken) => taken && onDone())
            }
          >
            {service}
          </KeyButton>
        ))}
      </div>
      <div className="dialog__actions">
        <KeyButton look="quiet" disabled={false} onClick={onBack}>
          {ticket.back}
        </KeyButton>
      </div>
    </Dialog>
  );
}

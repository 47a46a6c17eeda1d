import { type FormEvent, useId, useState } from 'react';
import { type PriorityReason, priorityReasons } from '../../../../shared/domain/ticket.ts';
import { fill } from '../../../../shared/text/fill.ts';
import { useWords } from '../../../live/language.ts';
import { Dialog } from '../../../ui/dialog.tsx';
import { KeyButton } from '../../../ui/staff/key-button.tsx';
import { RefusalStrip } from '../../../ui/staff/strips.tsx';
import { NotFirst } from '../../counter/not-first.tsx';
import { ReasonField } from '../../counter/reason-field.tsx';
import type { FormProps } from './form-props.ts';

/** Who goes first, from the closed list, and why; who set it is kept with it. */
export function PriorityForm({ view, line, sender, ask, onBack, onDone }: FormProps) {
  const { guideQueue, counter } = useWords();
  const { ticket, said } = guideQueue;
  const [priority, setPriority] = useState<PriorityReason | null>(line.priority);
  const [reason, setReason] = useState('');
  const name = useId();
  const { ticketId, label } = line;

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    const sentence = priority
      ? fill(said.priority, { no: label, reason: counter.priorityReasons[priority] })
      : fill(said.noPriority, { no: label });
    if (await ask({ type: 'set-priority', ticketId, priority, reason: reason.trim() || null }, sentence)) onDone();
  }

  return (
    <Dialog title={fill(ticket.priorityTitle, { label })} onClose={onBack}>
      <form className="staff-form" onSubmit={(event) => void submit(event)} noValidate>
        <fieldset className="guide-choices">
          <legend>{ticket.priorityWhich}</legend>
          {[null, ...priorityReasons].map((one) => (
            <label key={one ?? 'none'}>
              <input type="radio" name={name} checked={one === priority} onChange={() => setPriority(one)} />
              <span>{one === null ? ticket.notPriority : counter.priorityReasons[one]}</span>
            </label>
          ))}
        </fieldset>
        <NotFirst line={line} priority={priority} />
        <ReasonField label={ticket.priorityWhy} value={reason} onChange={setReason} />
        <RefusalStrip sender={sender} timeZone={view.timeZone} />
        <div className="dialog__actions">
          <KeyButton disabled={false} onClick={onBack}>
            {ticket.back}
          </KeyButton>
          <KeyButton type="submit" look="main" disabled={sender.busy !== null || priority === line.priority}>
            {ticket.save}
          </KeyButton>
        </div>
      </form>
    </Dialog>
  );
}

import { type FormEvent, useState } from 'react';
import type { WaitingLine } from '../../../shared/contract/queue-views.ts';
import type { CounterView } from '../../../shared/contract/views.ts';
import { priorityReasons } from '../../../shared/domain/ticket.ts';
import { fill } from '../../../shared/text/fill.ts';
import { useWords } from '../../live/language.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { Field } from '../../ui/staff/field.tsx';
import { KeyButton } from '../../ui/staff/key-button.tsx';
import { RefusalStrip } from '../../ui/staff/strips.tsx';
import type { Sender } from '../../ui/staff/use-sender.ts';
import { asItIs, mendCommands } from './mend.ts';
import { NotFirst } from './not-first.tsx';
import { ReasonField } from './reason-field.tsx';

interface MendDialogProps {
  view: CounterView;
  line: WaitingLine;
  sender: Sender;
  onCancelNumber(): void;
  onClose(): void;
}

/** Puts a waiting number right: the service that was meant, who goes first, a word for the next officer. */
export function MendDialog({ view, line, sender, onCancelNumber, onClose }: MendDialogProps) {
  const { counter } = useWords();
  const [wish, setWish] = useState(() => asItIs(line));

  async function send(event: FormEvent): Promise<void> {
    event.preventDefault();
    for (const command of mendCommands(line, wish)) if (!(await sender.run(command))) return;
    onClose();
  }

  return (
    <Dialog title={fill(counter.mendTitle, { label: line.label })} onClose={onClose}>
      <form className="staff-form" onSubmit={(event) => void send(event)} noValidate>
        <Field label={counter.mendService}>
          {(id) => (
            <select
              id={id}
              value={wish.serviceId}
              onChange={(event) => setWish({ ...wish, serviceId: event.target.value })}
            >
              {view.transferTo.map(({ serviceId, name }) => (
                <option key={serviceId} value={serviceId}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label={counter.mendPriority}>
          {(id) => (
            <select
              id={id}
              value={wish.priority ?? ''}
              onChange={(event) =>
                setWish({ ...wish, priority: priorityReasons.find((one) => one === event.target.value) ?? null })
              }
            >
              <option value="">{counter.notPriority}</option>
              {priorityReasons.map((reason) => (
                <option key={reason} value={reason}>
                  {counter.priorityReasons[reason]}
                </option>
              ))}
            </select>
          )}
        </Field>
        <NotFirst line={line} priority={wish.priority} />
        {wish.priority !== line.priority && (
          <ReasonField
            label={counter.mendWhy}
            value={wish.reason}
            onChange={(reason) => setWish({ ...wish, reason })}
          />
        )}
        <ReasonField label={counter.note} value={wish.note} onChange={(note) => setWish({ ...wish, note })} />
        <RefusalStrip sender={sender} timeZone={view.timeZone} />
        <div className="dialog__actions">
          <KeyButton look="quiet" disabled={false} onClick={onCancelNumber}>
            {counter.cancel}
          </KeyButton>
          <KeyButton disabled={false} onClick={onClose}>
            {counter.back}
          </KeyButton>
          <KeyButton type="submit" look="main" disabled={sender.busy !== null}>
            {counter.mendSubmit}
          </KeyButton>
        </div>
      </form>
    </Dialog>
  );
}

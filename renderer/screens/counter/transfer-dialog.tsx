import { type FormEvent, useState } from 'react';
import type { CounterView, CurrentTicket } from '../../../shared/contract/views.ts';
import { fill } from '../../../shared/text/fill.ts';
import { useWords } from '../../live/language.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { KeyButton } from '../../ui/staff/key-button.tsx';
import { RefusalStrip } from '../../ui/staff/strips.tsx';
import { useMissing } from '../../ui/staff/use-missing.ts';
import type { Sender } from '../../ui/staff/use-sender.ts';
import { TransferFields } from './transfer-fields.tsx';
import { transferTargets } from './transfer-targets.ts';
import { missingIn, type TransferWish, transferCommand, transferKinds } from './transfer-wish.ts';

interface TransferDialogProps {
  view: CounterView;
  current: CurrentTicket;
  sender: Sender;
  onClose(): void;
}

const nothing: TransferWish = { kind: 'service', target: '', reason: '', comeBack: false };

/** Where to and why: the reason is kept, so that a transfer cannot become passing the buck. */
export function TransferDialog({ view, current, sender, onClose }: TransferDialogProps) {
  const words = useWords();
  const { counter } = words;
  const [wish, setWish] = useState(nothing);
  const missing = missingIn(wish);
  const { shown, check } = useMissing(missing && (missing === 'target' ? counter.needsTarget : counter.needsReason));

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (check() && (await sender.run(transferCommand(current.ticketId, wish)))) onClose();
  }

  return (
    <Dialog title={fill(counter.transferTitle, { label: current.label })} onClose={onClose}>
      <form className="staff-form" onSubmit={(event) => void submit(event)} noValidate>
        <TransferFields
          kinds={transferKinds}
          targets={transferTargets(wish.kind, view, current, words)}
          wish={wish}
          onChange={setWish}
          className="transfer-kinds"
        />
        <label className="check">
          <input
            type="checkbox"
            checked={wish.comeBack}
            onChange={(event) => setWish({ ...wish, comeBack: event.target.checked })}
          />
          <span>{counter.comeBack}</span>
        </label>
        <p className="field-problem" role="alert">
          {shown}
        </p>
        <RefusalStrip sender={sender} timeZone={view.timeZone} />
        <div className="dialog__actions">
          <KeyButton disabled={false} onClick={onClose}>
            {counter.back}
          </KeyButton>
          <KeyButton type="submit" look="main" disabled={sender.busy !== null}>
            {counter.transferSubmit}
          </KeyButton>
        </div>
      </form>
    </Dialog>
  );
}

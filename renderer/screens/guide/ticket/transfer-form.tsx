import { type FormEvent, useState } from 'react';
import { fill } from '../../../../shared/text/fill.ts';
import { useWords } from '../../../live/language.ts';
import { Dialog } from '../../../ui/dialog.tsx';
import { KeyButton } from '../../../ui/staff/key-button.tsx';
import { RefusalStrip } from '../../../ui/staff/strips.tsx';
import { useMissing } from '../../../ui/staff/use-missing.ts';
import { TransferFields } from '../../counter/transfer-fields.tsx';
import { transferTargets } from '../../counter/transfer-targets.ts';
import { missingIn, type TransferWish, transferCommand } from '../../counter/transfer-wish.ts';
import type { FormProps } from './form-props.ts';

/** Another service is another button here. */
const kinds = ['counter', 'officer'] as const;
const nothing: TransferWish = { kind: 'counter', target: '', reason: '', comeBack: false };

/** To which counter or officer, and why: the reason is kept. */
export function TransferForm({ view, line, sender, ask, onBack, onDone }: FormProps) {
  const words = useWords();
  const { guideQueue, counter } = words;
  const { ticket, said } = guideQueue;
  const [wish, setWish] = useState(nothing);
  const missing = missingIn(wish);
  const { shown, check } = useMissing(missing && (missing === 'target' ? counter.needsTarget : counter.needsReason));
  const { ticketId, label } = line;
  const targets = transferTargets(
    wish.kind,
    { transferTo: [], transferCounters: view.counters, transferOfficers: view.officers },
    line,
    words,
  );

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (!check()) return;
    const to = targets.find(({ value }) => value === wish.target)?.name ?? '';
    if (await ask(transferCommand(ticketId, wish), fill(said.transfer, { no: label, to }))) onDone();
  }

  return (
    <Dialog title={fill(ticket.transferTitle, { label })} onClose={onBack}>
      <form className="staff-form" onSubmit={(event) => void submit(event)} noValidate>
        <TransferFields kinds={kinds} targets={targets} wish={wish} onChange={setWish} className="guide-choices" />
        <p className="field-problem" role="alert">
          {shown}
        </p>
        <RefusalStrip sender={sender} timeZone={view.timeZone} />
        <div className="dialog__actions">
          <KeyButton disabled={false} onClick={onBack}>
            {ticket.back}
          </KeyButton>
          <KeyButton type="submit" look="main" disabled={sender.busy !== null}>
            {counter.transferSubmit}
          </KeyButton>
        </div>
      </form>
    </Dialog>
  );
}

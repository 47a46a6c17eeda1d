import { type FormEvent, type ReactNode, useState } from 'react';
import type { TicketLine } from '../../../shared/contract/queue-views.ts';
import { useWords } from '../../live/language.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { KeyButton } from '../../ui/staff/key-button.tsx';
import { RefusalStrip } from '../../ui/staff/strips.tsx';
import { useMissing } from '../../ui/staff/use-missing.ts';
import type { Sender } from '../../ui/staff/use-sender.ts';
import { NumberPicker, nothingPicked, pickedOf } from './number-picker.tsx';

interface PickDialogProps<Line extends TicketLine> {
  title: string;
  hint?: string;
  lines: readonly Line[];
  /** The button's words once a number is chosen. */
  submit(line: Line | null): string;
  /** What is missing besides the number; null when nothing is. */
  problem?: string | null;
  sender: Sender;
  timeZone: string;
  /** True when the dialog has done its work. */
  onPick(line: Line): boolean | Promise<boolean>;
  onClose(): void;
  children?: ReactNode;
}

/** Does something to one number of a list. */
export function PickDialog<Line extends TicketLine>(props: PickDialogProps<Line>) {
  const { counter } = useWords();
  const { lines, sender, onClose } = props;
  const [pick, setPick] = useState(nothingPicked);
  const picked = pickedOf(pick, lines);
  const { shown, check } = useMissing(picked === null ? counter.pickFirst : (props.problem ?? null));

  async function send(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (!check() || picked === null) return;
    if (await props.onPick(picked)) onClose();
  }

  return (
    <Dialog title={props.title} onClose={onClose}>
      <form className="staff-form" onSubmit={(event) => void send(event)} noValidate>
        {props.hint && <p>{props.hint}</p>}
        <NumberPicker lines={lines} pick={pick} onPick={setPick} />
        {props.children}
        <p className="field-problem" role="alert">
          {shown}
        </p>
        <RefusalStrip sender={sender} timeZone={props.timeZone} />
        <div className="dialog__actions">
          <KeyButton disabled={false} onClick={onClose}>
            {counter.back}
          </KeyButton>
          <KeyButton type="submit" look="main" disabled={sender.busy !== null}>
            {props.submit(picked)}
          </KeyButton>
        </div>
      </form>
    </Dialog>
  );
}

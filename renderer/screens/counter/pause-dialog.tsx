import type { KeyboardEvent } from 'react';
import { type PauseReason, pauseReasons } from '../../../shared/domain/office.ts';
import { useWords } from '../../live/language.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { KeyButton } from '../../ui/staff/key-button.tsx';
import { RefusalStrip } from '../../ui/staff/strips.tsx';
import type { Sender } from '../../ui/staff/use-sender.ts';

interface PauseDialogProps {
  sender: Sender;
  timeZone: string;
  onClose(): void;
}

/** Why the counter pauses, from the closed list: one touch, or one digit. */
export function PauseDialog({ sender, timeZone, onClose }: PauseDialogProps) {
  const { counter } = useWords();

  async function pause(because: PauseReason): Promise<void> {
    if (await sender.run({ type: 'pause-counter', because })) onClose();
  }
  function onKey(event: KeyboardEvent): void {
    const [, digit] = /^(?:Digit|Numpad)([1-9])$/.exec(event.code) ?? [];
    const reason = pauseReasons[Number(digit) - 1];
    if (reason && !event.repeat) void pause(reason);
  }

  return (
    <Dialog title={counter.pauseTitle} onClose={onClose}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the digits are a short cut to the buttons inside. */}
      <div className="staff-form" onKeyDown={onKey}>
        <p>{counter.pauseHint}</p>
        <div className="choice-keys">
          {pauseReasons.map((reason, i) => (
            <KeyButton
              key={reason}
              hint={String(i + 1)}
              disabled={sender.busy !== null}
              onClick={() => void pause(reason)}
            >
              {counter.pauseReasons[reason]}
            </KeyButton>
          ))}
        </div>
        <RefusalStrip sender={sender} timeZone={timeZone} />
        <div className="dialog__actions">
          <KeyButton look="quiet" hint="Esc" disabled={false} onClick={onClose}>
            {counter.back}
          </KeyButton>
        </div>
      </div>
    </Dialog>
  );
}

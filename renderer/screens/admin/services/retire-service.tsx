import { fill } from '../../../../shared/text/fill.ts';
import { useWords } from '../../../live/language.ts';
import { Dialog } from '../../../ui/dialog.tsx';
import { KeyButton } from '../../../ui/staff/key-button.tsx';
import { RefusalStrip } from '../../../ui/staff/strips.tsx';
import { useSender } from '../../../ui/staff/use-sender.ts';
import type { ServiceLine } from './service-row.tsx';

interface RetireServiceProps {
  service: ServiceLine;
  timeZone: string;
  onRetired(): void;
  onClose(): void;
}

/** Asks once more, and says in its place what has to be done first. */
export function RetireService({ service, timeZone, onRetired, onClose }: RetireServiceProps) {
  const words = useWords();
  const { services: text } = words.officeSetup;
  const sender = useSender();
  return (
    <Dialog title={fill(text.retireTitle, { name: service.name })} onClose={onClose}>
      <p className="confirm-text">{text.retireText}</p>
      <RefusalStrip sender={sender} timeZone={timeZone} />
      <div className="dialog__actions">
        <KeyButton disabled={false} onClick={onClose}>
          {words.admin.back}
        </KeyButton>
        <KeyButton
          look="main"
          disabled={sender.busy !== null}
          onClick={() =>
            void sender.run({ type: 'retire-service', serviceId: service.id }).then((isDone) => isDone && onRetired())
          }
        >
          {text.retire}
        </KeyButton>
      </div>
    </Dialog>
  );
}

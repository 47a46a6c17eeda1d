import type { ReactNode } from 'react';
import { useWords } from '../../live/language.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { KeyButton } from '../../ui/staff/key-button.tsx';

interface ConfirmProps {
  title: string;
  text: string;
  /** What the way back is called. */
  back?: string;
  onClose(): void;
  /** The button that does it. */
  children: ReactNode;
}

/** Asks once more before something that cannot be taken back. The way back comes first. */
export function Confirm({ title, text, back, onClose, children }: ConfirmProps) {
  const { admin } = useWords();
  return (
    <Dialog title={title} onClose={onClose}>
      <p className="confirm-text">{text}</p>
      <div className="dialog__actions">
        <KeyButton disabled={false} onClick={onClose}>
          {back ?? admin.back}
        </KeyButton>
        {children}
      </div>
    </Dialog>
  );
}

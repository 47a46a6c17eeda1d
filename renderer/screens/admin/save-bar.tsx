import type { ReactNode } from 'react';
import { useWords } from '../../live/language.ts';
import { KeyButton } from '../../ui/staff/key-button.tsx';
import { RefusalStrip } from '../../ui/staff/strips.tsx';
import type { Sender } from '../../ui/staff/use-sender.ts';
import { ChangedMeanwhile } from './changed-meanwhile.tsx';

interface SaveBarProps {
  isChanged: boolean;
  /** Somebody else has saved another one since. */
  isStale: boolean;
  /** What was just saved, in one sentence; '' when nothing was. */
  saved: string;
  /** Why it can't be saved yet; '' when it can. */
  problem: string;
  sender: Sender;
  timeZone: string;
  words: { discard: string; save: string };
  onDiscard(): void;
  /** More buttons, before the others. */
  children?: ReactNode;
}

/** The end of a form that keeps a draft: what waits to be saved stays in sight. */
export function SaveBar({ sender, words, ...bar }: SaveBarProps) {
  const { adminQueue } = useWords();
  const isBusy = sender.busy !== null;
  return (
    <div className="save-bar" data-changed={bar.isChanged}>
      <ChangedMeanwhile isStale={bar.isStale && !isBusy} onLoad={bar.onDiscard} />
      <RefusalStrip sender={sender} timeZone={bar.timeZone} />
      <p className={bar.isChanged ? 'unsaved' : 'is-saved'} role="status">
        {bar.isChanged ? bar.problem || adminQueue.unsaved : bar.saved}
      </p>
      <div className="wizard-actions">
        {bar.children}
        <KeyButton disabled={!bar.isChanged || isBusy} onClick={bar.onDiscard}>
          {words.discard}
        </KeyButton>
        <KeyButton type="submit" look="main" disabled={!bar.isChanged || bar.isStale || bar.problem !== '' || isBusy}>
          {words.save}
        </KeyButton>
      </div>
    </div>
  );
}

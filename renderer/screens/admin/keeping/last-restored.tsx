import type { BackupRef, KeepingView } from '../../../../shared/contract/keeping.ts';
import { fill } from '../../../../shared/text/fill.ts';
import { useWords } from '../../../live/language.ts';
import { KeyButton } from '../../../ui/staff/key-button.tsx';
import { momentOf } from '../integrity/moment-of.ts';

interface LastRestoredProps {
  kept: KeepingView;
  timeZone: string;
  disabled: boolean;
  onLook(ref: BackupRef): Promise<void>;
}

/** What was restored last, and the way back to what was there before it. */
export function LastRestored({ kept: { lastRestore, backups }, timeZone, disabled, onLook }: LastRestoredProps) {
  const { restore: text } = useWords().keeping;
  if (lastRestore === null) return null;
  const { at, from, before } = lastRestore;
  const way = backups.find(({ place, name }) => place === 'here' && name === before);
  return (
    <section>
      <h3>{text.lastTitle}</h3>
      <p className="page-hint">
        {fill(text.lastOf, { at: momentOf(timeZone, at), from: momentOf(timeZone, from.madeAt) })}
      </p>
      {way ? (
        <KeyButton disabled={disabled} onClick={() => void onLook({ place: way.place, name: way.name })}>
          {text.back}
        </KeyButton>
      ) : (
        <p>{text.noBack}</p>
      )}
    </section>
  );
}

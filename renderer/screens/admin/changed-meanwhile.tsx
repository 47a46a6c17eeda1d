import { useWords } from '../../live/language.ts';
import { KeyButton } from '../../ui/staff/key-button.tsx';

/** Somebody else has saved what is being edited here: what was typed stays until the new version is asked for. */
export function ChangedMeanwhile({ isStale, onLoad }: { isStale: boolean; onLoad(): void }) {
  const { admin: text } = useWords();
  return (
    <div className="changed-meanwhile" role="alert">
      {isStale && (
        <>
          <p>{text.changedMeanwhile}</p>
          <KeyButton disabled={false} onClick={onLoad}>
            {text.loadNew}
          </KeyButton>
        </>
      )}
    </div>
  );
}

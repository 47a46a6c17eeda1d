import { useEffect, useMemo, useRef } from 'react';
import { fill } from '../../../../shared/text/fill.ts';
import { clipWords } from '../../../../shared/voice/clips.ts';
import type { OfficeToSpeak } from '../../../../shared/voice/script.ts';
import { useWords } from '../../../live/language.ts';
import { KeyButton } from '../../../ui/staff/key-button.tsx';
import { createPlayer } from './sound.ts';
import { trialCall } from './trial-call.ts';
import type { Takes } from './use-draft-takes.ts';

/** A whole call, with what was kept so far. */
export function TryCall({ office, takes }: { office: OfficeToSpeak; takes: Takes }) {
  const { recorder: text } = useWords().ownVoice;
  const { words, score } = useMemo(() => trialCall(office, takes), [office, takes]);
  const player = useRef(createPlayer());
  useEffect(() => () => player.current.close(), []);
  return (
    <div className="try-call">
      <KeyButton disabled={!score.ok} onClick={() => score.ok && player.current.play(score.value)}>
        {fill(text.tryCall, { words })}
      </KeyButton>
      {!score.ok && (
        <p className="field-hint">
          {fill(text.tryMissing, { words: score.error.map((clip) => `“${clipWords.vi[clip]}”`).join(', ') })}
        </p>
      )}
    </div>
  );
}

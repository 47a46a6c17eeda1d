import { type ChangeEvent, useEffect, useRef } from 'react';
import type { Prompt } from '../../../../shared/voice/script.ts';
import type { Take } from '../../../../shared/voice/take/take.ts';
import { readWav } from '../../../../shared/voice/wav.ts';
import { useWords } from '../../../live/language.ts';
import { KeyButton } from '../../../ui/staff/key-button.tsx';
import type { KeptTake } from './draft-store.ts';
import { promptHint } from './prompt-hint.ts';
import { PromptState } from './prompt-state.tsx';
import { createPlayer, readSound } from './sound.ts';
import type { MicrophoneState } from './use-microphone.ts';
import { useRecorderKeys } from './use-recorder-keys.ts';
import { useRecording } from './use-recording.ts';

interface PromptCardProps {
  prompt: Prompt;
  /** "Câu 3/71". */
  place: string;
  kept: KeptTake | null;
  /** Good, and not kept before the page was closed. */
  tried: KeptTake | null;
  microphone: Extract<MicrophoneState, { at: 'checked' }> | null;
  onTake(samples: Float32Array, ms: number): void;
  onKeep(samples: Float32Array, ms: number): void;
  onPrevious: (() => void) | null;
  onNext: (() => void) | null;
}

/** One prompt: read it, hear it, keep it or read it again. Space records and stops, Enter keeps. */
export function PromptCard({
  prompt,
  place,
  kept,
  tried,
  microphone,
  onTake,
  onKeep,
  onPrevious,
  onNext,
}: PromptCardProps) {
  const words = useWords();
  const { recorder: text } = words.ownVoice;
  const { stage, start, stop, judge } = useRecording(
    microphone?.microphone ?? null,
    microphone?.roomDb ?? 0,
    tried && takeOf(tried),
  );
  const player = useRef(createPlayer());
  const file = useRef<HTMLInputElement>(null);
  const take = stage.at === 'judged' ? stage.take : null;
  const good = take?.fault === null ? take : null;
  const keptSound = kept && readWav(kept.wav);
  const sound = good?.samples ?? (keptSound?.ok ? keptSound.value.samples : null);
  const isListening = stage.at === 'listening';

  const newest = useRef(onTake);
  newest.current = onTake;

  useEffect(() => () => player.current.close(), []);
  useEffect(() => {
    if (!good) return;
    player.current.play([{ samples: good.samples, startMs: 0 }]);
    newest.current(good.samples, good.ms);
  }, [good]);

  const toggle = microphone ? (isListening ? stop : start) : null;
  const keep = good ? () => onKeep(good.samples, good.ms) : null;
  const keys = useRecorderKeys({ space: toggle, enter: keep });

  async function chosen(event: ChangeEvent<HTMLInputElement>): Promise<void> {
    const one = event.target.files?.[0];
    event.target.value = '';
    if (one) judge(await readSound(one));
  }

  return (
    <section className="prompt-card" aria-label={place}>
      <p className="prompt-place">
        {place}
        {!prompt.needed && ` – ${text.optional}`}
      </p>
      <p className="prompt-words">
        <span className="for-ears-only">{text.read}: </span>
        {prompt.words}
      </p>
      <p className="field-hint">{promptHint(words, prompt.clip)}</p>
      <PromptState stage={stage} isKept={kept !== null} canRecord={microphone !== null} />
      <div className="wizard-actions" ref={keys}>
        {toggle && (
          <KeyButton look={good ? 'plain' : 'loud'} hint="Space" disabled={false} onClick={toggle}>
            {isListening ? text.stop : take || kept ? text.retake : text.record}
          </KeyButton>
        )}
        {keep && (
          <KeyButton look="main" hint="Enter" disabled={false} onClick={keep}>
            {text.keep}
          </KeyButton>
        )}
      </div>
      <div className="wizard-actions">
        {sound && !isListening && (
          <KeyButton disabled={false} onClick={() => player.current.play([{ samples: sound, startMs: 0 }])}>
            {text.listen}
          </KeyButton>
        )}
        <KeyButton disabled={isListening} onClick={() => file.current?.click()}>
          {text.file}
        </KeyButton>
        <input
          ref={file}
          type="file"
          accept="audio/*"
          aria-label={text.file}
          hidden
          onChange={(event) => void chosen(event)}
        />
        <KeyButton look="quiet" disabled={onPrevious === null} onClick={() => onPrevious?.()}>
          {text.previous}
        </KeyButton>
        <KeyButton look="quiet" disabled={onNext === null} onClick={() => onNext?.()}>
          {text.next}
        </KeyButton>
      </div>
    </section>
  );
}

/** Judged before: it was good. */
function takeOf({ wav, ms }: KeptTake): Take | null {
  const sound = readWav(wav);
  return sound.ok ? { fault: null, samples: sound.value.samples, ms, snrDb: 0 } : null;
}

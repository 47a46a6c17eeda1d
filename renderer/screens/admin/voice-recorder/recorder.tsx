import { useMemo, useState } from 'react';
import type { AdminView } from '../../../../shared/contract/views.ts';
import { fill } from '../../../../shared/text/fill.ts';
import { minutesFor, scriptFor } from '../../../../shared/voice/script.ts';
import { toWav } from '../../../../shared/voice/wav.ts';
import { useWords } from '../../../live/language.ts';
import { KeyButton } from '../../../ui/staff/key-button.tsx';
import { Confirm } from '../confirm.tsx';
import { MicrophoneCheck } from './microphone-check.tsx';
import { officeToSpeak } from './office-to-speak.ts';
import { PromptCard } from './prompt-card.tsx';
import { PromptList } from './prompt-list.tsx';
import { SavePack } from './save-pack.tsx';
import { RATE } from './sound.ts';
import { TryCall } from './try-call.tsx';
import type { DraftTakes } from './use-draft-takes.ts';
import { useMicrophone } from './use-microphone.ts';

interface RecorderProps {
  view: AdminView;
  draft: DraftTakes;
  onSaved(sentence: string): void;
  onBack(): void;
}

/** Recording a voice: the microphone, one prompt after the other, and the pack at the end. */
export function Recorder({ view, draft, onSaved, onBack }: RecorderProps) {
  const { recorder: text } = useWords().ownVoice;
  const office = useMemo(() => officeToSpeak(view), [view]);
  const script = useMemo(() => scriptFor(office), [office]);
  const takes = draft.takes ?? new Map();
  const needed = script.filter((prompt) => prompt.needed);
  const left = needed.filter(({ clip }) => !takes.has(clip)).length;
  const firstLeft = script.findIndex(({ clip }) => !takes.has(clip));
  const [at, setAt] = useState(Math.max(0, firstLeft));
  const microphone = useMicrophone();
  const [isDiscarding, setDiscarding] = useState(false);
  const prompt = script[at];
  const progress = fill(text.progress, { done: needed.length - left, all: needed.length });

  /** The next one that is not there yet; after the last the search begins anew. */
  function goOn(): void {
    const isOpen = (i: number) => i !== at && !takes.has(script[i]?.clip ?? '');
    const order = script.map((_, i) => (at + 1 + i) % script.length);
    setAt(order.find((i) => i > at && isOpen(i)) ?? order.find(isOpen) ?? at);
  }

  return (
    <div className="own-voice">
      <p className="page-hint">{fill(text.hint, { n: needed.length, m: minutesFor(needed.length) })}</p>
      {!draft.isStored && (
        <p className="field-problem" role="alert">
          {text.notKept}
        </p>
      )}
      <MicrophoneCheck care={microphone} />
      <div className="recording-progress">
        <progress value={needed.length - left} max={needed.length} aria-label={progress} />
        <p role="status">
          {progress}
          {' – '}
          {left === 0 ? text.enough : fill(text.minutesLeft, { m: minutesFor(left) })}
        </p>
      </div>
      {prompt && (
        <PromptCard
          key={prompt.clip}
          prompt={prompt}
          place={fill(text.promptOf, { n: at + 1, all: script.length })}
          kept={takes.get(prompt.clip) ?? null}
          tried={draft.tried.get(prompt.clip) ?? null}
          microphone={microphone.state.at === 'checked' ? microphone.state : null}
          onTake={(samples, ms) => draft.keepTried({ clip: prompt.clip, wav: toWav(samples, RATE), ms })}
          onKeep={(samples, ms) => {
            draft.keep({ clip: prompt.clip, wav: toWav(samples, RATE), ms });
            goOn();
          }}
          onPrevious={at > 0 ? () => setAt(at - 1) : null}
          onNext={at < script.length - 1 ? () => setAt(at + 1) : null}
        />
      )}
      <TryCall office={office} takes={takes} />
      <PromptList script={script} takes={takes} at={at} onChoose={setAt} />
      <SavePack view={view} takes={takes} left={left} onSaved={onSaved} onStored={draft.clear} />
      <div className="wizard-actions">
        <KeyButton disabled={false} onClick={onBack}>
          {text.back}
        </KeyButton>
        {takes.size > 0 && (
          <KeyButton look="quiet" disabled={false} onClick={() => setDiscarding(true)}>
            {text.discard}
          </KeyButton>
        )}
      </div>
      {isDiscarding && (
        <Confirm
          title={fill(text.discardTitle, { n: takes.size })}
          text={text.discardText}
          onClose={() => setDiscarding(false)}
        >
          <KeyButton
            look="loud"
            disabled={false}
            onClick={() => {
              draft.clear();
              onBack();
            }}
          >
            {text.discard}
          </KeyButton>
        </Confirm>
      )}
    </div>
  );
}

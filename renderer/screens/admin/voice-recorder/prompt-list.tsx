import type { Prompt } from '../../../../shared/voice/script.ts';
import { useWords } from '../../../live/language.ts';
import type { Takes } from './use-draft-takes.ts';

interface PromptListProps {
  script: readonly Prompt[];
  takes: Takes;
  at: number;
  onChoose(at: number): void;
}

/** Every prompt, to go to any of them: those that are kept and those that are not. */
export function PromptList({ script, takes, at, onChoose }: PromptListProps) {
  const { recorder: text } = useWords().ownVoice;
  return (
    <details>
      <summary>{text.allPrompts}</summary>
      <ol className="prompt-list">
        {script.map(({ clip, words, needed }, i) => (
          <li key={clip}>
            <button
              type="button"
              className="row-button"
              data-kept={takes.has(clip)}
              aria-current={i === at ? 'step' : undefined}
              onClick={() => onChoose(i)}
            >
              {words}
              <span className="for-ears-only">
                {`, ${takes.has(clip) ? text.isKept : text.isMissing}${needed ? '' : `, ${text.optional}`}`}
              </span>
            </button>
          </li>
        ))}
      </ol>
    </details>
  );
}

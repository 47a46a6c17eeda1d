import { useWords } from '../../../live/language.ts';
import { presetNames, withPreset } from './preset-rules.ts';
import type { RulesDraft } from './rules-draft.ts';

/** Rules to start from, by the size of the office. They fill in the page; saving is another step. */
export function Presets({ onChoose }: { onChoose(make: (now: RulesDraft) => RulesDraft): void }) {
  const { adminRules: text } = useWords();
  return (
    <fieldset>
      <legend>{text.presets}</legend>
      <p className="field-hint">{text.presetsHint}</p>
      <div className="rule-presets">
        {presetNames.map((name) => (
          <button
            key={name}
            type="button"
            className="key-button"
            onClick={() => onChoose((now) => withPreset(now, name))}
          >
            <span>
              <b>{text.preset[name].name}</b>
              <small>{text.preset[name].detail}</small>
            </span>
          </button>
        ))}
      </div>
    </fieldset>
  );
}

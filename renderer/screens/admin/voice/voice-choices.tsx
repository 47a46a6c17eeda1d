import type { AdminView } from '../../../../shared/contract/views.ts';
import { fill } from '../../../../shared/text/fill.ts';
import { useWords } from '../../../live/language.ts';
import { Choice } from '../choice.tsx';
import { optionsOf, Segments } from './segments.tsx';
import type { VoiceDraft } from './voice-draft.ts';

/** The page's draft, as each of its parts gets it. */
export interface VoiceForm {
  draft: VoiceDraft;
  put(part: Partial<VoiceDraft>): void;
}

const modes = ['voice', 'chime', 'silent'] as const;

/** Voice, chime or silence. */
export function ModeChoice({ draft, put }: VoiceForm) {
  const { adminVoice: text } = useWords();
  return (
    <fieldset>
      <legend>{text.groups.mode}</legend>
      <div className="voice-cards">
        {modes.map((mode) => (
          <Choice
            key={mode}
            group="voice-mode"
            title={text.mode[mode].name}
            detail={text.mode[mode].detail}
            isChosen={draft.mode === mode}
            onChoose={() => put({ mode })}
          />
        ))}
      </div>
    </fieldset>
  );
}

/** Who speaks. */
export function PackChoice({ draft, put, packs }: VoiceForm & Pick<AdminView, 'packs'>) {
  const { adminVoice: text } = useWords();
  const voices = packs.filter(({ language }) => language === 'vi');
  return (
    <fieldset>
      <legend>{text.groups.voice}</legend>
      {voices.length === 0 && <p className="field-problem">{text.noPack}</p>}
      {voices.length > 0 && !voices.some(({ id }) => id === draft.packId) && (
        <p className="field-problem">{text.packGone}</p>
      )}
      <div className="voice-cards">
        {voices.map(({ id, name, voice, licence, madeBy }) => (
          <Choice
            key={id}
            group="voice-pack"
            title={name}
            detail={`${fill(text.pack.detail, { voice, licence })} ${text.pack[madeBy]}`}
            isChosen={draft.packId === id}
            onChoose={() => put({ packId: id })}
          />
        ))}
      </div>
      <p>
        <a className="page-link" href="#ownVoice">
          {text.ownVoice}
        </a>
      </p>
      <label className="check">
        <input type="checkbox" checked={draft.english} onChange={({ target }) => put({ english: target.checked })} />
        <span>
          <b>{text.english}</b>
          <small>{text.englishHint}</small>
        </span>
      </label>
    </fieldset>
  );
}

/** How numbers and people are called. */
export function ReadingChoice({ draft, put }: VoiceForm) {
  const { adminVoice: text } = useWords();
  return (
    <fieldset className="voice-questions">
      <legend>{text.groups.reading}</legend>
      <Segments
        title={text.numbers}
        group="voice-numbers"
        options={optionsOf(text.numbersOf)}
        chosen={draft.numbers}
        onChoose={(numbers) => put({ numbers })}
      />
      <Segments
        title={text.region}
        group="voice-region"
        options={optionsOf(text.regionOf)}
        chosen={draft.region}
        onChoose={(region) => put({ region })}
      />
      <Segments
        title={text.address}
        group="voice-address"
        options={optionsOf(text.addressOf)}
        chosen={draft.address}
        onChoose={(address) => put({ address })}
      />
      <Segments
        title={text.chime}
        group="voice-chime"
        options={optionsOf(text.chimeOf)}
        chosen={draft.chime}
        onChoose={(chime) => put({ chime })}
      />
    </fieldset>
  );
}

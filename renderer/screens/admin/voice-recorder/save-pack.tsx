import { type FormEvent, useState } from 'react';
import type { AdminView } from '../../../../shared/contract/views.ts';
import type { Recording } from '../../../../shared/contract/voice-packs.ts';
import { fill } from '../../../../shared/text/fill.ts';
import { refusalSentence } from '../../../../shared/text/refusal-sentence.ts';
import { hubNow, send } from '../../../live/hub.ts';
import { useLanguage, useWords } from '../../../live/language.ts';
import { saveRecording } from '../../../live/voice-packs.ts';
import { KeyButton } from '../../../ui/staff/key-button.tsx';
import { Choice } from '../choice.tsx';
import { TextField } from '../text-field.tsx';
import { chooseVoice } from './choose-voice.ts';
import { recordingFile } from './recording-file.ts';
import { troublesInWords } from './troubles-in-words.ts';
import type { Takes } from './use-draft-takes.ts';

interface SavePackProps {
  view: AdminView;
  takes: Takes;
  /** Necessary prompts that are not there yet. */
  left: number;
  onSaved(sentence: string): void;
  /** The hub has it: the draft has done its work. */
  onStored(): void;
}

const regions = ['north', 'central', 'south'] as const;

/** A name, who speaks, that they agree: and the recording is a voice of this office. */
export function SavePack({ view, takes, left, onSaved, onStored }: SavePackProps) {
  const words = useWords();
  const language = useLanguage();
  const { recorder: text, regions: regionNames } = words.ownVoice;
  const [name, setName] = useState('');
  const [voice, setVoice] = useState('');
  const [region, setRegion] = useState<Recording['region']>('north');
  const [consent, setConsent] = useState(false);
  const [useNow, setUseNow] = useState(true);
  const [isBusy, setBusy] = useState(false);
  const [troubles, setTroubles] = useState<readonly string[]>([]);

  /** What was said to be missing is looked at again with the next press. */
  const change = (work: () => void): void => {
    work();
    setTroubles([]);
  };

  async function save(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (isBusy) return;
    if (left > 0) return setTroubles([fill(text.missing, { n: left })]);
    if (name.trim() === '' || voice.trim() === '') return setTroubles([text.needName]);
    if (!consent) return setTroubles([text.needConsent]);
    setTroubles([]);
    setBusy(true);
    const about = { name: name.trim(), voice: voice.trim(), region, language: 'vi', consent } as const;
    const answer = await saveRecording(recordingFile(about, takes)).catch(() => null);
    if (!answer?.ok) {
      setBusy(false);
      return setTroubles(answer ? troublesInWords(words, answer.troubles) : [text.noAnswer]);
    }
    const sentence = await chooseIt(answer.id);
    onStored();
    onSaved(sentence);
  }

  async function chooseIt(packId: string): Promise<string> {
    if (!useNow) return fill(text.saved, { name });
    const chosen = await send(chooseVoice(view, packId));
    if (chosen.ok) return fill(text.savedAndUsed, { name });
    const why = refusalSentence(chosen.refusal, { words, language, timeZone: view.timeZone }, hubNow());
    return fill(text.savedNotUsed, { name, why });
  }

  return (
    <form className="save-pack" onSubmit={(event) => void save(event)} noValidate>
      <h3>{text.save}</h3>
      <div className="row-form">
        <TextField
          label={text.name}
          value={name}
          onChange={(typed) => change(() => setName(typed))}
          maxLength={80}
          placeholder={text.namePlaceholder}
        />
        <TextField
          label={text.speaker}
          value={voice}
          onChange={(typed) => change(() => setVoice(typed))}
          maxLength={80}
        />
      </div>
      <fieldset className="choice-row">
        <legend>{text.region}</legend>
        {regions.map((one) => (
          <Choice
            key={one}
            group="voice-region"
            title={regionNames[one]}
            isChosen={region === one}
            onChoose={() => setRegion(one)}
          />
        ))}
      </fieldset>
      <label className="check">
        <input type="checkbox" checked={consent} onChange={({ target }) => change(() => setConsent(target.checked))} />
        <span>{text.consent}</span>
      </label>
      <label className="check">
        <input type="checkbox" checked={useNow} onChange={({ target }) => setUseNow(target.checked)} />
        <span>{text.useNow}</span>
      </label>
      <div className="field-problem" role="alert">
        {troubles.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      <KeyButton type="submit" look={left === 0 ? 'main' : 'plain'} disabled={isBusy}>
        {isBusy ? text.saving : text.save}
      </KeyButton>
    </form>
  );
}

import { useState } from 'react';
import type { AdminView } from '../../../../shared/contract/views.ts';
import type { VoiceSettings } from '../../../../shared/domain/voice.ts';
import { fill } from '../../../../shared/text/fill.ts';
import { placeName, placeNumber } from '../../../../shared/text/place-name.ts';
import { callAnnouncement, closingAnnouncement, type SpokenCall } from '../../../../shared/voice/announcement.ts';
import type { Part } from '../../../../shared/voice/parts.ts';
import { useWords } from '../../../live/language.ts';
import { KeyButton } from '../../../ui/staff/key-button.tsx';
import { TextField } from '../text-field.tsx';
import { optionsOf, Segments } from './segments.tsx';
import { spokenWords, voiceOfSettings } from './spoken-words.ts';
import { type Side, useTryOut } from './use-try-out.ts';

/** "Nghe thử": any number to any counter, in words and aloud; and what the next call will say. */
export function TryOut({ view, settings }: { view: AdminView; settings: VoiceSettings }) {
  const words = useWords();
  const { adminVoice } = words;
  const text = adminVoice.try;
  const [label, setLabel] = useState('A005');
  const [counterId, setCounterId] = useState(view.settings.counters[0]?.id);
  const [kind, setKind] = useState<SpokenCall['kind']>('call');
  const [priority, setPriority] = useState(false);
  const [side, setSide] = useState<Side>('both');
  const voice = voiceOfSettings(view.packs, settings);
  const loud = useTryOut(voice);
  const place = view.settings.counters.find(({ id }) => id === counterId)?.place;
  const parts = place && label.trim() !== '' ? callAnnouncement({ label, place, kind, priority }, settings) : [];
  const closing = closingAnnouncement(settings);
  const { nextCall } = view;
  const says = (what: readonly Part[]) => <Says said={spokenWords(what, view.packs, voice)} />;
  /** What the voice lacks only rings; what it has is waited for. */
  const isComing = (what: readonly Part[]): boolean =>
    !spokenWords(what, view.packs, voice).lacks && !loud.isReady(what);
  return (
    <section className="voice-try" aria-labelledby="voice-try">
      <h3 id="voice-try">{adminVoice.groups.tryOut}</h3>
      <p className="field-hint">{text.hint}</p>
      <TextField label={text.number} hint={text.numberHint} value={label} maxLength={8} onChange={setLabel} />
      <div className="field">
        <label htmlFor="voice-try-place">{text.place}</label>
        <select
          id="voice-try-place"
          value={counterId}
          onChange={({ target }) =>
            setCounterId(view.settings.counters.find(({ id }) => id === target.value)?.id ?? counterId)
          }
        >
          {view.settings.counters.map((counter) => (
            <option key={counter.id} value={counter.id}>
              {placeName(words, counter.place)}
            </option>
          ))}
        </select>
      </div>
      <Segments
        title={text.kind}
        group="try-kind"
        options={optionsOf(text.kindOf)}
        chosen={kind}
        onChoose={(one) => setKind(one)}
      />
      <label className="check">
        <input type="checkbox" checked={priority} onChange={({ target }) => setPriority(target.checked)} />
        <span>
          <b>{text.priority}</b>
        </span>
      </label>
      <Segments
        title={text.speaker}
        group="try-side"
        options={optionsOf(text.speakerOf)}
        chosen={side}
        onChoose={(one) => setSide(one)}
      />
      <div className="voice-said" role="status">
        <b>{text.says}</b>
        {says(parts)}
        {isComing(parts) && <p className="field-hint">{text.loading}</p>}
      </div>
      <div className="wizard-actions">
        <KeyButton disabled={!loud.isPlaying} onClick={loud.stop}>
          {text.stop}
        </KeyButton>
        <KeyButton disabled={isComing(closing)} onClick={() => loud.play(closing, side)}>
          {text.closing}
        </KeyButton>
        <KeyButton look="main" disabled={parts.length === 0 || isComing(parts)} onClick={() => loud.play(parts, side)}>
          {text.play}
        </KeyButton>
      </div>
      <div className="voice-said">
        <b>{text.next}</b>
        {nextCall ? (
          <>
            <p>
              {nextCall.label} – {placeNumber(words, nextCall.place)}
            </p>
            {says(callAnnouncement({ ...nextCall, kind: 'call' }, view.settings.voice))}
          </>
        ) : (
          <p>{text.nobody}</p>
        )}
      </div>
    </section>
  );
}

function Says({ said }: { said: ReturnType<typeof spokenWords> }) {
  const { adminVoice } = useWords();
  const { try: text } = adminVoice;
  if (said.lacks) return <p>{text.missing}</p>;
  if (said.vi === '') return <p>{said.rings ? text.onlyChime : text.silence}</p>;
  return (
    <>
      <p lang="vi">{said.vi}</p>
      {said.en !== '' && <p lang="en">{said.en}</p>}
      <p className="field-hint">{fill(text.seconds, { s: String(said.seconds).replace('.', ',') })}</p>
    </>
  );
}

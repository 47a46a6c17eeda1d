import { type FormEvent, useState } from 'react';
import type { AdminView } from '../../../../shared/contract/views.ts';
import { defaultVoice } from '../../../../shared/domain/voice.ts';
import { fill } from '../../../../shared/text/fill.ts';
import { useWords } from '../../../live/language.ts';
import { KeyButton } from '../../../ui/staff/key-button.tsx';
import { useSender } from '../../../ui/staff/use-sender.ts';
import { SaveBar } from '../save-bar.tsx';
import { TextField } from '../text-field.tsx';
import type { ChangingDraft } from '../use-office-drafts.ts';
import { DayLines } from './day-lines.tsx';
import { Segments } from './segments.tsx';
import { TryOut } from './try-out.tsx';
import { ModeChoice, PackChoice, ReadingChoice } from './voice-choices.tsx';
import { MOST_QUIET, MOST_VOLUMES, type VoiceDraft, voiceDraft, voiceOf, voiceProblems } from './voice-draft.ts';
import '../days/days.css';
import './voice.css';

const reset = voiceDraft(defaultVoice);

/** How the loudspeakers of the waiting room speak, and a place to hear it before it is saved. */
export function VoicePage({ view, draft }: { view: AdminView; draft: ChangingDraft<VoiceDraft> }) {
  const { adminVoice: text } = useWords();
  const sender = useSender();
  const [isSaved, setSaved] = useState(false);
  const { value } = draft;
  const voice = voiceOf(value);
  const problems = voiceProblems(value);
  const put = (part: Partial<VoiceDraft>): void => draft.change((now) => ({ ...now, ...part }));
  const form = { draft: value, put };

  async function save(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (!voice || !draft.isChanged) return;
    if (!(await sender.run({ type: 'set-voice', voice, basedOn: draft.basedOn }))) return;
    draft.forget();
    setSaved(true);
  }

  return (
    <div className="voice-page">
      <form onSubmit={(event) => void save(event)} noValidate>
        <p className="page-hint">{text.hint}</p>
        <ModeChoice {...form} />
        <PackChoice {...form} packs={view.packs} />
        <ReadingChoice {...form} />
        <fieldset className="voice-questions">
          <legend>{text.groups.pace}</legend>
          <Segments
            title={text.times}
            group="voice-times"
            options={[1, 2, 3].map((n) => ({ value: n, name: fill(text.timesOf, { n }) }))}
            chosen={value.times}
            onChoose={(times) => put({ times })}
            hint={text.timesHint}
          />
          <TextField
            label={text.gap}
            hint={text.gapHint}
            problem={problems.gap ? text.problems.gap : ''}
            value={value.gap}
            maxLength={5}
            inputMode="decimal"
            onChange={(gap) => put({ gap })}
          />
        </fieldset>
        <DayLines
          title={text.groups.volume}
          hint={text.volumeHint}
          lines={value.volumes}
          problems={problems.volumes}
          most={MOST_VOLUMES}
          second="percent"
          empty={{ from: '', percent: '' }}
          words={{
            from: text.volumeFrom,
            second: text.volumePercent,
            secondShort: '%',
            add: text.addVolume,
            remove: text.removeVolume,
          }}
          onChange={(volumes) => put({ volumes })}
        />
        <DayLines
          title={text.groups.quiet}
          hint={text.quietHint}
          lines={value.quiet}
          problems={problems.quiet}
          most={MOST_QUIET}
          second="to"
          empty={{ from: '', to: '' }}
          words={{
            from: text.quietFrom,
            second: text.quietTo,
            secondShort: text.toShort,
            add: text.addQuiet,
            remove: text.removeQuiet,
          }}
          onChange={(quiet) => put({ quiet })}
        />
        <fieldset className="voice-questions">
          <legend>{text.groups.other}</legend>
          <TextField
            label={text.closing}
            hint={text.closingHint}
            problem={problems.closing ? text.problems.closing : ''}
            value={value.closing}
            maxLength={3}
            inputMode="numeric"
            onChange={(closing) => put({ closing })}
          />
          <label className="check">
            <input
              type="checkbox"
              checked={value.kioskReads}
              onChange={({ target }) => put({ kioskReads: target.checked })}
            />
            <span>
              <b>{text.kioskReads}</b>
              <small>{text.kioskReadsHint}</small>
            </span>
          </label>
        </fieldset>
        <SaveBar
          isChanged={draft.isChanged}
          isStale={draft.isStale}
          saved={isSaved ? text.saved : ''}
          problem={voice ? '' : text.mend}
          sender={sender}
          timeZone={view.timeZone}
          words={{ discard: text.discard, save: text.save }}
          onDiscard={draft.forget}
        >
          <KeyButton
            look="quiet"
            disabled={JSON.stringify(value) === JSON.stringify(reset)}
            onClick={() => draft.change(() => reset)}
          >
            {text.reset}
          </KeyButton>
        </SaveBar>
      </form>
      {/* While something has to be mended: as the office has it. What was typed to try stays. */}
      <TryOut view={view} settings={voice ?? view.settings.voice} />
    </div>
  );
}

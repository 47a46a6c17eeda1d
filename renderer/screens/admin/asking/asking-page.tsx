import { type FormEvent, useState } from 'react';
import type { CommandInput } from '../../../../shared/contract/commands.ts';
import type { AdminView } from '../../../../shared/contract/views.ts';
import type { SatisfactionSettings } from '../../../../shared/domain/satisfaction.ts';
import { fill } from '../../../../shared/text/fill.ts';
import { useWords } from '../../../live/language.ts';
import { useSender } from '../../../ui/staff/use-sender.ts';
import { slidesProblem } from '../boards/boards-draft.ts';
import { PlaylistEditor } from '../boards/playlist-editor.tsx';
import { Choice } from '../choice.tsx';
import { SaveBar } from '../save-bar.tsx';
import type { ChangingDraft } from '../use-office-drafts.ts';
import { OfficerPhotos } from './officer-photos.tsx';
import { PanelTable } from './panel-table.tsx';
import '../boards/boards.css';
import './asking.css';

type SetSatisfaction = Extract<CommandInput, { type: 'set-satisfaction' }>['satisfaction'];
type Switch = 'askReasons' | 'askComment' | 'alertLow' | 'boxAtKiosk' | 'boxAtPanel';

/** How citizens are asked how it was: the question, what follows it, and what the panels show in between. */
export function AskingPage({ view, draft }: { view: AdminView; draft: ChangingDraft<SatisfactionSettings> }) {
  const { asking: text, boards } = useWords();
  const sender = useSender();
  const [isSaved, setSaved] = useState(false);
  const { value } = draft;
  const change = (part: Partial<SatisfactionSettings>): void => draft.change((now) => ({ ...now, ...part }));
  const wrong = slidesProblem(value.slides);

  async function save(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (wrong || !draft.isChanged) return;
    const satisfaction = value as SetSatisfaction;
    if (!(await sender.run({ type: 'set-satisfaction', satisfaction, basedOn: draft.basedOn }))) return;
    draft.forget();
    setSaved(true);
  }
  const check = (name: Switch, hint = '') => (
    <label className="check">
      <input type="checkbox" checked={value[name]} onChange={({ target }) => change({ [name]: target.checked })} />
      <span>
        <b>{text[name]}</b>
        {hint && <small>{hint}</small>}
      </span>
    </label>
  );

  return (
    <div className="asking-page">
      <form onSubmit={(event) => void save(event)} noValidate>
        <p className="page-hint">{text.hint}</p>
        <fieldset>
          <legend>{text.scale}</legend>
          {([4, 5] as const).map((scale) => (
            <Choice
              key={scale}
              group="scale"
              title={text.scales[scale].name}
              detail={text.scales[scale].detail}
              isChosen={value.scale === scale}
              onChoose={() => change({ scale })}
            />
          ))}
        </fieldset>
        <fieldset>
          <legend>{text.after}</legend>
          {check('askReasons', text.askReasonsHint)}
          {check('askComment', text.askCommentHint)}
          {check('alertLow', text.alertLowHint)}
        </fieldset>
        <fieldset>
          <legend>{text.box}</legend>
          {check('boxAtKiosk')}
          {check('boxAtPanel')}
        </fieldset>
        <section aria-label={text.window}>
          <h3>{text.window}</h3>
          <p>
            {fill(text.windowNow, { s: view.settings.rules.ratingSeconds })} <a href="#rules">{text.toRules}</a>
          </p>
        </section>
        <PlaylistEditor
          view={view}
          playlist={value.slides}
          hint={text.slidesHint}
          change={(slides) => change({ slides })}
        />
        <SaveBar
          isChanged={draft.isChanged}
          isStale={draft.isStale}
          saved={isSaved ? text.saved : ''}
          problem={wrong ? boards.problems[wrong] : ''}
          sender={sender}
          timeZone={view.timeZone}
          words={text}
          onDiscard={draft.forget}
        />
      </form>
      <OfficerPhotos view={view} />
      <PanelTable view={view} />
    </div>
  );
}

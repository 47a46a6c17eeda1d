import { useState } from 'react';
import type { BackupRef, RestorePreview } from '../../../../shared/contract/keeping.ts';
import type { AdminView } from '../../../../shared/contract/views.ts';
import { fill } from '../../../../shared/text/fill.ts';
import { useWords } from '../../../live/language.ts';
import { KeyButton } from '../../../ui/staff/key-button.tsx';
import type { ChangingDraft } from '../use-office-drafts.ts';
import { BackupList } from './backup-list.tsx';
import { BackupState } from './backup-state.tsx';
import type { KeepingDraft } from './keeping-draft.ts';
import { KeepingForm } from './keeping-form.tsx';
import { LastRestored } from './last-restored.tsx';
import { RestoreDialog } from './restore-dialog.tsx';
import { Retention } from './retention.tsx';
import { type Said, useKeeping } from './use-keeping.ts';
import './keeping.css';

/** "Sao lưu và lưu giữ": copies of the office's data, the way back to one, and what is not kept for ever. */
export function KeepingPage({ view, draft }: { view: AdminView; draft: ChangingDraft<KeepingDraft> }) {
  const { keeping: text, system } = useWords();
  const hands = useKeeping(view.revisions.keeping);
  const [said, setSaid] = useState<Said | 'done'>(null);
  const [busy, setBusy] = useState<'backup' | 'look' | null>(null);
  const [shown, setShown] = useState<{ ref: BackupRef; preview: RestorePreview } | null>(null);
  const { view: kept } = hands;
  if (kept === null) return <p role="status">{system.loading}</p>;
  const work = busy ?? kept.work;

  async function backUp(): Promise<void> {
    setSaid(null);
    setBusy('backup');
    const problem = await hands.backUp();
    setBusy(null);
    setSaid(problem ?? 'done');
  }

  async function look(ref: BackupRef): Promise<void> {
    setSaid(null);
    setBusy('look');
    const answer = await hands.look(ref);
    setBusy(null);
    if (answer === 'no-answer') setSaid(answer);
    else if (answer.ok) setShown({ ref, preview: answer.preview });
    else setSaid(answer.problem);
  }

  const second = kept.tried?.second ?? null;
  const doneWords =
    second === null
      ? text.done
      : second === 'done'
        ? text.doneSecond
        : fill(text.secondFailed, { why: text.problems[second] });
  const isFine = said === 'done' && (second === null || second === 'done');
  return (
    <div className="keeping-page">
      <p className="page-hint">{text.hint}</p>
      <BackupState view={view} />
      <KeyButton look="main" disabled={work !== null} onClick={() => void backUp()}>
        {text.now}
      </KeyButton>
      <p className="saved" role="status" data-fine={work !== null || isFine}>
        {work !== null ? text.working[work] : said === 'done' && doneWords}
      </p>
      <p className="field-problem" role="alert">
        {said !== null && said !== 'done' && (said === 'no-answer' ? text.noAnswer : text.problems[said])}
        {kept.restoreProblem && fill(text.restore.notDone, { why: text.problems[kept.restoreProblem] })}
      </p>
      <BackupList kept={kept} timeZone={view.timeZone} disabled={work !== null} onLook={look} onArrived={hands.again} />
      <LastRestored kept={kept} timeZone={view.timeZone} disabled={work !== null} onLook={look} />
      <KeepingForm view={view} kept={kept} draft={draft} />
      <Retention revision={view.revisions.keeping} />
      {shown && (
        <RestoreDialog
          preview={shown.preview}
          timeZone={view.timeZone}
          restore={(typed) => hands.restore(shown.ref, typed)}
          onClose={() => setShown(null)}
        />
      )}
    </div>
  );
}

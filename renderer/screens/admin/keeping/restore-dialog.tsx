import { type FormEvent, useState } from 'react';
import { RESTORE_WORD, type RestorePreview } from '../../../../shared/contract/keeping.ts';
import { fill } from '../../../../shared/text/fill.ts';
import type { Words } from '../../../../shared/text/index.ts';
import { useWords } from '../../../live/language.ts';
import { Dialog } from '../../../ui/dialog.tsx';
import { KeyButton } from '../../../ui/staff/key-button.tsx';
import { count } from '../figures.ts';
import { momentOf } from '../integrity/moment-of.ts';
import { TextField } from '../text-field.tsx';
import type { Said } from './use-keeping.ts';

interface RestoreDialogProps {
  preview: RestorePreview;
  timeZone: string;
  restore(typed: string): Promise<Said>;
  onClose(): void;
}

/** What a backup is of and what restoring it takes away, before it is done. */
export function RestoreDialog({ preview, timeZone, restore, onClose }: RestoreDialogProps) {
  const words = useWords();
  const { restore: text, problems, working, noAnswer } = words.keeping;
  const [typed, setTyped] = useState('');
  const [state, setState] = useState<'asked' | 'busy' | 'under-way'>('asked');
  const [said, setSaid] = useState<Said>(null);
  const { about, open } = preview;
  const isMeant = open === 0 || typed.trim().toLocaleUpperCase('vi') === RESTORE_WORD;
  const time = momentOf(timeZone, about.madeAt);

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (!isMeant || state !== 'asked') return;
    setSaid(null);
    setState('busy');
    const problem = await restore(typed);
    setSaid(problem);
    setState(problem === null ? 'under-way' : 'asked');
  }

  const facts: [string, string][] = [
    [text.office, `${about.office.authority} · ${about.office.name}`],
    [text.of, time],
    [text.tickets, count(about.tickets.count)],
    [text.last, about.tickets.last ? lastOf(about.tickets.last, timeZone) : words.admin.none],
    [text.version, about.version],
  ];
  return (
    <Dialog title={fill(text.title, { time })} onClose={onClose}>
      <form className="restore-form" onSubmit={(event) => void submit(event)} noValidate>
        <dl className="restore-facts">
          {facts.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd className="figures">{value}</dd>
            </div>
          ))}
        </dl>
        <p className="restore-lost">{lostInWords(words, preview, time)}</p>
        {preview.lost.tickets > 0 && <p>{text.again}</p>}
        <p>{text.way}</p>
        {open > 0 && (
          <>
            <p className="restore-lost">{fill(text.open, { n: count(open), word: RESTORE_WORD })}</p>
            <TextField
              label={fill(text.typed, { word: RESTORE_WORD })}
              value={typed}
              maxLength={40}
              onChange={setTyped}
            />
          </>
        )}
        <p role="status">{state === 'busy' ? working.restore : state === 'under-way' && text.under}</p>
        <p className="field-problem" role="alert">
          {said !== null && (said === 'no-answer' ? noAnswer : problems[said])}
        </p>
        <div className="dialog__actions">
          <KeyButton disabled={state === 'busy'} onClick={onClose}>
            {words.admin.back}
          </KeyButton>
          <KeyButton type="submit" look="loud" disabled={!isMeant || state !== 'asked'}>
            {text.confirm}
          </KeyButton>
        </div>
      </form>
    </Dialog>
  );
}

const lastOf = ({ label, issuedAt }: NonNullable<RestorePreview['about']['tickets']['last']>, timeZone: string) =>
  `${label} (${momentOf(timeZone, issuedAt)})`;

function lostInWords(
  { keeping: { restore: text } }: Words,
  { lost, sameJournal }: RestorePreview,
  time: string,
): string {
  if (!sameJournal) return fill(text.other, { n: count(lost.tickets) });
  if (lost.tickets === 0) return text.lostNothing;
  return fill(text.lost, { n: count(lost.tickets), time, events: count(lost.events) });
}

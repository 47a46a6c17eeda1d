import { type ChangeEvent, useRef, useState } from 'react';
import type { BackupLine, BackupRef, KeepingProblem, KeepingView } from '../../../../shared/contract/keeping.ts';
import { fill } from '../../../../shared/text/fill.ts';
import { fetchBackup, sendBackup } from '../../../live/keeping.ts';
import { useWords } from '../../../live/language.ts';
import { KeyButton } from '../../../ui/staff/key-button.tsx';
import { count } from '../figures.ts';
import { momentOf } from '../integrity/moment-of.ts';
import { sizeInWords } from '../size-in-words.ts';
import { Table } from '../table.tsx';
import { saveFile } from '../voice-recorder/save-file.ts';

interface BackupListProps {
  kept: KeepingView;
  timeZone: string;
  disabled: boolean;
  onLook(ref: BackupRef): Promise<void>;
  /** A file was sent to the hub. */
  onArrived(): Promise<void>;
}

/** The backups that there are, newest first, and the way to bring one from elsewhere. */
export function BackupList({ kept, timeZone, disabled, onLook, onArrived }: BackupListProps) {
  const words = useWords();
  const { list: text, problems } = words.keeping;
  const input = useRef<HTMLInputElement>(null);
  const [sending, setSending] = useState('');
  const [arrived, setArrived] = useState('');
  const [problem, setProblem] = useState<KeepingProblem | null>(null);

  async function upload(event: ChangeEvent<HTMLInputElement>): Promise<void> {
    const file = event.target.files?.[0];
    // The same file may be chosen again.
    event.target.value = '';
    if (!file) return;
    setProblem(null);
    setArrived('');
    setSending(file.name);
    const answer = await sendBackup(file);
    setSending('');
    if (answer.ok) setArrived(file.name);
    else setProblem(answer.problem);
    await onArrived();
  }

  async function save(name: string): Promise<void> {
    setProblem(null);
    const file = await fetchBackup(name);
    if (file) saveFile(file, name);
    else setProblem('gone');
  }

  const actions = (line: BackupLine, time: string) => (
    <span className="keeping-actions">
      <button
        type="button"
        className="row-button"
        aria-label={fill(text.lookOf, { time })}
        aria-disabled={disabled}
        onClick={() => !disabled && void onLook({ place: line.place, name: line.name })}
      >
        {text.look}
      </button>
      {line.place === 'here' && (
        <button
          type="button"
          className="row-button"
          aria-label={fill(text.saveOf, { time })}
          onClick={() => void save(line.name)}
        >
          {text.save}
        </button>
      )}
    </span>
  );

  return (
    <section>
      <h3>{text.title}</h3>
      {kept.backups.length === 0 ? (
        <p className="page-hint">{text.none}</p>
      ) : (
        <Table
          label={text.title}
          columns={[
            { title: text.madeAt },
            { title: text.kind },
            { title: text.place },
            { title: text.tickets, isNumber: true },
            { title: text.size, isNumber: true },
            { title: text.checked },
            { title: text.actions },
          ]}
          rows={kept.backups.map((line) => {
            const { about } = line;
            const time = about ? momentOf(timeZone, about.madeAt) : line.name;
            return {
              key: `${line.place} ${line.name}`,
              cells: [
                time,
                line.received ? text.received : about ? text.kinds[about.kind] : words.admin.none,
                text.places[line.place],
                about ? count(about.tickets) : words.admin.none,
                sizeInWords(line.bytes, words),
                about ? text.isChecked : text.unreadable,
                actions(line, time),
              ],
            };
          })}
        />
      )}
      <p className="page-hint keeping-folder">{fill(text.folder, { n: sizeInWords(kept.freeBytes, words) })}</p>
      <input ref={input} type="file" accept=".xinmoi" hidden onChange={(event) => void upload(event)} />
      <KeyButton disabled={sending !== '' || disabled} onClick={() => input.current?.click()}>
        {text.upload}
      </KeyButton>
      <p role="status">
        {sending ? fill(text.uploading, { name: sending }) : arrived && fill(text.uploaded, { name: arrived })}
      </p>
      <p className="field-problem" role="alert">
        {problem && problems[problem]}
      </p>
    </section>
  );
}

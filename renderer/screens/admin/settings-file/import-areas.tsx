import { useState } from 'react';
import type { ImportNote, ImportPreview } from '../../../../shared/contract/settings-file.ts';
import type { Area } from '../../../../shared/settings/areas.ts';
import { fill } from '../../../../shared/text/fill.ts';
import { useWords } from '../../../live/language.ts';
import { KeyButton } from '../../../ui/staff/key-button.tsx';
import { RefusalStrip } from '../../../ui/staff/strips.tsx';
import type { Sender } from '../../../ui/staff/use-sender.ts';
import { Confirm } from '../confirm.tsx';
import { dayInWords } from '../figures.ts';
import { ChangeList } from '../history/change-list.tsx';

interface ImportAreasProps {
  preview: Extract<ImportPreview, { ok: true }>;
  sender: Sender;
  timeZone: string;
  /** Whether it was done. */
  onApply(areas: readonly Area[]): Promise<boolean>;
  onCancel(): void;
}

/** What a file would change, area by area; what is ticked is taken. */
export function ImportAreas({ preview, sender, timeZone, onApply, onCancel }: ImportAreasProps) {
  const { history } = useWords();
  const { file: text } = history;
  const changing = preview.areas.filter(({ changes }) => changes.length > 0).map(({ area }) => area);
  const told = preview.areas.filter(({ changes, notes }) => changes.length + notes.length > 0);
  const same = preview.areas.filter((area) => !told.includes(area));
  const [taken, setTaken] = useState<readonly Area[]>(changing);
  const [isAsking, setAsking] = useState(false);
  const toggle = (area: Area, isOn: boolean): void =>
    setTaken(changing.filter((one) => (one === area ? isOn : taken.includes(one))));
  return (
    <>
      <h4>{text.preview}</h4>
      <p>{fill(text.of, { office: preview.office, day: dayInWords(preview.day) })}</p>
      <ul className="changes">
        {told.map(({ area, changes, notes }) => (
          <li key={area} className="change-card">
            <h3>{history.areas[area]}</h3>
            {changes.length > 0 && (
              <>
                <label className="take-area">
                  <input
                    type="checkbox"
                    aria-label={`${text.take}: ${history.areas[area]}`}
                    checked={taken.includes(area)}
                    onChange={({ target }) => toggle(area, target.checked)}
                  />
                  {text.take}
                </label>
                <ChangeList changes={changes} />
              </>
            )}
            {notes.map((note) => (
              <p key={note.note} className="import-note">
                <Note note={note} />
              </p>
            ))}
          </li>
        ))}
      </ul>
      {same.length > 0 && <p>{fill(text.same, { areas: same.map(({ area }) => history.areas[area]).join(', ') })}</p>}
      <RefusalStrip sender={sender} timeZone={timeZone} />
      {taken.length === 0 && <p>{text.applyNone}</p>}
      <div className="wizard-actions">
        <KeyButton disabled={false} onClick={onCancel}>
          {text.cancel}
        </KeyButton>
        <KeyButton look="main" disabled={taken.length === 0 || sender.busy !== null} onClick={() => setAsking(true)}>
          {text.apply}
        </KeyButton>
      </div>
      {isAsking && (
        <Confirm
          title={fill(text.confirmTitle, { n: taken.length })}
          text={text.confirmText}
          onClose={() => setAsking(false)}
        >
          <KeyButton
            look="main"
            disabled={sender.busy !== null}
            onClick={() => {
              setAsking(false);
              void onApply(taken);
            }}
          >
            {text.confirm}
          </KeyButton>
        </Confirm>
      )}
    </>
  );
}

function Note({ note }: { note: ImportNote }) {
  const { notes } = useWords().history.file;
  return fill(notes[note.note], { ...note });
}

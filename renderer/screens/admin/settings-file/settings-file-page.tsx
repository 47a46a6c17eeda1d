import { useState } from 'react';
import type { AdminView } from '../../../../shared/contract/views.ts';
import { fill } from '../../../../shared/text/fill.ts';
import { settingsFile } from '../../../live/journal.ts';
import { useWords } from '../../../live/language.ts';
import { KeyButton } from '../../../ui/staff/key-button.tsx';
import { saveFile } from '../voice-recorder/save-file.ts';
import { ImportSettings } from './import-settings.tsx';
import '../history/history.css';
import './settings-file.css';

/** "Chuyển cài đặt": every setting of the office in one file, and back again. */
export function SettingsFilePage({ view }: { view: AdminView }) {
  const { file: text } = useWords().history;
  const [said, setSaid] = useState('');
  async function save(): Promise<void> {
    const found = await settingsFile().catch((error: unknown) => {
      console.warn('No settings file', error);
      return null;
    });
    if (found) saveFile(new Blob([found.text], { type: 'application/json' }), found.name);
    setSaid(found ? fill(text.saved, { name: found.name }) : text.failed);
  }
  return (
    <>
      <p className="page-hint">{text.hint}</p>
      <p className="page-hint">
        <strong>{text.notIn}</strong>
      </p>
      <KeyButton look="main" disabled={false} onClick={() => void save()}>
        {text.save}
      </KeyButton>
      <p role="status">{said}</p>
      <ImportSettings timeZone={view.timeZone} />
    </>
  );
}

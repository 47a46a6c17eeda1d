import { useRef, useState } from 'react';
import type { CommandInput } from '../../../../shared/contract/commands.ts';
import { type ImportPreview, LONGEST_SETTINGS_FILE } from '../../../../shared/contract/settings-file.ts';
import { fill } from '../../../../shared/text/fill.ts';
import { settingsPreview } from '../../../live/journal.ts';
import { useLanguage, useWords } from '../../../live/language.ts';
import { KeyButton } from '../../../ui/staff/key-button.tsx';
import { useSender } from '../../../ui/staff/use-sender.ts';
import { ImportAreas } from './import-areas.tsx';

type Settings = Extract<CommandInput, { type: 'import-settings' }>['settings'];
interface Chosen {
  preview: Extract<ImportPreview, { ok: true }>;
  settings: Settings;
}

/** Chooses a file, shows what it would change, and applies what is ticked in one command. */
export function ImportSettings({ timeZone }: { timeZone: string }) {
  const { file: text } = useWords().history;
  const language = useLanguage();
  const sender = useSender();
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [said, setSaid] = useState('');
  const input = useRef<HTMLInputElement>(null);

  async function read(file: File): Promise<void> {
    setChosen(null);
    setSaid(text.reading);
    const content = file.size > LONGEST_SETTINGS_FILE ? null : await file.text();
    const preview: ImportPreview | null =
      content === null
        ? { ok: false, problem: 'too-large' }
        : await settingsPreview(content, language).catch((error: unknown) => {
            console.warn('No preview', error);
            return null;
          });
    if (!preview?.ok || content === null)
      return setSaid(preview && !preview.ok ? text.problems[preview.problem] : text.failed);
    setSaid('');
    setChosen({ preview, settings: settingsIn(content) });
  }

  async function apply(areas: readonly (keyof Settings)[]): Promise<boolean> {
    if (!chosen) return false;
    const settings: Settings = Object.fromEntries(areas.map((area) => [area, chosen.settings[area]]));
    const isDone = await sender.run({ type: 'import-settings', settings, basedOn: chosen.preview.basedOn });
    if (isDone) {
      setChosen(null);
      setSaid(fill(text.applied, { n: areas.length }));
    }
    return isDone;
  }

  return (
    <section>
      <h3>{text.importTitle}</h3>
      <p className="page-hint">{text.chooseHint}</p>
      <KeyButton disabled={false} onClick={() => input.current?.click()}>
        {text.choose}
      </KeyButton>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) void read(file);
          // The same file may be chosen again after it was changed.
          target.value = '';
        }}
      />
      <p className="list-count" role="status">
        {said}
      </p>
      {chosen && (
        <ImportAreas
          key={chosen.preview.basedOn}
          preview={chosen.preview}
          sender={sender}
          timeZone={timeZone}
          onApply={apply}
          onCancel={() => setChosen(null)}
        />
      )}
    </section>
  );
}

/** The hub has just read it whole. */
const settingsIn = (content: string): Settings => JSON.parse(content.replace(/^\uFEFF/, '')).settings;

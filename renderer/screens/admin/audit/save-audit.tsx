import { useState } from 'react';
import type { AuditFilter } from '../../../../shared/contract/journal-schemas.ts';
import { fill } from '../../../../shared/text/fill.ts';
import { auditFile } from '../../../live/journal.ts';
import { useWords } from '../../../live/language.ts';
import { KeyButton } from '../../../ui/staff/key-button.tsx';
import { saveFile } from '../voice-recorder/save-file.ts';

/** Everything that fits the filter as a file for a spreadsheet, not only what is shown. */
export function SaveAudit({ filter }: { filter: AuditFilter }) {
  const { audit: text } = useWords();
  const [isBusy, setBusy] = useState(false);
  const [said, setSaid] = useState('');
  async function save(): Promise<void> {
    if (isBusy) return;
    setBusy(true);
    setSaid(text.exporting);
    const name = fill(text.fileName, { from: filter.from, to: filter.to });
    const file = await auditFile(filter);
    if (file) saveFile(file, name);
    setSaid(file ? fill(text.exported, { name }) : text.exportFailed);
    setBusy(false);
  }
  return (
    <>
      <KeyButton disabled={isBusy} onClick={() => void save()}>
        {text.export}
      </KeyButton>
      <p role="status">{said}</p>
    </>
  );
}

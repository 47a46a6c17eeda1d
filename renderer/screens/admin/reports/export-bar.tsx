import { useState } from 'react';
import type { ReportRequest } from '../../../../shared/contract/report.ts';
import type { FileFormat } from '../../../../shared/reports/file-name.ts';
import { fill } from '../../../../shared/text/fill.ts';
import { useWords } from '../../../live/language.ts';
import { reportFile } from '../../../live/reports.ts';
import { KeyButton } from '../../../ui/staff/key-button.tsx';
import { saveFile } from '../voice-recorder/save-file.ts';

/** The shown report as a file, or on paper. */
export function ExportBar({ what, isReady }: { what: ReportRequest | { week: string }; isReady: boolean }) {
  const { export: text } = useWords().reports;
  const [said, setSaid] = useState<{ fine: boolean; words: string } | null>(null);
  const [isBusy, setIsBusy] = useState(false);

  async function save(format: FileFormat): Promise<void> {
    setIsBusy(true);
    setSaid({ fine: true, words: text.making });
    const answer = await reportFile(what, format);
    if (answer.ok) saveFile(answer.file, answer.name);
    setSaid(
      answer.ok
        ? { fine: true, words: fill(text.made, { name: answer.name }) }
        : { fine: false, words: text.problems[answer.problem] },
    );
    setIsBusy(false);
  }

  return (
    <div className="report-export">
      <div className="wizard-actions">
        <KeyButton look="main" disabled={!isReady || isBusy} onClick={() => void save('xlsx')}>
          {text.xlsx}
        </KeyButton>
        <KeyButton disabled={!isReady || isBusy} onClick={() => void save('pdf')}>
          {text.pdf}
        </KeyButton>
        <KeyButton disabled={!isReady} onClick={() => window.print()}>
          {text.print}
        </KeyButton>
      </div>
      <p className="saved" data-fine={said?.fine ?? true} role="status">
        {said?.words}
      </p>
    </div>
  );
}

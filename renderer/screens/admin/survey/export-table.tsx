import { useState } from 'react';
import type { SurveyPeriod, SurveyRow } from '../../../../shared/contract/survey-results.ts';
import type { SurveyQuestion } from '../../../../shared/domain/satisfaction.ts';
import { answerTable } from '../../../../shared/survey/answer-table.ts';
import { fill } from '../../../../shared/text/fill.ts';
import { surveyTable } from '../../../live/hub.ts';
import { useWords } from '../../../live/language.ts';
import { KeyButton } from '../../../ui/staff/key-button.tsx';
import { count } from '../figures.ts';
import { saveFile } from '../voice-recorder/save-file.ts';
import { pieces } from './period.ts';

interface ExportTableProps {
  period: SurveyPeriod;
  survey: readonly SurveyQuestion[];
}

/** The answers of the shown period as a file for a spreadsheet. */
export function ExportTable({ period, survey }: ExportTableProps) {
  const words = useWords();
  const { survey: text } = words;
  const [isBusy, setBusy] = useState(false);
  const [said, setSaid] = useState('');

  async function save(): Promise<void> {
    if (isBusy) return;
    setBusy(true);
    setSaid(text.exporting);
    const rows = await loadAll(period);
    if (rows && rows.length > 0) {
      const file = new Blob([answerTable(rows, survey, words)], { type: 'text/csv;charset=utf-8' });
      saveFile(file, fill(text.table.fileName, { ...period }));
    }
    setSaid(rows === null ? text.exportFailed : rows.length === 0 ? text.nobody : exported(rows.length));
    setBusy(false);
  }
  const exported = (n: number): string => fill(text.exported, { n: count(n) });
  return (
    <div className="survey-export">
      <KeyButton disabled={isBusy} onClick={() => void save()}>
        {text.export}
      </KeyButton>
      <p className="field-hint">
        {text.notSipas} {text.exportHint}
      </p>
      <p role="status">{said}</p>
    </div>
  );
}

/** Piece by piece; null when one of them did not come. */
async function loadAll(period: SurveyPeriod): Promise<SurveyRow[] | null> {
  const rows: SurveyRow[] = [];
  for (const piece of pieces(period)) {
    const more = await surveyTable(piece).catch((error: unknown) => {
      console.warn('No table', error);
      return null;
    });
    if (!more) return null;
    rows.push(...more);
  }
  return rows;
}

import { useState } from 'react';
import type { Period } from '../../../../shared/contract/report.ts';
import type { StandingDossiers } from '../../../../shared/domain/dossiers.ts';
import { useWords } from '../../../live/language.ts';
import { dossierColumns } from '../../../live/reports.ts';
import type { Sender } from '../../../ui/staff/use-sender.ts';
import { ImportSheet } from './import-sheet.tsx';
import type { RememberedMapping } from './mapping.ts';
import { type FileTrouble, readSheets, type SheetOfFile } from './read-sheets.ts';
import type { Standing } from './use-dossiers.ts';

interface ImportFileProps {
  period: Period;
  standing: Standing;
  sender: Sender;
  onWritten(words: string): void;
}

type Chosen =
  | { state: 'none' | 'reading' }
  | { state: 'refused'; trouble: FileTrouble }
  | { state: 'read'; name: string; sheets: readonly SheetOfFile[]; remembered: RememberedMapping };

/** A file of the province's software: read in this browser, looked at first, written by one command or not at all. */
export function ImportFile({ period, standing, sender, onWritten }: ImportFileProps) {
  const { import: text } = useWords().dossiers;
  const [chosen, setChosen] = useState<Chosen>({ state: 'none' });
  const [round, setRound] = useState(0);

  async function read(file: File | undefined): Promise<void> {
    if (!file) return;
    setChosen({ state: 'reading' });
    // Without an answer the columns are found by their words alone.
    const remembered = (await dossierColumns().catch(() => null)) ?? {};
    const sheets = await readSheets(new Uint8Array(await file.arrayBuffer()));
    setChosen(
      sheets.ok
        ? { state: 'read', name: file.name, sheets: sheets.value, remembered }
        : { state: 'refused', trouble: sheets.error },
    );
  }
  const drop = (): void => {
    setChosen({ state: 'none' });
    // A file input forgets its file only with its element.
    setRound(round + 1);
  };
  const known: readonly StandingDossiers[] | null = standing.state === 'shown' ? standing.list : null;
  return (
    <section className="dossier-import">
      <h3>{text.title}</h3>
      <p className="page-hint">{text.hint}</p>
      <label className="field">
        <span>{text.file}</span>
        <input
          key={round}
          type="file"
          accept=".csv,.txt,.xlsx,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
          onChange={({ target }) => void read(target.files?.[0])}
        />
      </label>
      <p className="field-problem" role="alert">
        {chosen.state === 'refused' && text.troubles[chosen.trouble]}
      </p>
      {chosen.state === 'reading' && <p role="status">{text.reading}</p>}
      {chosen.state === 'read' && known && (
        <ImportSheet
          key={`${chosen.name} ${round}`}
          sheets={chosen.sheets}
          remembered={chosen.remembered}
          period={period}
          standing={known}
          sender={sender}
          onDrop={drop}
          onWritten={(words) => {
            drop();
            onWritten(words);
          }}
        />
      )}
    </section>
  );
}

import { useState } from 'react';
import type { Period } from '../../../../shared/contract/report.ts';
import type { StandingDossiers } from '../../../../shared/domain/dossiers.ts';
import { fill } from '../../../../shared/text/fill.ts';
import { useWords } from '../../../live/language.ts';
import { KeyButton } from '../../../ui/staff/key-button.tsx';
import type { Sender } from '../../../ui/staff/use-sender.ts';
import { Pick } from '../boards/pick.tsx';
import { DryRun } from './dry-run.tsx';
import {
  findTable,
  guessMapping,
  headsAbove,
  isUsable,
  type Mapping,
  type RememberedMapping,
  rememberable,
} from './mapping.ts';
import { MappingFields } from './mapping-fields.tsx';
import { entriesOf, planImport } from './plan-import.ts';
import type { SheetOfFile } from './read-sheets.ts';

interface ImportSheetProps {
  sheets: readonly SheetOfFile[];
  /** How the file before was understood. */
  remembered: RememberedMapping;
  period: Period;
  standing: readonly StandingDossiers[];
  sender: Sender;
  onDrop(): void;
  onWritten(words: string): void;
}

/** So many lines fit into one message to the hub (`dossier-schemas.ts`). */
const MOST_LINES = 800;

/** Which sheet, where its figures begin, which column is what; then what would become of each line. */
export function ImportSheet({ sheets, remembered, period, standing, sender, onDrop, onWritten }: ImportSheetProps) {
  const { import: text } = useWords().dossiers;
  const [at, setAt] = useState(() =>
    Math.max(
      0,
      sheets.findIndex((one) => findTable(one) !== null),
    ),
  );
  const sheet = sheets[at];
  const [firstRow, setFirstRow] = useState<number | null>(() => (sheet && findTable(sheet)?.firstRow) ?? null);
  const heads = sheet && firstRow !== null ? headsAbove(sheet.rows, firstRow) : [];
  const [own, setOwn] = useState<Mapping | null>(null);
  const mapping = own ?? guessMapping(heads, remembered);
  const lines =
    sheet && firstRow !== null && isUsable(mapping)
      ? planImport({ rows: sheet.rows, firstRow, mapping, days: period, standing })
      : [];
  const entries = entriesOf(lines);
  const isTooLong = entries.length > MOST_LINES;

  async function write(): Promise<void> {
    if (
      !(await sender.run({
        type: 'enter-dossiers',
        origin: 'imported',
        entries,
        columns: rememberable(mapping, heads),
      }))
    )
      return;
    onWritten(fill(text.done, { n: entries.length }));
  }

  return (
    <div className="report-tools">
      <div className="row-form">
        {sheets.length > 1 && (
          <Pick
            label={text.sheet}
            value={`${at}`}
            options={sheets.map(({ name }, i) => ({ value: `${i}`, name }))}
            onChange={(value) => {
              const next = sheets[Number(value)];
              setAt(Number(value));
              setFirstRow((next && findTable(next)?.firstRow) ?? null);
              setOwn(null);
            }}
          />
        )}
        <Pick
          label={text.firstRow}
          value={`${firstRow ?? ''}`}
          options={[{ value: '', name: text.noColumn }, ...rowChoices(sheet, text.rowOf)]}
          onChange={(value) => {
            setFirstRow(value === '' ? null : Number(value));
            setOwn(null);
          }}
        />
      </div>
      {firstRow === null ? (
        <p className="field-problem" role="alert">
          {text.noTable}
        </p>
      ) : (
        <MappingFields heads={heads} mapping={mapping} onChange={setOwn} />
      )}
      {firstRow !== null && !isUsable(mapping) && (
        <p className="field-problem" role="alert">
          {text.notUsable}
        </p>
      )}
      {lines.length > 0 && <DryRun lines={lines} />}
      <div className="wizard-actions">
        <KeyButton disabled={false} onClick={onDrop}>
          {text.cancel}
        </KeyButton>
        <KeyButton
          look="main"
          disabled={entries.length === 0 || isTooLong || sender.busy !== null}
          onClick={() => void write()}
        >
          {entries.length === 0 ? text.nothing : fill(text.confirm, { n: entries.length })}
        </KeyButton>
      </div>
      {isTooLong && (
        <p className="field-problem" role="alert">
          {fill(text.tooMany, { n: MOST_LINES })}
        </p>
      )}
    </div>
  );
}

/** The rows in which the figures may begin, told by their words. */
function rowChoices(sheet: SheetOfFile | undefined, words: string): { value: string; name: string }[] {
  const rows = sheet?.rows.slice(0, 40) ?? [];
  return rows.flatMap((row, i) => {
    const shown = row.filter((cell) => cell !== null).slice(0, 3);
    if (i === 0 || shown.length === 0) return [];
    return [{ value: `${i}`, name: fill(words, { n: i + 1, words: shown.join(' | ').slice(0, 60) }) }];
  });
}

import { useState } from 'react';
import { dossierParts, type StandingDossiers } from '../../../../shared/domain/dossiers.ts';
import { cellInWords } from '../../../../shared/reports/cell-in-words.ts';
import { dayInWords } from '../../../../shared/reports/periods.ts';
import { fill } from '../../../../shared/text/fill.ts';
import { useWords } from '../../../live/language.ts';
import { KeyButton } from '../../../ui/staff/key-button.tsx';
import type { Sender } from '../../../ui/staff/use-sender.ts';
import { Table } from '../table.tsx';
import { RemoveDossiers } from './remove-dossiers.tsx';
import type { Standing } from './use-dossiers.ts';

interface DossierListProps {
  standing: Standing;
  sender: Sender;
  timeZone: string;
  onAgain(): void;
  onEdit(one: StandingDossiers): void;
  onRemoved(words: string): void;
}

/** What is entered for the chosen time, each line with what can be done to it. */
export function DossierList({ standing, sender, timeZone, onAgain, onEdit, onRemoved }: DossierListProps) {
  const { dossiers, system } = useWords();
  const { list: text, parts } = dossiers;
  const [removed, setRemoved] = useState<StandingDossiers | null>(null);
  return (
    <section className="dossier-list">
      <h3>{text.title}</h3>
      {standing.state === 'loading' && <p>{system.loading}</p>}
      {standing.state === 'failed' && (
        <>
          <p role="alert">{text.failed}</p>
          <KeyButton disabled={false} onClick={onAgain}>
            {text.again}
          </KeyButton>
        </>
      )}
      {standing.state === 'shown' && standing.list.length === 0 && <p className="report-empty">{text.none}</p>}
      {standing.state === 'shown' && standing.list.length > 0 && (
        <Table
          label={text.title}
          columns={[
            { title: text.field },
            { title: text.period },
            ...dossierParts.map((part) => ({ title: parts[part], isNumber: true })),
            { title: text.origin },
            { title: text.actions },
          ]}
          rows={standing.list.map((one) => ({
            key: `${one.id}`,
            cells: [
              nameOf(one),
              `${dayInWords(one.from)} – ${dayInWords(one.to)}`,
              ...dossierParts.map((part) => cellInWords(one.counts[part], 'count', timeZone)),
              text.origins[one.origin],
              <span key="actions" className="dossier-actions">
                <button
                  type="button"
                  className="row-button"
                  aria-label={fill(text.editName, { field: nameOf(one) })}
                  onClick={() => onEdit(one)}
                >
                  {text.edit}
                </button>
                <button
                  type="button"
                  className="row-button"
                  aria-label={fill(text.removeName, { field: nameOf(one) })}
                  onClick={() => setRemoved(one)}
                >
                  {text.remove}
                </button>
              </span>,
            ],
          }))}
        />
      )}
      {removed && (
        <RemoveDossiers
          dossiers={removed}
          sender={sender}
          onClose={() => setRemoved(null)}
          onRemoved={() => {
            setRemoved(null);
            onRemoved(fill(text.removed, { field: nameOf(removed) }));
          }}
        />
      )}
    </section>
  );
}

/** "Hộ tịch", "Hộ tịch: Khai sinh". */
export const nameOf = ({ field, procedure }: Pick<StandingDossiers, 'field' | 'procedure'>): string =>
  procedure === null ? field : `${field}: ${procedure}`;

import { useState } from 'react';
import { AUDIT_PAGE } from '../../../../shared/contract/journal.ts';
import type { AuditFilter } from '../../../../shared/contract/journal-schemas.ts';
import type { AdminView } from '../../../../shared/contract/views.ts';
import type { BusinessDay } from '../../../../shared/domain/time.ts';
import { fill } from '../../../../shared/text/fill.ts';
import { auditPage } from '../../../live/journal.ts';
import { useLanguage, useWords } from '../../../live/language.ts';
import { KeyButton } from '../../../ui/staff/key-button.tsx';
import { count, dayInWords } from '../figures.ts';
import { momentOf } from '../integrity/moment-of.ts';
import { Table } from '../table.tsx';
import { usePieces } from '../use-pieces.ts';
import { AuditFilters } from './audit-filters.tsx';
import { SaveAudit } from './save-audit.tsx';
import '../history/history.css';

/** "Nhật ký thao tác": everything that happened, in sentences. */
export function AuditPage({ view }: { view: AdminView }) {
  const { audit: text, system } = useWords();
  const language = useLanguage();
  const [chosen, setFilter] = useState<AuditFilter>({
    from: view.day,
    to: view.day,
    kind: null,
    counterId: null,
    officerId: null,
    number: '',
    language,
  });
  const filter = { ...chosen, language };
  const ask = (before: number | null) => auditPage({ ...filter, before });
  const { state, rows, next, lookedTo, more, stop, again } = usePieces(ask, JSON.stringify(filter), AUDIT_PAGE);
  return (
    <>
      <p className="page-hint">{text.hint}</p>
      <AuditFilters
        view={view}
        filter={filter}
        onSearch={(wanted) => (JSON.stringify(wanted) === JSON.stringify(filter) ? again() : setFilter(wanted))}
      />
      <p className="list-count" role="status">
        {state === 'failed' && text.failed}
        {state === 'loading' &&
          (lookedTo === null ? system.loading : fill(text.searching, { day: dayInWords(lookedTo as BusinessDay) }))}
        {state === 'shown' && (rows.length === 0 ? text.nothing : fill(text.shown, { n: count(rows.length) }))}
      </p>
      {state === 'loading' && lookedTo !== null && (
        <KeyButton disabled={false} onClick={stop}>
          {text.stop}
        </KeyButton>
      )}
      {rows.length > 0 && (
        <Table
          label={text.table}
          columns={[{ title: text.at }, { title: text.who }, { title: text.what }, { title: text.words }]}
          rows={rows.map((row) => ({
            key: String(row.seq),
            cells: [momentOf(view.timeZone, row.at), row.who, row.text, row.words],
          }))}
        />
      )}
      <div className="wizard-actions audit-actions">
        {next !== null && state !== 'loading' && (
          <KeyButton disabled={false} onClick={more}>
            {text.more}
          </KeyButton>
        )}
        <SaveAudit filter={filter} />
      </div>
    </>
  );
}

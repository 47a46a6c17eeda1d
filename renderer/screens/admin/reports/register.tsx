import { useState } from 'react';
import type { Cell, Report } from '../../../../shared/contract/report.ts';
import { fill } from '../../../../shared/text/fill.ts';
import { useWords } from '../../../live/language.ts';
import { type RegisterMark, registerPage } from '../../../live/reports.ts';
import { KeyButton } from '../../../ui/staff/key-button.tsx';
import { count } from '../figures.ts';
import { ReportTable } from './report-table.tsx';

/** Rows that a page of the register holds (`page-rows.ts`). */
const PAGE_ROWS = 200;

type Next = RegisterMark | 'not-asked' | null;

/** The register page by page: a year of it has hundreds of thousands of rows. */
export function Register({ report, timeZone }: { report: Report; timeZone: string }) {
  const { reports: text } = useWords();
  const [table] = report.tables;
  const [rows, setRows] = useState<readonly (readonly Cell[])[]>(table?.rows ?? []);
  const [next, setNext] = useState<Next>(rows.length < PAGE_ROWS ? null : 'not-asked');
  const [state, setState] = useState<'idle' | 'loading' | 'failed'>('idle');

  async function more(): Promise<void> {
    setState('loading');
    try {
      // The report brought the first page without the mark of its end.
      const first = next === 'not-asked' ? await registerPage(report, null) : null;
      const after = first ? first.next : next === 'not-asked' ? null : next;
      const page = after ? await registerPage(report, after) : null;
      setRows((before) => [...(first?.rows ?? before), ...(page?.rows ?? [])]);
      setNext(page?.next ?? null);
      setState('idle');
    } catch (error) {
      console.warn('The register did not answer', error);
      setState('failed');
    }
  }

  if (!table) return null;
  return (
    <section>
      <ReportTable table={{ ...table, rows }} timeZone={timeZone} />
      <div className="report-more">
        <p role="status">
          {state === 'failed' ? text.moreFailed : next !== null && fill(text.shown, { n: count(rows.length) })}
        </p>
        {next !== null && (
          <KeyButton disabled={state === 'loading'} onClick={() => void more()}>
            {fill(text.more, { n: PAGE_ROWS })}
          </KeyButton>
        )}
      </div>
    </section>
  );
}

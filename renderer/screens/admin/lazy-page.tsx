import { lazy, Suspense } from 'react';
import type { AdminView } from '../../../shared/contract/views.ts';
import { useWords } from '../../live/language.ts';

// Charts and spreadsheets weigh more than the rest of the administration: they come with the page that needs them.
const ReportsPage = lazy(async () => ({ default: (await import('./reports/reports-page.tsx')).ReportsPage }));
const DossiersPage = lazy(async () => ({ default: (await import('./dossiers/dossiers-page.tsx')).DossiersPage }));

/** A page that is loaded when it is opened. */
export function LazyPage({ section, view }: { section: 'reports' | 'dossiers'; view: AdminView }) {
  const { system } = useWords();
  return (
    <Suspense fallback={<p aria-busy="true">{system.loading}</p>}>
      {section === 'reports' ? <ReportsPage view={view} /> : <DossiersPage view={view} />}
    </Suspense>
  );
}

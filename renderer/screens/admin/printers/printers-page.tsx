import { useState } from 'react';
import type { AdminView } from '../../../../shared/contract/views.ts';
import type { PrinterSetup } from '../../../../shared/domain/printer.ts';
import { fill } from '../../../../shared/text/fill.ts';
import { useWords } from '../../../live/language.ts';
import { EditPrinter } from './edit-printer.tsx';
import { PrinterList } from './printer-list.tsx';
import { PrinterWizard } from './printer-wizard.tsx';
import './printers.css';
import './wizard.css';

/** What of the page is shown; `saved` is said once the list is back. */
type Shown = { page: 'list'; saved: string; isBack: boolean } | { page: 'add' } | { page: 'edit'; setup: PrinterSetup };

/** The printers of the office: a list, and the ways to add and to change one. */
export function PrintersPage({ view }: { view: AdminView }) {
  const { printers: text } = useWords();
  const [shown, setShown] = useState<Shown>({ page: 'list', saved: '', isBack: false });
  const back = (saved = '') => setShown({ page: 'list', saved, isBack: true });
  switch (shown.page) {
    case 'add':
      return <PrinterWizard view={view} onSaved={(name) => back(fill(text.added, { name }))} onCancel={() => back()} />;
    case 'edit':
      return (
        <EditPrinter
          view={view}
          setup={shown.setup}
          onSaved={(name) => back(fill(text.changed, { name }))}
          onCancel={() => back()}
        />
      );
    case 'list':
      return (
        <PrinterList
          view={view}
          saved={shown.saved}
          takesFocus={shown.isBack}
          onSaved={(saved) => setShown({ ...shown, saved })}
          onAdd={() => setShown({ page: 'add' })}
          onEdit={(setup) => setShown({ page: 'edit', setup })}
        />
      );
  }
}

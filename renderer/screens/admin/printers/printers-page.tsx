import { useState } from 'react';
import type { AdminView } from '../../../../shared/contract/views.ts';
import type { PrinterSetup } from '../../../../shared/domain/printer.ts';
import { fill } from '../../../../shared/text/fill.ts';
import { useWords } from '../../../live/language.ts';
import { addedInWords, fine } from './added-in-words.ts';
import { EditPrinter } from './edit-printer.tsx';
import { PrinterList } from './printer-list.tsx';
import { PrinterWizard } from './printer-wizard.tsx';
import './printers.css';
import './wizard.css';

/** What of the page is shown; `saved` or that a printer was `added` is said once the list is back. */
type Shown =
  | { page: 'list'; saved: string; added: string | null; isBack: boolean }
  | { page: 'add' }
  | { page: 'edit'; setup: PrinterSetup; basedOn: string };

/** The printers of the office: a list, and the ways to add and to change one. */
export function PrintersPage({ view }: { view: AdminView }) {
  const words = useWords();
  const [shown, setShown] = useState<Shown>({ page: 'list', saved: '', added: null, isBack: false });
  const back = (saved = '', added: string | null = null) => setShown({ page: 'list', saved, added, isBack: true });
  const edit = (id: PrinterSetup['id']) => {
    const setup = view.printerSetups.find((each) => each.id === id);
    const basedOn = view.revisions.printers[id];
    if (setup && basedOn !== undefined) setShown({ page: 'edit', setup, basedOn });
  };
  switch (shown.page) {
    case 'add':
      return <PrinterWizard view={view} onSaved={(name) => back('', name)} onCancel={() => back()} />;
    case 'edit':
      return (
        <EditPrinter
          key={shown.basedOn}
          view={view}
          setup={shown.setup}
          basedOn={shown.basedOn}
          onSaved={(name) => back(fill(words.printers.changed, { name }))}
          onReload={() => edit(shown.setup.id)}
          onCancel={() => back()}
        />
      );
    case 'list':
      return (
        <PrinterList
          view={view}
          news={shown.added === null ? fine(shown.saved) : addedInWords(words, shown.added, view.paper.printers)}
          takesFocus={shown.isBack}
          onSaved={(saved) => setShown({ ...shown, saved, added: null })}
          onAdd={() => setShown({ page: 'add' })}
          onEdit={({ id }) => edit(id)}
        />
      );
  }
}

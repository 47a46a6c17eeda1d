import { IconHelp } from '@tabler/icons-react';
import { useState } from 'react';
import type { HelpPage } from '../../../shared/text/help-pages.ts';
import { useWords } from '../../live/language.ts';
import { HelpDialog } from './help-dialog.tsx';
import type { HelpPaper } from './help-paper.ts';
import './help.css';

/** The question mark of a staff page. */
export function HelpKey({ page, paper = null }: { page: HelpPage; paper?: HelpPaper | null }) {
  const { help } = useWords();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <button type="button" className="help-key" aria-label={help.open} onClick={() => setIsOpen(true)}>
        <IconHelp aria-hidden="true" />
      </button>
      {isOpen && <HelpDialog page={page} paper={paper} onClose={() => setIsOpen(false)} />}
    </>
  );
}

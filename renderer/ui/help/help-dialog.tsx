import { helpText, helpTitle } from '../../../shared/text/help-of.ts';
import type { HelpPage } from '../../../shared/text/help-pages.ts';
import { useWords } from '../../live/language.ts';
import { Dialog } from '../dialog.tsx';
import type { HelpPaper } from './help-paper.ts';
import { HelpPicture } from './help-picture.tsx';
import { PrintKey } from './print-key.tsx';

interface HelpDialogProps {
  page: HelpPage;
  paper: HelpPaper | null;
  onClose(): void;
}

/** Two sentences and a picture of a page. */
export function HelpDialog({ page, paper, onClose }: HelpDialogProps) {
  const words = useWords();
  const { what, todo } = helpText(page, words);
  return (
    <Dialog title={helpTitle(page, words)} onClose={onClose}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
      <section className="help-body" tabIndex={0} aria-label={helpTitle(page, words)}>
        <p>{what}</p>
        <p>{todo}</p>
        <HelpPicture page={page} words={words} />
      </section>
      <div className="dialog__actions">
        <button type="button" className="button" onClick={onClose}>
          {words.help.close}
        </button>
        {paper && <PrintKey paper={paper} />}
      </div>
    </Dialog>
  );
}

import type { TestPrintReport } from '../../../../shared/contract/printer-wizard.ts';
import type { PrinterSetup } from '../../../../shared/domain/printer.ts';
import { fill } from '../../../../shared/text/fill.ts';
import { printTestPage } from '../../../live/hub.ts';
import { useWords } from '../../../live/language.ts';
import { draftOf } from './setup-draft.ts';
import { TestPrint } from './test-print.tsx';
import { useQuestion } from './use-question.ts';

/** What can be done with a printer that the office has set up. */
export function PrinterActions(props: { setup: PrinterSetup; onEdit(): void; onRemove(): void }) {
  const { setup, onEdit, onRemove } = props;
  const { printers: text } = useWords();
  const { question, ask } = useQuestion<TestPrintReport>();
  const draft = draftOf(setup);
  const { name } = setup;
  return (
    <>
      {draft && (
        <>
          <button
            type="button"
            className="row-button"
            aria-label={fill(text.testOf, { name })}
            aria-disabled={question.state === 'asking'}
            onClick={() => question.state !== 'asking' && void ask(() => printTestPage(draft))}
          >
            {text.test}
          </button>
          <button type="button" className="row-button" aria-label={fill(text.editOf, { name })} onClick={onEdit}>
            {text.edit}
          </button>
        </>
      )}
      <button type="button" className="row-button" aria-label={fill(text.removeOf, { name })} onClick={onRemove}>
        {text.remove}
      </button>
      <TestPrint question={question} />
    </>
  );
}

import type { TestPrintReport } from '../../../../shared/contract/printer-wizard.ts';
import { fill } from '../../../../shared/text/fill.ts';
import type { Words } from '../../../../shared/text/index.ts';
import { useWords } from '../../../live/language.ts';
import { FailedQuestion } from './failed-question.tsx';
import type { Question } from './use-question.ts';

/** "Máy in xác nhận trang thử đã in xong.": how a test page ended. */
export function reportInWords({ printers, admin }: Words, report: TestPrintReport): string {
  return fill(printers.testReport[report.status], { state: admin.printer.names[report.state].toLowerCase() });
}

/** How the test page is doing; what to do when it could not be printed. */
export function TestPrint({ question }: { question: Question<TestPrintReport> }) {
  const words = useWords();
  const { printers: text, admin } = words;
  return (
    <>
      <div className="test-print" role="status">
        {question.state === 'asking' && <p>{text.testReport.printing}</p>}
        {question.state === 'answered' && (
          <>
            <p data-status={question.answer.status}>{reportInWords(words, question.answer)}</p>
            {question.answer.status === 'postponed' && <p>{admin.printer.advice[question.answer.state]}</p>}
          </>
        )}
      </div>
      <FailedQuestion question={question} />
    </>
  );
}

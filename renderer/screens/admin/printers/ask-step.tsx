import { type FormEvent, useEffect, useRef } from 'react';
import type { ConnectionInput } from '../../../../shared/contract/paper-schemas.ts';
import type { ProbeReport } from '../../../../shared/contract/printer-wizard.ts';
import { probePrinter } from '../../../live/hub.ts';
import { useWords } from '../../../live/language.ts';
import { KeyButton } from '../../../ui/staff/key-button.tsx';
import { connectionInWords } from './connection-in-words.ts';
import { FailedQuestion } from './failed-question.tsx';
import { ProbeAnswers } from './probe-answers.tsx';
import { Unreached } from './unreached.tsx';
import { useQuestion } from './use-question.ts';

interface AskStepProps {
  connection: ConnectionInput;
  /** Null while it has not been asked. */
  report: ProbeReport | null;
  onAnswered(report: ProbeReport): void;
  onAgain(): void;
  onNext(): void;
  onBack(): void;
}

/** Asks the printer by itself what it can do, and says in plain words what came back. */
export function AskStep({ connection, report, onAnswered, onAgain, onNext, onBack }: AskStepProps) {
  const words = useWords();
  const { printers: text } = words;
  const { question, ask } = useQuestion<ProbeReport>();
  const next = useRef<HTMLButtonElement>(null);

  async function probe(): Promise<void> {
    const answer = await ask(() => probePrinter(connection));
    if (answer) onAnswered(answer);
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: it asks once for each time that there is no report.
  useEffect(() => {
    if (report === null) void probe();
    next.current?.focus();
  }, [report === null]);

  function submit(event: FormEvent): void {
    event.preventDefault();
    if (report?.reached) onNext();
    else if (question.state !== 'asking') again();
  }
  function again(): void {
    if (report === null) void probe();
    else onAgain();
  }

  return (
    <form className="wizard-step" onSubmit={submit} noValidate>
      <p className="wizard-what">{connectionInWords(words, connection)}</p>
      <div role="status">
        {report === null && question.state !== 'failed' && (
          <p className="wizard-busy">
            <i aria-hidden="true" />
            {text.ask.asking}
          </p>
        )}
        {report?.reached === false && <Unreached connection={connection} report={report} />}
        {report?.reached && <ProbeAnswers report={report} connection={connection} />}
      </div>
      <FailedQuestion question={question} />
      <div className="wizard-actions">
        <KeyButton disabled={false} onClick={onBack}>
          {text.back}
        </KeyButton>
        <KeyButton ref={next} type="submit" look="main" disabled={report === null && question.state !== 'failed'}>
          {report?.reached === false || question.state === 'failed' ? text.again : text.next}
        </KeyButton>
      </div>
    </form>
  );
}

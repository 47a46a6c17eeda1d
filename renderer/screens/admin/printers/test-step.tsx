import { type FormEvent, useEffect, useRef } from 'react';
import type { TestPrintReport } from '../../../../shared/contract/printer-wizard.ts';
import { printTestPage, type SetupInput } from '../../../live/hub.ts';
import { useWords } from '../../../live/language.ts';
import { KeyButton } from '../../../ui/staff/key-button.tsx';
import { Choice } from '../choice.tsx';
import { PaperFields } from './paper-fields.tsx';
import { TestPrint } from './test-print.tsx';
import { useQuestion } from './use-question.ts';
import { looksToAsk, type Wizard, type WizardEvent } from './wizard.ts';

interface TestStepProps {
  setup: SetupInput;
  page: Wizard['page'];
  dispatch(event: WizardEvent): void;
  onBack(): void;
}

/** Prints a page and asks how it looks: the paper itself tells the width and whether the printer understands. */
export function TestStep({ setup, page, dispatch, onBack }: TestStepProps) {
  const { printers } = useWords();
  const { page: text } = printers;
  const { question, ask } = useQuestion<TestPrintReport>();
  const firstLook = useRef<HTMLInputElement>(null);
  const main = useRef<HTMLButtonElement>(null);
  useEffect(() => main.current?.focus(), []);

  const shown =
    question.state === 'idle' && page.report ? { state: 'answered' as const, answer: page.report } : question;
  const report = shown.state === 'answered' ? shown.answer : null;
  const asksLook = report !== null && report.status !== 'postponed';
  useEffect(() => {
    if (asksLook) firstLook.current?.focus();
  }, [asksLook]);

  async function printPage(): Promise<void> {
    if (question.state === 'asking') return;
    const answer = await ask(() => printTestPage(setup));
    if (answer) dispatch({ type: 'printed', report: answer, width: setup.profile.widthDots });
  }
  // What comes next, so that Enter does it: print, look, go on.
  const goesOn = asksLook && (page.look === null || page.look === 'whole');

  function submit(event: FormEvent): void {
    event.preventDefault();
    if (goesOn) dispatch({ type: 'went', to: 'name' });
    else void printPage();
  }

  return (
    <form className="wizard-step" onSubmit={submit} noValidate>
      <PaperFields setup={setup} onChange={(changed) => dispatch({ type: 'changed', setup: changed })} />
      <TestPrint question={shown} />
      {asksLook && (
        <fieldset>
          <legend>{text.ask}</legend>
          {looksToAsk(page.width ?? setup.profile.widthDots).map((look, i) => (
            <Choice
              key={look}
              group="look"
              ref={i === 0 ? firstLook : undefined}
              title={text[look]}
              isChosen={page.look === look}
              onChoose={() => dispatch({ type: 'looked', look })}
            >
              {page.advice && look !== 'whole' && <p>{text.advice[page.advice]}</p>}
            </Choice>
          ))}
        </fieldset>
      )}
      <p className="for-ears-only" role="status">
        {page.advice && text.advice[page.advice]}
      </p>
      <div className="wizard-actions">
        <KeyButton disabled={false} onClick={onBack}>
          {printers.back}
        </KeyButton>
        {goesOn ? (
          <KeyButton disabled={false} onClick={() => void printPage()}>
            {text.printAgain}
          </KeyButton>
        ) : (
          <KeyButton look="quiet" disabled={false} onClick={() => dispatch({ type: 'went', to: 'name' })}>
            {text.skip}
          </KeyButton>
        )}
        <KeyButton ref={main} type="submit" look="main" disabled={question.state === 'asking'}>
          {goesOn ? printers.next : report === null ? text.print : text.printAgain}
        </KeyButton>
      </div>
    </form>
  );
}

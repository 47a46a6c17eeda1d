import { useReducer } from 'react';
import type { AdminView } from '../../../../shared/contract/views.ts';
import { useWords } from '../../../live/language.ts';
import { AskStep } from './ask-step.tsx';
import { FindStep } from './find-step.tsx';
import { NameStep } from './name-step.tsx';
import { newSetup } from './setup-draft.ts';
import { TestStep } from './test-step.tsx';
import { advance, firstStep, stepBefore, wizardSteps } from './wizard.ts';

interface PrinterWizardProps {
  view: AdminView;
  onSaved(name: string): void;
  onCancel(): void;
}

/** From "where is it?" to the first ticket in four steps. Going back loses nothing. */
export function PrinterWizard({ view, onSaved, onCancel }: PrinterWizardProps) {
  const { printers: text } = useWords();
  const [wizard, dispatch] = useReducer(advance, firstStep);
  const names = view.printerSetups.map(({ name }) => name);
  const before = stepBefore(wizard.step);
  const back = () => (before === null ? onCancel() : dispatch({ type: 'went', to: before }));
  const { step, connection, setup } = wizard;

  return (
    <section className="wizard" aria-label={text.wizard.title}>
      <h3>{text.wizard.title}</h3>
      <ol className="wizard-steps" aria-label={text.wizard.stepsLabel}>
        {wizardSteps.map((each, i) => (
          <li key={each} aria-current={each === step ? 'step' : undefined} data-done={i < wizardSteps.indexOf(step)}>
            <b aria-hidden="true">{i + 1}</b>
            <span>{text.wizard.steps[each]}</span>
          </li>
        ))}
      </ol>
      {step === 'find' && (
        <FindStep
          draft={wizard.find}
          found={wizard.found}
          setups={view.printerSetups}
          onFound={(found) => dispatch({ type: 'found', found, setups: view.printerSetups })}
          onType={(change) => dispatch({ type: 'typed', change })}
          onChoose={(chosen) => dispatch({ type: 'chose', connection: chosen })}
          onBack={onCancel}
        />
      )}
      {step === 'ask' && connection && (
        <AskStep
          connection={connection}
          report={wizard.report}
          onAnswered={(report) =>
            dispatch({
              type: 'answered',
              report,
              proposal: report.reached ? newSetup(connection, report.profile, text.setup, names) : null,
            })
          }
          onAgain={() => dispatch({ type: 'asked-again' })}
          onNext={() => dispatch({ type: 'went', to: 'test' })}
          onBack={back}
        />
      )}
      {step === 'test' && setup && <TestStep setup={setup} page={wizard.page} dispatch={dispatch} onBack={back} />}
      {step === 'name' && setup && (
        <NameStep
          view={view}
          setup={setup}
          onChange={(changed) => dispatch({ type: 'changed', setup: changed })}
          onSaved={onSaved}
          onBack={back}
        />
      )}
    </section>
  );
}

import type { AdminView } from '../../../../shared/contract/views.ts';
import { type SetUpStep, setUpSteps } from '../../../../shared/domain/set-up.ts';
import { useWords } from '../../../live/language.ts';
import { missingAt } from './missing.ts';

interface StepListProps {
  view: AdminView;
  current: SetUpStep;
  disabled: boolean;
  go(step: SetUpStep): void;
}

/** All steps at the side, each with whether it has what it needs: any of them can be looked at again. */
export function StepList({ view, current, disabled, go }: StepListProps) {
  const words = useWords();
  const { setUp: text } = words;
  return (
    <nav className="set-up-steps" aria-label={text.list}>
      <ol>
        {setUpSteps.map((step, n) => {
          const isComplete = step !== 'wall' && missingAt(step, view, words).length === 0;
          return (
            <li key={step}>
              <button
                type="button"
                aria-current={step === current ? 'step' : undefined}
                aria-disabled={disabled}
                data-complete={isComplete}
                onClick={() => disabled || step === current || go(step)}
              >
                <b aria-hidden="true">{isComplete ? '✓' : n + 1}</b>
                <span>{text.steps[step]}</span>
                {step !== 'wall' && (
                  <span className="for-ears-only">{` (${isComplete ? text.state.done : text.state.open})`}</span>
                )}
              </button>
            </li>
          );
        })}
      </ol>
      <a className="row-button" href="#today">
        {text.leave}
      </a>
    </nav>
  );
}

import { useEffect, useRef, useState } from 'react';
import type { AdminView } from '../../../../shared/contract/views.ts';
import { type SetUpStep, setUpSteps } from '../../../../shared/domain/set-up.ts';
import { fill } from '../../../../shared/text/fill.ts';
import { useWords } from '../../../live/language.ts';
import { HelpKey } from '../../../ui/help/help-key.tsx';
import { KeyButton } from '../../../ui/staff/key-button.tsx';
import { RefusalStrip } from '../../../ui/staff/strips.tsx';
import { useSender } from '../../../ui/staff/use-sender.ts';
import { Confirm } from '../confirm.tsx';
import type { Section } from '../section-of-address.ts';
import type { OfficeDrafts } from '../use-office-drafts.ts';
import { missingAt } from './missing.ts';
import { sectionsOfStep } from './sections-of-step.ts';
import { StepList } from './step-list.tsx';
import { SetUpStepPage } from './step-page.tsx';
import './set-up.css';

export interface WizardProps {
  view: AdminView;
  drafts: OfficeDrafts;
  /** Pages with something that is not saved. */
  unsaved: readonly Section[];
}

/**
 * The first set-up: the pages of the administration one after the other, each with what it is for and what it still lacks. How
 * far it has come is kept by the hub.
 */
export function SetUpWizard({ view, drafts, unsaved }: WizardProps) {
  const words = useWords();
  const { setUp: text } = words;
  const sender = useSender();
  const [isAsking, setAsking] = useState(false);
  const { step } = view.setUp;
  const at = setUpSteps.indexOf(step);
  const missing = missingAt(step, view, words);
  const isUnsaved = sectionsOfStep[step].some((section) => unsaved.includes(section));
  const heading = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: whoever went on hears, and sees from its top, the new step
  useEffect(() => {
    heading.current?.focus();
    window.scrollTo(0, 0);
  }, [step]);

  const go = (to: SetUpStep, done = false) =>
    sender.run({ type: 'set-setup-progress', step: to, done, basedOn: view.revisions.setUp });
  const next = setUpSteps[at + 1];

  async function forward(): Promise<void> {
    setAsking(false);
    if (next) await go(next);
    // The next time it begins with the first page.
    else if (await go(setUpSteps[0], true)) location.hash = '#today';
  }

  const isBusy = sender.busy !== null || isUnsaved;
  return (
    <div className="set-up">
      <StepList view={view} current={step} disabled={isBusy} go={(to) => void go(to)} />
      <section className="set-up-page" aria-labelledby="set-up-heading">
        <div className="panel-title">
          <h2 id="set-up-heading" tabIndex={-1} ref={heading}>
            {fill(text.step, { n: at + 1, all: setUpSteps.length, name: text.steps[step] })}
          </h2>
          <HelpKey page={{ part: 'admin', name: 'setUp' }} />
        </div>
        <p className="set-up-what">{text.what[step]}</p>
        <Lacks missing={missing} />
        <div className="set-up-body">
          <SetUpStepPage key={step} step={step} view={view} drafts={drafts} />
        </div>
        <footer className="set-up-foot">
          <RefusalStrip sender={sender} timeZone={view.timeZone} />
          <p className="set-up-kept" role="status">
            {isUnsaved ? text.unsaved : text.kept}
          </p>
          <div className="wizard-actions">
            <KeyButton disabled={isBusy || at === 0} onClick={() => void go(setUpSteps[at - 1] ?? step)}>
              {text.back}
            </KeyButton>
            {next && (
              <KeyButton disabled={isBusy} onClick={() => void go(next)}>
                {text.later}
              </KeyButton>
            )}
            <KeyButton
              look="main"
              disabled={isBusy}
              onClick={() => (missing.length > 0 ? setAsking(true) : void forward())}
            >
              {next ? text.next : text.finish}
            </KeyButton>
          </div>
        </footer>
      </section>
      {isAsking && (
        <Confirm title={text.askTitle} text={text.askText} back={text.stay} onClose={() => setAsking(false)}>
          <ul className="set-up-asked">
            {missing.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
          <KeyButton look="loud" disabled={isBusy} onClick={() => void forward()}>
            {text.goAnyway}
          </KeyButton>
        </Confirm>
      )}
    </div>
  );
}

function Lacks({ missing }: { missing: readonly string[] }) {
  const { setUp: text } = useWords();
  return (
    <div className="set-up-lacks" data-lacks={missing.length > 0} role="status">
      {missing.length === 0 ? (
        <p>{text.complete}</p>
      ) : (
        <>
          <p>{text.missing}:</p>
          <ul>
            {missing.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

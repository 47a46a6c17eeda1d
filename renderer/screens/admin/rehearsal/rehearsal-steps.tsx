import { IconAlertTriangle, IconCheck, IconCircleDashed, IconLoader } from '@tabler/icons-react';
import type { AdminView } from '../../../../shared/contract/views.ts';
import {
  isGood,
  type Rehearsal,
  type RehearsalStep,
  rehearsalSteps,
  stageOf,
} from '../../../../shared/domain/rehearsal.ts';
import { fill } from '../../../../shared/text/fill.ts';
import { placeNumber } from '../../../../shared/text/place-name.ts';
import { useWords } from '../../../live/language.ts';
import { KeyButton } from '../../../ui/staff/key-button.tsx';
import type { Sender } from '../../../ui/staff/use-sender.ts';

interface StepsProps {
  view: AdminView;
  rehearsal: Rehearsal;
  sender: Sender;
}

/** The five steps with how each went; the one that is played asks what only a person can say. */
export function RehearsalSteps({ view, rehearsal, sender }: StepsProps) {
  const words = useWords();
  const { rehearsal: text } = words;
  const stage = stageOf(rehearsal);
  const counter = view.settings.counters.find(({ id }) => id === rehearsal.counterId);
  const facts = { no: rehearsal.label, place: counter ? placeNumber(words, counter.place) : '' };
  return (
    <ol className="rehearsal-steps" aria-label={text.list}>
      {rehearsalSteps.map((step) => {
        const result = rehearsal.results[step];
        const state = result ? (isGood(result) ? 'good' : 'fault') : step === stage ? 'now' : 'to-come';
        return (
          <li key={step} data-state={state}>
            <Mark state={state} />
            <div>
              <strong>{text.steps[step]}</strong>
              <p>{result ? text.results[result] : step === stage ? fill(text.playing[step], facts) : text.toCome}</p>
              {step === stage && <Question step={step} rehearsal={rehearsal} sender={sender} />}
            </div>
          </li>
        );
      })}
    </ol>
  );
}

function Mark({ state }: { state: 'good' | 'fault' | 'now' | 'to-come' }) {
  const Icon = { good: IconCheck, fault: IconAlertTriangle, now: IconLoader, 'to-come': IconCircleDashed }[state];
  return <Icon aria-hidden="true" />;
}

function Question({ step, rehearsal, sender }: { step: RehearsalStep; rehearsal: Rehearsal; sender: Sender }) {
  const { rehearsal: text } = useWords();
  const isBusy = sender.busy !== null;
  const rehearsalId = rehearsal.id;
  if (step === 'rate')
    return (
      <KeyButton disabled={isBusy} onClick={() => void sender.run({ type: 'rate-rehearsal', rehearsalId })}>
        {text.rateHere}
      </KeyButton>
    );
  if (step !== 'speak') return null;
  const answer = (heard: boolean) => void sender.run({ type: 'answer-rehearsal', rehearsalId, heard });
  return (
    <>
      <p className="rehearsal-question">{fill(text.heard, { no: rehearsal.label })}</p>
      <div className="wizard-actions">
        <KeyButton look="main" disabled={isBusy} onClick={() => answer(true)}>
          {text.yes}
        </KeyButton>
        <KeyButton disabled={isBusy} onClick={() => answer(false)}>
          {text.no}
        </KeyButton>
      </div>
    </>
  );
}

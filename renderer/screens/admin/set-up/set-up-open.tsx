import { type SetUpStep, setUpSteps } from '../../../../shared/domain/set-up.ts';
import { fill } from '../../../../shared/text/fill.ts';
import { useWords } from '../../../live/language.ts';
import './set-up.css';

/** On every page of the administration until the set-up is done: where it stands, and the way back to it. */
export function SetUpOpen({ step }: { step: SetUpStep }) {
  const { setUp: text } = useWords();
  const n = setUpSteps.indexOf(step) + 1;
  return (
    <p className="set-up-open">
      <span>{fill(text.notDone, { n, all: setUpSteps.length, name: text.steps[step] })}</span>
      <a className="row-button" href="#setUp">
        {text.goOn}
      </a>
    </p>
  );
}

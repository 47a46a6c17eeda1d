import type { AdminView } from '../../../../shared/contract/views.ts';
import { setUpSteps } from '../../../../shared/domain/set-up.ts';
import { useWords } from '../../../live/language.ts';
import { missingAt } from './missing.ts';

/** What every step still lacks, once more in one place. */
export function WallStep({ view }: { view: AdminView }) {
  const words = useWords();
  const { setUp: text } = words;
  const lacking = setUpSteps.flatMap((step) => {
    const missing = missingAt(step, view, words);
    return missing.length > 0 ? [{ step, missing }] : [];
  });
  if (lacking.length === 0) return <p className="page-hint">{text.wall.nothingLeft}</p>;
  return (
    <>
      <h3>{text.wall.left}</h3>
      <dl className="set-up-left">
        {lacking.map(({ step, missing }) => (
          <div key={step}>
            <dt>{text.steps[step]}</dt>
            {missing.map((one) => (
              <dd key={one}>{one}</dd>
            ))}
          </div>
        ))}
      </dl>
    </>
  );
}

import { useState } from 'react';
import type { AdminView } from '../../../../shared/contract/views.ts';
import { setUpSteps } from '../../../../shared/domain/set-up.ts';
import { useWords } from '../../../live/language.ts';
import { wallFile } from '../../../live/reports.ts';
import { KeyButton } from '../../../ui/staff/key-button.tsx';
import { saveFile } from '../voice-recorder/save-file.ts';
import { missingAt } from './missing.ts';

/** What every step still lacks, once more in one place. */
export function WallStep({ view }: { view: AdminView }) {
  const words = useWords();
  const { setUp: text } = words;
  const lacking = setUpSteps.flatMap((step) => {
    const missing = missingAt(step, view, words);
    return missing.length > 0 ? [{ step, missing }] : [];
  });
  return (
    <>
      <MakeWall />
      {lacking.length === 0 && <p className="page-hint">{text.wall.nothingLeft}</p>}
      {lacking.length > 0 && <h3>{text.wall.left}</h3>}
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

function MakeWall() {
  const { wall } = useWords().setUp;
  const [said, setSaid] = useState<'making' | 'failed' | 'made' | null>(null);
  async function make(): Promise<void> {
    setSaid('making');
    const file = await wallFile();
    if (file) saveFile(file, 'trang-dan-tuong.pdf');
    setSaid(file ? 'made' : 'failed');
  }
  return (
    <>
      <KeyButton look="main" disabled={said === 'making'} onClick={() => void make()}>
        {wall.make}
      </KeyButton>
      <p className="saved" role="status">
        {said && wall[said]}
      </p>
    </>
  );
}

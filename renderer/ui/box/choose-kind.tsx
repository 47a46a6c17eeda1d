import { IconBulb, IconMailOpened, IconMessageExclamation } from '@tabler/icons-react';
import { feedbackKinds } from '../../../shared/domain/satisfaction.ts';
import { useWords } from '../../live/language.ts';
import type { BoxEvent } from './box-flow.ts';

const icons = { suggestion: IconBulb, complaint: IconMessageExclamation };

/** What somebody has come to the box for: to write, or to hear. */
export function ChooseKind({ dispatch }: { dispatch: (event: BoxEvent) => void }) {
  const { box } = useWords();
  return (
    <div className="box box--kind">
      <h1>{box.kindTitle}</h1>
      <p>{box.kindText}</p>
      <div className="box__kinds">
        {feedbackKinds.map((kind) => {
          const Icon = icons[kind];
          return (
            <button key={kind} type="button" className="button" onClick={() => dispatch({ type: 'choose-kind', kind })}>
              <Icon stroke={1.5} aria-hidden="true" />
              <span>
                <strong>{box.kind[kind]}</strong> <span>{box.kindDetail[kind]}</span>
              </span>
            </button>
          );
        })}
      </div>
      <div className="box__kinds">
        <button type="button" className="button box__answer" onClick={() => dispatch({ type: 'see-answer' })}>
          <IconMailOpened stroke={1.5} aria-hidden="true" />
          <span>
            <strong>{box.seeAnswer}</strong> <span>{box.seeAnswerText}</span>
          </span>
        </button>
      </div>
      <p className="box__quiet">{box.kindLaw}</p>
    </div>
  );
}

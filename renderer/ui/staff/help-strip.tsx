import { IconHandStop } from '@tabler/icons-react';
import type { HelpLine } from '../../../shared/contract/queue-views.ts';
import { ageInWords } from '../../../shared/text/age-in-words.ts';
import { fill } from '../../../shared/text/fill.ts';
import { useWords } from '../../live/language.ts';
import { useNow } from '../../live/use-view.ts';
import { KeyButton } from './key-button.tsx';
import { useHelpRing } from './use-help-ring.ts';
import type { Sender } from './use-sender.ts';
import './help-strip.css';

const AGE_STEP_MS = 5_000;

/**
 * Who calls for help, each with the button that says "I am coming"; a soft ring once per call. The region is always
 * there, so that a screen reader hears the change.
 */
export function HelpStrip({ help, sender }: { help: readonly HelpLine[]; sender: Sender }) {
  const words = useWords();
  const { guideQueue } = words;
  const now = useNow(AGE_STEP_MS);
  useHelpRing(help);
  return (
    <div className="help-strips" role="status">
      {help.map(({ helpId, stationName, at }) => (
        <div key={helpId} className="help-strip">
          <IconHandStop aria-hidden="true" />
          <span>
            <strong>{fill(guideQueue.help.calls, { station: stationName })}</strong>{' '}
            <span className="figures">{fill(guideQueue.help.since, { age: ageInWords(words, now - at) })}</span>
          </span>
          <KeyButton
            look="main"
            name={help.length > 1 ? fill(guideQueue.help.comingTo, { station: stationName }) : undefined}
            disabled={sender.busy !== null}
            onClick={() => void sender.run({ type: 'answer-help', helpId })}
          >
            {guideQueue.help.coming}
          </KeyButton>
        </div>
      ))}
    </div>
  );
}

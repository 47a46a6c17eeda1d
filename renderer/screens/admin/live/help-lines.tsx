import { IconHelpCircle } from '@tabler/icons-react';
import type { HelpLine } from '../../../../shared/contract/queue-views.ts';
import type { Instant } from '../../../../shared/domain/time.ts';
import { fill } from '../../../../shared/text/fill.ts';
import { useWords } from '../../../live/language.ts';
import { waitInWords } from '../../../ui/staff/age.ts';
import { KeyButton } from '../../../ui/staff/key-button.tsx';
import { RefusalStrip } from '../../../ui/staff/strips.tsx';
import { useSender } from '../../../ui/staff/use-sender.ts';

interface HelpLinesProps {
  help: readonly HelpLine[];
  now: Instant;
  timeZone: string;
}

/** Who asks for a person at a kiosk. It does not ring: that is for the guide and the counters. */
export function HelpLines({ help, now, timeZone }: HelpLinesProps) {
  const words = useWords();
  const { live } = words.adminQueue;
  const sender = useSender();
  return (
    <>
      <div className="paper-strips" role="status">
        {help.map(({ helpId, stationName, at }) => (
          <div key={helpId} className="paper-strip">
            <IconHelpCircle aria-hidden="true" />
            <span>{fill(live.help, { station: stationName, age: waitInWords(words, at, now) })}</span>
            <KeyButton
              name={fill(live.answerHelpAt, { station: stationName })}
              disabled={sender.busy !== null}
              onClick={() => void sender.run({ type: 'answer-help', helpId })}
            >
              {live.answerHelp}
            </KeyButton>
          </div>
        ))}
      </div>
      <RefusalStrip sender={sender} timeZone={timeZone} />
    </>
  );
}

import { useState } from 'react';
import type { FeedbackLine } from '../../../../shared/contract/channel-views.ts';
import { fill } from '../../../../shared/text/fill.ts';
import { clockShort } from '../../../../shared/text/moment-in-words.ts';
import { useWords } from '../../../live/language.ts';
import { KeyButton } from '../../../ui/staff/key-button.tsx';
import type { Sender } from '../../../ui/staff/use-sender.ts';
import { dayInWords } from '../figures.ts';
import { placeInWords } from './feedback-rows.ts';
import { HandleForm } from './handle-form.tsx';

/** One message: what was written, where it stands, what the office answered. */
export function FeedbackCard(props: { line: FeedbackLine; sender: Sender; timeZone: string }) {
  const words = useWords();
  const { box } = words;
  const { line, sender, timeZone } = props;
  // As it was when somebody began to handle it: whoever saves on top of another's answer is told so.
  const [handled, setHandled] = useState<FeedbackLine | null>(null);
  const heading = fill(box.office.heading, { kind: box.kind[line.kind], code: line.code });
  return (
    <li className="feedback" data-state={line.state}>
      <div className="feedback__head">
        <h3 className="figures">{heading}</h3>
        <span className="state-mark">{box.state[line.state]}</span>
      </div>
      <p className="feedback__where figures">
        {fill(box.office.leftAt, {
          day: dayInWords(line.day),
          time: clockShort(timeZone, line.at),
          place: placeInWords(words, line),
        })}
      </p>
      <p className="feedback__words">{line.text ?? box.erased}</p>
      {line.state === 'answered' && (
        <div className="feedback__answer">
          <strong>{box.office.answer}</strong>
          <p className="feedback__words">{line.answer ?? box.erased}</p>
        </div>
      )}
      {handled ? (
        <HandleForm line={handled} sender={sender} timeZone={timeZone} onClose={() => setHandled(null)} />
      ) : (
        <div>
          <KeyButton disabled={false} name={`${box.office.handle} ${line.code}`} onClick={() => setHandled(line)}>
            {box.office.handle}
          </KeyButton>
        </div>
      )}
    </li>
  );
}

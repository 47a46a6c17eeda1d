import type { FeedbackLine } from '../../../../shared/contract/channel-views.ts';
import { fill } from '../../../../shared/text/fill.ts';
import { clockShort } from '../../../../shared/text/moment-in-words.ts';
import { useWords } from '../../../live/language.ts';
import { KeyButton } from '../../../ui/staff/key-button.tsx';
import type { Sender } from '../../../ui/staff/use-sender.ts';
import { dayInWords } from '../figures.ts';
import { placeInWords } from './feedback-rows.ts';
import { HandleForm } from './handle-form.tsx';
import type { BoxDrafts } from './use-box-drafts.ts';

/** One message: what was written, where it stands, what the office answered. */
export function FeedbackCard(props: { line: FeedbackLine; drafts: BoxDrafts; sender: Sender; timeZone: string }) {
  const words = useWords();
  const { box } = words;
  const { line, drafts, sender, timeZone } = props;
  const draft = drafts.of(line);
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
      {draft ? (
        <HandleForm draft={draft} drafts={drafts} sender={sender} timeZone={timeZone} />
      ) : (
        <div>
          <KeyButton disabled={false} name={`${box.office.handle} ${line.code}`} onClick={() => drafts.begin(line)}>
            {box.office.handle}
          </KeyButton>
        </div>
      )}
    </li>
  );
}

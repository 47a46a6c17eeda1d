import { useState } from 'react';
import type { AdminView } from '../../../shared/contract/views.ts';
import { fill } from '../../../shared/text/fill.ts';
import { clockShort } from '../../../shared/text/moment-in-words.ts';
import { useWords } from '../../live/language.ts';
import { KeyButton } from '../../ui/staff/key-button.tsx';
import { RefusalStrip } from '../../ui/staff/strips.tsx';
import { useSender } from '../../ui/staff/use-sender.ts';
import { Confirm } from './confirm.tsx';
import { count, dayInWords } from './figures.ts';

/** Takes a closing of today back that was a mistake. */
export function ReopenDay({ view }: { view: AdminView }) {
  const { closeDay: text } = useWords().admin;
  const sender = useSender();
  const [asking, setAsking] = useState(false);
  const [done, setDone] = useState(false);
  const { closing } = view;
  const day = dayInWords(view.day);

  async function reopen(): Promise<void> {
    setDone(await sender.run({ type: 'reopen-day' }));
    setAsking(false);
  }

  if (!closing)
    return (
      <p className="saved" role="status">
        {done && fill(text.reopened, { day })}
      </p>
    );
  const n = count(closing.expired);
  return (
    <>
      <p className="close-left">
        {fill(closing.isClosed ? text.closed : text.wentOn, { day, time: clockShort(view.timeZone, closing.at), n })}
      </p>
      <KeyButton look="main" disabled={sender.busy !== null} onClick={() => setAsking(true)}>
        {text.reopen}
      </KeyButton>
      <RefusalStrip sender={sender} timeZone={view.timeZone} />
      {asking && (
        <Confirm
          title={fill(text.reopenTitle, { day })}
          text={fill(text.reopenText, { n })}
          onClose={() => setAsking(false)}
        >
          <KeyButton look="loud" disabled={sender.busy !== null} onClick={() => void reopen()}>
            {text.reopenConfirm}
          </KeyButton>
        </Confirm>
      )}
    </>
  );
}

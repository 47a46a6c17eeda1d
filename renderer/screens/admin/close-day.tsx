import { useState } from 'react';
import type { AdminView } from '../../../shared/contract/views.ts';
import { fill } from '../../../shared/text/fill.ts';
import { useWords } from '../../live/language.ts';
import { KeyButton } from '../../ui/staff/key-button.tsx';
import { RefusalStrip } from '../../ui/staff/strips.tsx';
import { useSender } from '../../ui/staff/use-sender.ts';
import { Confirm } from './confirm.tsx';
import { count, dayInWords } from './figures.ts';
import { ReopenDay } from './reopen-day.tsx';

/** Ends the business day by hand, after a look at what is still open; a mistake is taken back here. */
export function CloseDay({ view }: { view: AdminView }) {
  const { closeDay: text } = useWords().admin;
  const sender = useSender();
  const [asking, setAsking] = useState(false);
  const [done, setDone] = useState(false);
  const day = dayInWords(view.day);
  const isClosed = view.closing?.isClosed ?? false;
  const left = view.today.waiting + view.today.called + view.today.serving;

  async function close(): Promise<void> {
    setDone(await sender.run({ type: 'close-day' }));
    setAsking(false);
  }

  return (
    <>
      <p className="page-hint">{text.hint}</p>
      {!isClosed && (
        <>
          <p className="close-left">{left > 0 ? fill(text.left, { n: count(left) }) : text.allDone}</p>
          <KeyButton look="main" disabled={sender.busy !== null} onClick={() => setAsking(true)}>
            {text.submit}
          </KeyButton>
        </>
      )}
      <p className="saved" role="status">
        {done && isClosed && fill(text.done, { day })}
      </p>
      <ReopenDay view={view} />
      <RefusalStrip sender={sender} timeZone={view.timeZone} />
      {asking && (
        <Confirm title={fill(text.confirmTitle, { day })} text={text.hint} onClose={() => setAsking(false)}>
          <KeyButton look="loud" disabled={sender.busy !== null} onClick={() => void close()}>
            {text.confirm}
          </KeyButton>
        </Confirm>
      )}
    </>
  );
}

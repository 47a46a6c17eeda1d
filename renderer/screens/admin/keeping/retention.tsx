import { useState } from 'react';
import { type Erasable, wordsKinds } from '../../../../shared/contract/keeping.ts';
import { fill } from '../../../../shared/text/fill.ts';
import { civilDayOf } from '../../../../shared/text/moment-in-words.ts';
import { erasableNow, eraseNow } from '../../../live/keeping.ts';
import { useWords } from '../../../live/language.ts';
import { KeyButton } from '../../../ui/staff/key-button.tsx';
import { Confirm } from '../confirm.tsx';
import { count, dayInWords } from '../figures.ts';
import { sizeInWords } from '../size-in-words.ts';
import { useAsked } from '../use-asked.ts';

/** What goes by the office's own rules, before it goes; and the button that does it now. */
export function Retention({ revision }: { revision: string }) {
  const words = useWords();
  const { erase: text, noAnswer } = words.keeping;
  const { state, found, again } = useAsked(erasableNow, revision);
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState<'done' | 'no-answer' | null>(null);
  const isDue = found !== null && (found.words > 0 || found.media.files > 0);

  async function erase(): Promise<void> {
    setBusy(true);
    const left = await eraseNow().catch((error: unknown) => {
      console.warn('No answer', error);
      return null;
    });
    setBusy(false);
    setAsking(false);
    setSaid(left ? 'done' : 'no-answer');
    again();
  }

  return (
    <section className="keeping-erase">
      <h3>{text.title}</h3>
      <p className="page-hint">{text.hint}</p>
      {state === 'loading' && <p aria-busy="true">{text.loading}</p>}
      {state === 'failed' && <p className="field-problem">{noAnswer}</p>}
      {found && !isDue && <p>{text.nothing}</p>}
      {found && isDue && <Due due={found} />}
      {isDue && (
        <KeyButton disabled={busy} onClick={() => setAsking(true)}>
          {text.now}
        </KeyButton>
      )}
      <p className="saved" role="status">
        {said === 'done' && text.done}
      </p>
      <p className="field-problem" role="alert">
        {said === 'no-answer' && noAnswer}
      </p>
      {asking && (
        <Confirm title={text.confirm} text={text.confirmText} onClose={() => setAsking(false)}>
          <KeyButton look="loud" disabled={busy} onClick={() => void erase()}>
            {text.now}
          </KeyButton>
        </Confirm>
      )}
    </section>
  );
}

function Due({ due: { words: n, oldest, kinds, media } }: { due: Erasable }) {
  const words = useWords();
  const { erase: text } = words.keeping;
  return (
    <>
      {n > 0 && oldest !== null && (
        <>
          <p>{fill(text.words, { n: count(n), day: dayInWords(civilDayOf(undefined, oldest)) })}</p>
          <ul>
            {wordsKinds
              .filter((kind) => kinds[kind] > 0)
              .map((kind) => (
                <li key={kind}>{fill(text.kinds[kind], { n: count(kinds[kind]) })}</li>
              ))}
          </ul>
        </>
      )}
      {media.files > 0 && <p>{fill(text.media, { n: count(media.files), size: sizeInWords(media.bytes, words) })}</p>}
    </>
  );
}

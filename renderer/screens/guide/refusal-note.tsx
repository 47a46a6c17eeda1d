import type { Refusal } from '../../../shared/contract/refusals.ts';
import { refusalSentence } from '../../../shared/text/refusal-sentence.ts';
import { hubNow } from '../../live/hub.ts';
import { useLanguage, useWords } from '../../live/language.ts';

/** What the hub did not do, beside what was asked for. The region is always there, so that a screen reader hears it. */
export function RefusalNote({ refusal, timeZone }: { refusal: Refusal | null; timeZone: string }) {
  const words = useWords();
  const language = useLanguage();
  return (
    <div className="refusal-place" role="status">
      {refusal && <p className="refusal-strip">{refusalSentence(refusal, { words, language, timeZone }, hubNow())}</p>}
    </div>
  );
}

import type { CallReason } from '../../../shared/domain/call-reason.ts';
import { passedInWords, reasonInWords } from '../../../shared/text/call-reason-in-words.ts';
import { fill } from '../../../shared/text/fill.ts';
import { useWords } from '../../live/language.ts';
import './why-words.css';

interface WhyWordsProps {
  /** Null for a call of a version that did not say. */
  why: CallReason | null;
  /** What the officer wrote for a number called out of turn. */
  reason: string | null;
}

/** "Vì sao số này được gọi?" of one call: the sentence, the officer's own words, and who was passed over. */
export function WhyWords({ why, reason }: WhyWordsProps) {
  const words = useWords();
  const { reasons } = words;
  if (why === null) return <p className="why-words">{reasons.unknown}</p>;
  return (
    <div className="why-words">
      <p>{reasonInWords(why, words)}</p>
      {reason !== null && <p>{fill(reasons.reason, { reason })}</p>}
      {why.passedOver === 0 ? (
        <p className="why-passed">{reasons.nobodyPassed}</p>
      ) : (
        <>
          <p className="why-passed">{fill(reasons.passed, { n: why.passedOver })}</p>
          <ul>
            {passedInWords(why, words).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

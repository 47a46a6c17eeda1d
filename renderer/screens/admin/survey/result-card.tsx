import { type QuestionResult, TEXTS_SHOWN } from '../../../../shared/contract/survey-results.ts';
import { ratingChannels } from '../../../../shared/domain/rating.ts';
import { fill } from '../../../../shared/text/fill.ts';
import { useWords } from '../../../live/language.ts';
import { count, dayInWords, percent } from '../figures.ts';
import { hasShares } from './has-shares.ts';

/** One question: how many answered where, and what; never a share without its n, and none below ten. */
export function ResultCard({ result }: { result: QuestionResult }) {
  const { survey: text } = useWords();
  const { question, answered, texts } = result;
  const n = answered.panel + answered.phone;
  const sources = ratingChannels
    .filter((channel) => answered[channel] > 0)
    .map((channel) => fill(text.bySource, { place: text.channels[channel], n: count(answered[channel]) }));
  return (
    <article className="survey-result">
      <h3>
        {question.vi} {!question.active && <span className="state-mark">{text.rests}</span>}
      </h3>
      <p className="field-hint">
        {fill(text.elementNumber, { n: question.element, name: text.elements[question.element] })}
      </p>
      <p className="figures">
        <b>{fill(text.answered, { n: count(n) })}</b>
        {sources.length > 0 && ` (${sources.join('; ')})`}
      </p>
      {n === 0 && <p>{text.nobody}</p>}
      {n > 0 && question.kind !== 'text' && <Options result={result} n={n} />}
      {n > 0 && question.kind === 'text' && (
        <ul className="survey-texts" aria-label={text.texts}>
          {texts.map((one, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two people may have written the same on the same day.
            <li key={i}>
              <small className="figures">{dayInWords(one.day)}</small>
              <span className="survey-words">{one.text ?? text.erased}</span>
            </li>
          ))}
        </ul>
      )}
      {texts.length === TEXTS_SHOWN && <p className="field-hint">{fill(text.moreTexts, { n: TEXTS_SHOWN })}</p>}
    </article>
  );
}

function Options({ result: { question, options }, n }: { result: QuestionResult; n: number }) {
  const { survey: text, admin } = useWords();
  const shares = hasShares(n);
  return (
    <>
      <ul className="survey-bars">
        {options.map((option) => (
          <li key={option.id}>
            <span className="survey-words">{question.options.find(({ id }) => id === option.id)?.vi}</span>
            <span className="rating-bar" aria-hidden="true">
              <i style={{ width: `${(100 * option.n) / n}%` }} />
            </span>
            <span className="figures">
              {fill(admin.today.times, { n: count(option.n) })}
              {shares && ` · ${percent(option.n / n)}`}
            </span>
          </li>
        ))}
      </ul>
      {!shares && <p className="field-hint">{text.few}</p>}
      {question.kind === 'many' && <p className="field-hint">{text.manyHint}</p>}
    </>
  );
}

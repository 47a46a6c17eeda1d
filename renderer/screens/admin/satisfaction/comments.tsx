import type { SatisfactionReport } from '../../../../shared/contract/satisfaction.ts';
import { fill } from '../../../../shared/text/fill.ts';
import { placeNumber } from '../../../../shared/text/place-name.ts';
import { useWords } from '../../../live/language.ts';
import { count, dayInWords } from '../figures.ts';

/** What people wrote; without an hour and a number, so that nobody can tell who. */
export function Comments({ report: { comments, commentCount } }: { report: SatisfactionReport }) {
  const words = useWords();
  const { satisfaction: text, rating } = words;
  // Two may be the same in all that is shown.
  const keyed = comments.map((comment, i) => ({ key: `${commentCount - i}`, comment }));
  return (
    <>
      <h3>{text.commentsTitle}</h3>
      <p className="page-hint">
        {commentCount === 0 ? text.noComments : text.commentsHint}{' '}
        {commentCount > 0 && fill(text.commentsShown, { shown: count(comments.length), n: count(commentCount) })}
      </p>
      <ul className="rating-comments">
        {keyed.map(({ key, comment }) => (
          <li key={key}>
            <p className={comment.text === null ? 'few-data' : undefined}>{comment.text ?? text.erased}</p>
            <small>
              {fill(text.commentAbout, {
                day: dayInWords(comment.day),
                service: comment.serviceName,
                place: placeNumber(words, comment.place),
                level: rating.level[comment.level],
              })}
              {comment.reasons.length > 0 && ` · ${comment.reasons.map((reason) => rating.reason[reason]).join(', ')}`}
            </small>
          </li>
        ))}
      </ul>
    </>
  );
}

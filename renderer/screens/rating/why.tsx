import { IconPencil } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import type { RatingView } from '../../../shared/contract/views.ts';
import { COMMENT_LENGTH, type RatingReason, ratingReasonList } from '../../../shared/domain/rating.ts';
import { fill } from '../../../shared/text/fill.ts';
import { hubNow } from '../../live/hub.ts';
import { useLanguage, useWords } from '../../live/language.ts';
import { WritingPad } from '../../ui/keyboard/writing-pad.tsx';
import { type Ask, IDLE_MS } from './rating-flow.ts';
import { useIdle } from './use-idle.ts';
import type { Why as Said } from './use-rating.ts';
import './why.css';

interface WhyProps {
  ask: Ask;
  asks: RatingView['asks'];
  isSending: boolean;
  send: (why: Said) => void;
  skip: () => void;
  /** Nobody has touched anything for a while. */
  close: () => void;
  /** The step went away before its citizen had ended it. */
  leave: (reasons: readonly RatingReason[]) => void;
}

/** After a low level: reasons to touch, and words if somebody wants to write some. All of it may be skipped. */
export function Why({ ask, asks, isSending, send, skip, close, leave }: WhyProps) {
  const { rating } = useWords();
  const language = useLanguage();
  const [reasons, setReasons] = useState<readonly RatingReason[]>([]);
  const [comment, setComment] = useState('');
  const [isWriting, setWriting] = useState(!asks.askReasons);
  const unended = useRef(() => {});
  unended.current = () => {
    if (!isSending && reasons.length > 0) leave(reasons);
  };
  useIdle(IDLE_MS, ask.whyUntil - hubNow(), close);
  // Whoever walks away has said what they touched; a sentence that they did not send they have not said.
  useEffect(() => () => unended.current(), []);

  if (isWriting)
    return (
      <div className="rating__writing">
        <WritingPad
          label={rating.comment}
          hint={rating.commentHint}
          value={comment}
          onChange={setComment}
          onDone={() => setWriting(false)}
          maxLength={COMMENT_LENGTH}
          language={language}
        />
      </div>
    );
  return (
    <div className="rating__why">
      <h1>{rating.why}</h1>
      <fieldset aria-label={rating.why} disabled={isSending}>
        {asks.askReasons &&
          ratingReasonList.map((reason) => (
            <button
              key={reason}
              type="button"
              className="rating__reason"
              aria-pressed={reasons.includes(reason)}
              onClick={() => setReasons(toggled(reasons, reason))}
            >
              {rating.reason[reason]}
            </button>
          ))}
        {asks.askComment && (
          <button type="button" className="rating__reason rating__reason--words" onClick={() => setWriting(true)}>
            <IconPencil aria-hidden="true" />
            {comment.trim() === '' ? rating.write : fill(rating.written, { words: comment.trim() })}
          </button>
        )}
      </fieldset>
      <div className="rating__actions">
        <button
          type="button"
          className="button button--quiet"
          disabled={isSending}
          onClick={() => {
            unended.current = () => {};
            skip();
          }}
        >
          {rating.skip}
        </button>
        <p className="rating__small">{rating.confidential}</p>
        <button
          type="button"
          className="button button--go"
          disabled={isSending || (reasons.length === 0 && comment.trim() === '')}
          onClick={() => send({ reasons, comment })}
        >
          {rating.send}
        </button>
      </div>
    </div>
  );
}

const toggled = (list: readonly RatingReason[], one: RatingReason): RatingReason[] =>
  list.includes(one) ? list.filter((other) => other !== one) : [...list, one];

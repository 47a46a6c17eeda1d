import { useEffect } from 'react';
import { feedbackAnswer, sendOnce } from '../../live/hub.ts';
import type { BoxEvent, BoxPage } from './box-flow.ts';

/** What the box asks of the hub. Each "sending" or "looking" is a new object, made by one touch: one wish. */
export function useBoxWishes(at: BoxPage | null, dispatch: (event: BoxEvent) => void): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the page alone starts a wish.
  useEffect(() => {
    if (at?.page === 'sending') {
      const { kind, text, unanswered } = at;
      void sendOnce(unanswered, { type: 'leave-feedback', kind, text }).then((said) =>
        dispatch({ type: 'sent', ...said }),
      );
    }
    if (at?.page === 'looking')
      void feedbackAnswer(Number(at.typed))
        .catch((error: unknown) => {
          console.warn('No answer of the box', error);
          return 'failed' as const;
        })
        .then((answer) => dispatch({ type: 'looked', answer }));
  }, [at]);
}

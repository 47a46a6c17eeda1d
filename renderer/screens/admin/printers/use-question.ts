import { useEffect, useRef, useState } from 'react';

/** How far a question to the hub is. `not-allowed`: the administrator's session is over. */
export type Question<Answer> =
  | { state: 'idle' }
  | { state: 'asking' }
  | { state: 'answered'; answer: Answer }
  | { state: 'failed'; why: 'no-answer' | 'not-allowed' };

export interface Asker<Answer> {
  question: Question<Answer>;
  /** Asks; a question asked meanwhile makes this answer void, and so does leaving the page. */
  ask(question: () => Promise<Answer | null>): Promise<Answer | null>;
}

/** One question at a time that the hub answers once: with null to anybody but the administrator, or not at all. */
export function useQuestion<Answer>(): Asker<Answer> {
  const [question, setQuestion] = useState<Question<Answer>>({ state: 'idle' });
  const latest = useRef(0);
  useEffect(() => () => void latest.current++, []);

  return {
    question,
    async ask(ask) {
      const mine = ++latest.current;
      setQuestion({ state: 'asking' });
      const next = await settle(ask);
      if (mine !== latest.current) return null;
      setQuestion(next);
      return next.state === 'answered' ? next.answer : null;
    },
  };
}

async function settle<Answer>(ask: () => Promise<Answer | null>): Promise<Question<Answer>> {
  try {
    const answer = await ask();
    return answer === null ? { state: 'failed', why: 'not-allowed' } : { state: 'answered', answer };
  } catch (error) {
    console.warn('The hub has not answered', error);
    return { state: 'failed', why: 'no-answer' };
  }
}

import { useState } from 'react';

export interface Missing<Problem> {
  /** What to say now. */
  shown: Problem | null;
  /** Somebody wants to send the form: whether it may go. */
  check(): boolean;
}

/**
 * What is not right in a form, from its fields as they are. It is said once somebody has tried to send it, and gone as
 * soon as the field is mended: a sentence that stays would call a right answer wrong.
 */
export function useMissing<Problem>(missing: Problem | null): Missing<Problem> {
  const [tried, setTried] = useState(false);
  return {
    shown: tried ? missing : null,
    check() {
      setTried(missing !== null);
      return missing === null;
    },
  };
}

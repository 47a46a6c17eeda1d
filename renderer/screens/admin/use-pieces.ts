import { useEffect, useRef, useState } from 'react';

interface Piece<Row> {
  rows: readonly Row[];
  /** Where the next piece begins; null: there is no more. */
  next: number | null;
  /** How far back a search has come. */
  lookedTo?: string | null;
}

export interface Pieces<Row> {
  state: 'loading' | 'shown' | 'failed';
  rows: readonly Row[];
  next: number | null;
  lookedTo: string | null;
  /** Asks for so many rows more. */
  more(): void;
  /** Is content with what was found so far. */
  stop(): void;
  /** From the beginning, since something has changed. */
  again(): void;
}

type Seen<Row> = Pick<Pieces<Row>, 'state' | 'rows' | 'next' | 'lookedTo'>;

/**
 * A long list that the hub gives piece by piece, from the newest on: asked for until `wanted` rows more are there, or
 * nothing is left. Begins anew whenever `about` changes; what is on its way then is not wanted any more.
 */
export function usePieces<Row>(
  ask: (before: number | null) => Promise<Piece<Row> | null>,
  about: string,
  wanted: number,
): Pieces<Row> {
  const [seen, setSeen] = useState<Seen<Row>>({ state: 'loading', rows: [], next: null, lookedTo: null });
  const [tries, setTries] = useState(0);
  const run = useRef(0);

  async function load(from: Seen<Row>): Promise<void> {
    run.current += 1;
    const mine = run.current;
    const enough = from.rows.length + wanted;
    let now: Seen<Row> = { ...from, state: 'loading' };
    setSeen(now);
    do {
      const piece = await ask(now.next).catch((error: unknown) => {
        console.warn('No piece', error);
        return null;
      });
      if (run.current !== mine) return;
      if (piece === null) return setSeen({ ...now, state: 'failed' });
      const { next, lookedTo = null } = piece;
      const isOver = next === null || now.rows.length + piece.rows.length >= enough;
      now = { state: isOver ? 'shown' : 'loading', rows: [...now.rows, ...piece.rows], next, lookedTo };
      setSeen(now);
    } while (now.state === 'loading');
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: `about` says what is asked, `tries` is a wish to ask again.
  useEffect(() => {
    void load({ state: 'loading', rows: [], next: null, lookedTo: null });
    return () => {
      run.current += 1;
    };
  }, [about, tries]);

  return {
    ...seen,
    more: () => void load(seen),
    stop: () => {
      run.current += 1;
      setSeen({ ...seen, state: 'shown' });
    },
    again: () => setTries((n) => n + 1),
  };
}

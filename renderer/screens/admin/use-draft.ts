import { useState } from 'react';

/** Something of the office while it is being changed: as typed, and what it was begun from. */
export interface Draft<Value> {
  /** As typed; as the office has it while nothing is. */
  value: Value;
  /** The revision that it was begun from: saved on top of another one it is refused. */
  basedOn: string;
  /** Somebody has saved another one since it was begun. */
  isStale: boolean;
  change(make: (now: Value) => Value): void;
  forget(): void;
}

/** @param revision of `current`, from the view */
export function useDraft<Value>(current: Value, revision: string): Draft<Value> {
  const [draft, setDraft] = useState<{ value: Value; basedOn: string } | null>(null);
  const from = { value: current, basedOn: revision };
  return {
    ...(draft ?? from),
    isStale: draft !== null && draft.basedOn !== revision,
    change: (make) =>
      setDraft((before) => {
        const { value, basedOn } = before ?? from;
        return { value: make(value), basedOn };
      }),
    forget: () => setDraft(null),
  };
}

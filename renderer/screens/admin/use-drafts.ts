import { useState } from 'react';

/** Several things of one kind while they are being changed, each by itself. */
export interface Drafts<Id extends string, Value> {
  value(id: Id): Value | undefined;
  isChanged(id: Id): boolean;
  /** Somebody has saved another one since this one was begun. */
  isStale(id: Id): boolean;
  changedIds: readonly Id[];
  change(id: Id, make: (now: Value) => Value): void;
  forget(id: Id): void;
}

interface Begun<Value> {
  value: Value;
  /** What it was begun from, in JSON. */
  from: string;
}

/** @param current what the office has of each */
export function useDrafts<Id extends string, Value>(current: ReadonlyMap<Id, Value>): Drafts<Id, Value> {
  const [drafts, setDrafts] = useState<ReadonlyMap<Id, Begun<Value>>>(new Map());
  const inJson = (id: Id): string => JSON.stringify(current.get(id));
  const isChanged = (id: Id): boolean => {
    const draft = drafts.get(id);
    return draft !== undefined && current.has(id) && JSON.stringify(draft.value) !== inJson(id);
  };
  return {
    value: (id) => drafts.get(id)?.value ?? current.get(id),
    isChanged,
    isStale: (id) => isChanged(id) && drafts.get(id)?.from !== inJson(id),
    changedIds: [...drafts.keys()].filter(isChanged),
    change(id, make) {
      setDrafts((before) => {
        const now = before.get(id)?.value ?? current.get(id);
        if (now === undefined) return before;
        return new Map(before).set(id, { value: make(now), from: before.get(id)?.from ?? inJson(id) });
      });
    },
    forget: (id) => setDrafts((before) => new Map([...before].filter(([other]) => other !== id))),
  };
}

import { useState } from 'react';

/** Several things of one kind while they are being changed, each by itself. */
export interface Drafts<Id extends string, Value> {
  value(id: Id): Value | undefined;
  /** The revision that it was begun from: saved on top of another one it is refused. */
  basedOn(id: Id): string;
  isChanged(id: Id): boolean;
  /** Somebody has saved another one since this one was begun. */
  isStale(id: Id): boolean;
  changedIds: readonly Id[];
  change(id: Id, make: (now: Value) => Value): void;
  forget(id: Id): void;
}

interface Begun<Value> {
  value: Value;
  basedOn: string;
}

/**
 * @param current what the office has of each
 * @param revisions of each, from the view
 */
export function useDrafts<Id extends string, Value>(
  current: ReadonlyMap<Id, Value>,
  revisions: Readonly<Record<Id, string>>,
): Drafts<Id, Value> {
  const [drafts, setDrafts] = useState<ReadonlyMap<Id, Begun<Value>>>(new Map());
  const isChanged = (id: Id): boolean => {
    const draft = drafts.get(id);
    return draft !== undefined && current.has(id) && JSON.stringify(draft.value) !== JSON.stringify(current.get(id));
  };
  return {
    value: (id) => drafts.get(id)?.value ?? current.get(id),
    isChanged,
    basedOn: (id) => drafts.get(id)?.basedOn ?? revisions[id],
    isStale: (id) => isChanged(id) && drafts.get(id)?.basedOn !== revisions[id],
    changedIds: [...drafts.keys()].filter(isChanged),
    change(id, make) {
      setDrafts((before) => {
        const now = before.get(id)?.value ?? current.get(id);
        if (now === undefined) return before;
        return new Map(before).set(id, { value: make(now), basedOn: before.get(id)?.basedOn ?? revisions[id] });
      });
    },
    forget: (id) => setDrafts((before) => new Map([...before].filter(([other]) => other !== id))),
  };
}

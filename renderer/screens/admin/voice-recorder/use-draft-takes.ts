import { useEffect, useMemo, useRef, useState } from 'react';
import { type DraftStore, type KeptTake, openDraftStore } from './draft-store.ts';

export type Takes = ReadonlyMap<string, KeptTake>;

export interface DraftTakes {
  /** Null while they are read. */
  takes: Takes | null;
  /** Good ones that wait to be kept: a page that is closed in between loses none. */
  tried: Takes;
  /** False: they live as long as this page. */
  isStored: boolean;
  keep(take: KeptTake): void;
  /** Remembers a good take of a prompt that has none yet. */
  keepTried(take: KeptTake): void;
  clear(): void;
}

/** The clips of the recording that is under way in this browser. */
export function useDraftTakes(): DraftTakes {
  const [all, setTakes] = useState<Takes | null>(null);
  const takes = useMemo(() => all && onlyOf(all, false), [all]);
  const tried = useMemo(() => onlyOf(all ?? new Map(), true), [all]);
  const [isStored, setStored] = useState(true);
  const store = useRef<DraftStore | null>(null);

  useEffect(() => {
    let isGone = false;
    openDraftStore()
      .then(async (opened) => {
        const kept = await opened.takes();
        if (isGone) return;
        store.current = opened;
        setTakes(new Map(kept.map((take) => [take.clip, take])));
      })
      .catch((error: unknown) => {
        if (isGone) return;
        console.warn('Nothing can be stored here', error);
        setStored(false);
        setTakes(new Map());
      });
    return () => {
      isGone = true;
    };
  }, []);

  const lost = (error: unknown): void => {
    console.warn('The take could not be stored', error);
    setStored(false);
  };
  const keep = (take: KeptTake): void => {
    setTakes((before) => new Map([...(before ?? []), [take.clip, take]]));
    store.current?.keep(take).catch(lost);
  };
  return {
    takes,
    tried,
    isStored,
    keep,
    keepTried(take) {
      if (takes && !takes.has(take.clip)) keep({ ...take, isTried: true });
    },
    clear() {
      setTakes(new Map());
      store.current?.clear().catch(lost);
    },
  };
}

const onlyOf = (all: Takes, isTried: boolean): Takes =>
  new Map([...all].filter(([, take]) => (take.isTried ?? false) === isTried));

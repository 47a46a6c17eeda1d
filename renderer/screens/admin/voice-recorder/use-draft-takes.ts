import { useEffect, useRef, useState } from 'react';
import { type DraftStore, type KeptTake, openDraftStore } from './draft-store.ts';

export type Takes = ReadonlyMap<string, KeptTake>;

export interface DraftTakes {
  /** Null while they are read. */
  takes: Takes | null;
  /** False: they live as long as this page. */
  isStored: boolean;
  keep(take: KeptTake): void;
  clear(): void;
}

/** The clips of the recording that is under way in this browser. */
export function useDraftTakes(): DraftTakes {
  const [takes, setTakes] = useState<Takes | null>(null);
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
  return {
    takes,
    isStored,
    keep(take) {
      setTakes((before) => new Map([...(before ?? []), [take.clip, take]]));
      store.current?.keep(take).catch(lost);
    },
    clear() {
      setTakes(new Map());
      store.current?.clear().catch(lost);
    },
  };
}

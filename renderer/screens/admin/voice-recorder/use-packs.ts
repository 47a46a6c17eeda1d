import { useCallback, useEffect, useState } from 'react';
import type { PackInfo } from '../../../../shared/contract/voice-packs.ts';
import { voicePacks } from '../../../live/voice-packs.ts';

/** Null: not read yet; `unreachable`: the hub did not answer. */
export type Packs = readonly PackInfo[] | 'unreachable' | null;

/** The hub's packs, read again whenever somebody says so, or `changesWith` changes. */
export function usePacks(changesWith: string): { packs: Packs; readAgain(): void } {
  const [packs, setPacks] = useState<Packs>(null);
  const readAgain = useCallback(() => {
    voicePacks().then(setPacks, (error: unknown) => {
      console.warn('No list of voices', error);
      setPacks('unreachable');
    });
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another choice of the office is a reason to read again.
  useEffect(readAgain, [changesWith]);
  return { packs, readAgain };
}

import type { Timers } from '../timers.ts';

/**
 * Stray bytes in so many slots of a second are no accident any more: it takes 400 ms. A burst of 200 bytes fills four
 * slots at 9,600 baud, and what a printer says beside each of its answers one. Milliseconds.
 */
const slots = { length: 50, within: 1000, many: 8 };

/** So long must nothing stray come before a line counts as quiet again. Milliseconds. */
const quiet = 1000;

/** Tells a line on which noise goes on and on from one that was disturbed for a moment. */
export interface NoiseMeter {
  /** Something came that nobody had asked for. */
  stray(): void;
  /** True from then on that it has not stopped for a while, until it has: no word on this line can be believed. */
  goesOn(): boolean;
}

/** `already`: the line before this one was noisy to its end. */
export function noiseMeter({ now }: Timers, already: boolean): NoiseMeter {
  let heard: number[] = [];
  let last = now();
  let on = already;
  return {
    stray: () => {
      last = now();
      const slot = Math.floor(last / slots.length);
      if (heard.at(-1) !== slot) heard.push(slot);
      heard = heard.filter((one) => (slot - one) * slots.length < slots.within);
      on ||= heard.length >= slots.many;
    },
    goesOn: () => {
      if (on && now() - last >= quiet) {
        on = false;
        heard = [];
      }
      return on;
    },
  };
}

import type { Timing } from './announcements.ts';
import { CHIME_MS } from './chime.ts';

/** A chime for every call; the voice will make `soundMs` longer. Domain brief §4: 1.5 s between announcements. */
export const chimeTiming: Timing = { soundMs: () => CHIME_MS, gapMs: 1_500, dwellMs: 4_500 };

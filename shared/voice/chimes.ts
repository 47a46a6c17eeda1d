import type { ChimeName } from '../domain/voice.ts';

/** The chimes that ring; each is long enough to wake the sound of a television that sleeps. */
export type RingingChime = Exclude<ChimeName, 'none'>;

/** How long each rings, milliseconds. */
export const chimeMs: Readonly<Record<RingingChime, number>> = { 'ding-dong': 1_650, single: 1_400, three: 1_900 };

import { rmsDb } from './decibels.ts';

const FRAME_MS = 10;
/** The quietest part of a take is its room: the level that this share of the frames stays below. */
const FLOOR_SHARE = 0.15;
/** What counts as speech: so much above the room, and at most so much below the loudest frame, dB. */
const ABOVE_FLOOR_DB = 9;
const BELOW_TOP_DB = 32;
/** Less between room and loudest frame is no speech, dB. */
const LEAST_RANGE_DB = 12;
/** A silence inside a word is not longer, and a click of a key not shorter, milliseconds. */
const BRIDGED_MS = 150;
const SHORTEST_MS = 60;

/** Where somebody speaks in a take, as places of samples, and how loud, dBFS. */
export interface Speech {
  from: number;
  to: number;
  /** Of the frames with speech in them, and of the room. */
  levelDb: number;
  floorDb: number;
}

/** Null: nobody speaks. Clicks before and after are left out. */
export function findSpeech(samples: Float32Array, rate: number): Speech | null {
  const size = Math.round((FRAME_MS / 1000) * rate);
  const frames = frameLevels(samples, size);
  const floorDb = floorOf(frames);
  const top = Math.max(...frames, floorDb);
  if (top - floorDb < LEAST_RANGE_DB) return null;
  const threshold = Math.max(floorDb + ABOVE_FLOOR_DB, top - BELOW_TOP_DB);
  const runs = bridged(runsAbove(frames, threshold)).filter(({ from, to }) => (to - from) * FRAME_MS >= SHORTEST_MS);
  const [first, last] = [runs.at(0), runs.at(-1)];
  if (!first || !last) return null;
  const spoken = frames.slice(first.from, last.to).filter((level) => level >= threshold);
  const power = spoken.reduce((sum, level) => sum + 10 ** (level / 10), 0) / spoken.length;
  return { from: first.from * size, to: last.to * size, levelDb: 10 * Math.log10(power), floorDb };
}

/** How loud a room is, dBFS, also when somebody says a word in between. */
export const noiseFloorDb = (samples: Float32Array, rate: number): number =>
  floorOf(frameLevels(samples, Math.round((FRAME_MS / 1000) * rate)));

const frameLevels = (samples: Float32Array, size: number): readonly number[] =>
  Array.from({ length: Math.floor(samples.length / size) }, (_, i) => rmsDb(samples, i * size, (i + 1) * size));

function floorOf(frames: readonly number[]): number {
  const rising = [...frames].sort((a, b) => a - b);
  return rising[Math.floor(rising.length * FLOOR_SHARE)] ?? rmsDb(new Float32Array());
}

interface Run {
  from: number;
  to: number;
}

function runsAbove(frames: readonly number[], threshold: number): readonly Run[] {
  const runs: Run[] = [];
  frames.forEach((level, i) => {
    if (level < threshold) return;
    const last = runs.at(-1);
    if (last?.to === i) last.to = i + 1;
    else runs.push({ from: i, to: i + 1 });
  });
  return runs;
}

function bridged(runs: readonly Run[]): readonly Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last && (run.from - last.to) * FRAME_MS <= BRIDGED_MS) last.to = run.to;
    else joined.push({ ...run });
  }
  return joined;
}

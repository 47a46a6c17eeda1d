import { expect, test } from 'vitest';
import { type Listening, listeningBegins, listenOn } from '../../shared/voice/take/listening.ts';

const ROOM_DB = -60;
const PIECE_MS = 20;

/** Listens to stretches of sound, each a level and how long it lasts, until it ends by itself. */
function listenTo(...stretches: readonly [levelDb: number, ms: number][]): Listening {
  let state = listeningBegins;
  for (const [level, ms] of stretches)
    for (let at = 0; at < ms && state.end === null; at += PIECE_MS) state = listenOn(state, level, PIECE_MS, ROOM_DB);
  return state;
}

test('given somebody who reads and stops, then the recording stops 0.8 s later', () => {
  const state = listenTo([-60, 1000], [-25, 500], [-60, 5000]);
  expect(state).toMatchObject({ end: 'spoken' });
  expect(state.ms).toBe(1000 + 500 + 800);
});

test('given a silence inside a phrase, then it goes on', () => {
  expect(listenTo([-60, 500], [-25, 400], [-60, 600], [-25, 400]).end).toBeNull();
});

test('given the click of a key alone, then nobody has spoken', () => {
  const state = listenTo([-20, 40], [-60, 8000]);
  expect(state).toMatchObject({ end: 'nothing', ms: 6000 });
});

test('given somebody who never stops, then it stops at eight seconds', () => {
  expect(listenTo([-25, 20_000])).toMatchObject({ end: 'too-long', ms: 8000 });
});

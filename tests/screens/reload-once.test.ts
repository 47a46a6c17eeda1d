import { expect, test } from 'vitest';
import { reloadOnce } from '../../renderer/live/reload-once.ts';

/** A tab: its notes outlive its pages. */
function aTab() {
  const kept = new Map<string, string>();
  let reloads = 0;
  const rim = {
    notes: {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
    },
    reload: () => {
      reloads += 1;
    },
  };
  return { rim, reloads: () => reloads };
}

test('a page of yesterday loads itself again once, however often it is told that it is old', () => {
  const { rim, reloads } = aTab();
  reloadOnce(rim, 3);
  reloadOnce(rim, 3);
  expect(reloads()).toBe(1);
});

test('the next update finds it as ready as the first', () => {
  const { rim, reloads } = aTab();
  reloadOnce(rim, 3);
  reloadOnce(rim, 4);
  expect(reloads()).toBe(2);
});

test('a browser that keeps no notes does not go round for ever', () => {
  const { rim, reloads } = aTab();
  const closed = () => {
    throw new Error('denied');
  };
  reloadOnce({ ...rim, notes: { getItem: closed, setItem: closed } }, 3);
  expect(reloads()).toBe(0);
});

import { describe, expect, test } from 'vitest';
import { actionsOfKey, type KeyPress } from '../../../renderer/screens/counter/hotkeys.ts';

const press = (code: string, more: Partial<KeyPress> = {}): KeyPress => ({
  code,
  repeat: false,
  withModifier: false,
  target: 'page',
  ...more,
});

describe('the keys of the counter', () => {
  test.each([
    ['Space', ['call']],
    ['Enter', ['call']],
    ['NumpadEnter', ['call']],
    ['KeyR', ['recall']],
    ['KeyS', ['start']],
    ['KeyF', ['finish']],
    ['KeyV', ['absent']],
    ['KeyT', ['transfer']],
    ['KeyZ', ['undo']],
    ['KeyP', ['pause', 'open']],
    ['KeyQ', []],
  ])('%s', (code, actions) => {
    expect(actionsOfKey(press(code))).toEqual(actions);
  });

  test('a key that is held down acts once', () => {
    expect(actionsOfKey(press('Space', { repeat: true }))).toEqual([]);
  });

  test.each(['field', 'dialog'] as const)('nothing happens in a %s', (target) => {
    for (const code of ['Space', 'Enter', 'KeyR', 'KeyF', 'KeyV'])
      expect(actionsOfKey(press(code, { target }))).toEqual([]);
  });

  test('a focused button keeps Space and Enter for itself, letters still work', () => {
    expect(actionsOfKey(press('Space', { target: 'control' }))).toEqual([]);
    expect(actionsOfKey(press('Enter', { target: 'control' }))).toEqual([]);
    expect(actionsOfKey(press('KeyR', { target: 'control' }))).toEqual(['recall']);
  });

  test("the browser's own shortcuts stay its own", () => {
    expect(actionsOfKey(press('KeyR', { withModifier: true }))).toEqual([]);
  });
});

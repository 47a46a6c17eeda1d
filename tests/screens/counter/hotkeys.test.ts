import { describe, expect, test } from 'vitest';
import { actionsOfKey, type KeyPress, keyHints } from '../../../renderer/screens/counter/hotkeys.ts';
import { keySheet, menuGroups } from '../../../renderer/screens/counter/menu.ts';

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
    ['KeyG', ['chosen']],
    ['KeyW', ['why']],
    ['F1', ['keys']],
    ['Slash', ['keys']],
    ['Digit1', ['result-received']],
    ['Numpad6', ['result-other']],
    ['Digit7', []],
    ['NumpadAdd', ['dossier-more']],
    ['Minus', ['dossier-less']],
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

  test('the list of further actions has the same letters, but never calls by Space', () => {
    expect(actionsOfKey(press('KeyG', { target: 'menu' }))).toEqual(['chosen']);
    expect(actionsOfKey(press('Space', { target: 'menu' }))).toEqual([]);
  });

  test('what is printed on a key is the key that does it, and no two actions share one but P', () => {
    const shared = Object.entries(keyHints).filter(
      ([, hint], _, all) => all.filter(([, other]) => other === hint).length > 1,
    );
    expect(shared.map(([action]) => action).toSorted()).toEqual(['open', 'pause']);
    for (const [action, hint] of Object.entries(keyHints)) {
      if (/^[A-Z]$/.test(hint ?? '')) expect(actionsOfKey(press(`Key${hint}`))).toContain(action);
      if (/^[1-9]$/.test(hint ?? '')) expect(actionsOfKey(press(`Digit${hint}`))).toEqual([action]);
    }
  });

  test('the help sheet has every key, and nothing without one', () => {
    expect(keySheet.toSorted()).toEqual((Object.keys(keyHints) as (typeof keySheet)[number][]).toSorted());
    const inMenu = menuGroups.flatMap(({ actions }) => actions);
    expect(new Set(inMenu).size).toBe(inMenu.length);
  });

  test("the browser's own shortcuts stay its own", () => {
    expect(actionsOfKey(press('KeyR', { withModifier: true }))).toEqual([]);
  });
});

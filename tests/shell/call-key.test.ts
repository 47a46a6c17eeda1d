import { EventEmitter } from 'node:events';
import { expect, test } from 'vitest';
import { callKey } from '../../main/shell/call-key.ts';

/** The operating system's keys, of which another program may hold ours. */
function fakeShortcuts(isTaken = false) {
  const held = new Map<string, () => void>();
  return {
    held,
    press: () => [...held.values()].map((act) => act()),
    register(accelerator: string, act: () => void) {
      if (!isTaken) held.set(accelerator, act);
      return !isTaken;
    },
    unregister: (accelerator: string) => void held.delete(accelerator),
  };
}
const page = () => new EventEmitter() as unknown as Parameters<ReturnType<typeof callKey>['give']>[0] & EventEmitter;

test('the page that asked hears of the key, until it gives it back', () => {
  const shortcuts = fakeShortcuts();
  const key = callKey(shortcuts, () => {});
  const one = page();
  let pressed = 0;
  expect(key.give(one, () => pressed++)).toBe('Ctrl+Alt+Space');
  shortcuts.press();
  expect(pressed).toBe(1);
  key.release(one);
  expect(shortcuts.held.size).toBe(0);
});

test.each(['did-navigate', 'render-process-gone', 'destroyed'])('a page that is gone (%s) holds no key', (event) => {
  const shortcuts = fakeShortcuts();
  const key = callKey(shortcuts, () => {});
  const one = page();
  key.give(one, () => {});
  one.emit(event);
  expect(shortcuts.held.size).toBe(0);
  expect(one.eventNames()).toEqual([]);
});

test('one page at a time: the last that asked has it, and the first can no longer take it away', () => {
  const shortcuts = fakeShortcuts();
  const key = callKey(shortcuts, () => {});
  const [one, two] = [page(), page()];
  const heard: string[] = [];
  key.give(one, () => heard.push('one'));
  key.give(two, () => heard.push('two'));
  key.release(one);
  one.emit('destroyed');
  shortcuts.press();
  expect(heard).toEqual(['two']);
  key.release();
  expect(shortcuts.held.size).toBe(0);
});

test('a key that another program has is said to be none, and logged', () => {
  const lines: string[] = [];
  const key = callKey(fakeShortcuts(true), (line) => lines.push(line));
  expect(key.give(page(), () => {})).toBeNull();
  expect(lines).toHaveLength(1);
});

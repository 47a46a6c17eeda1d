import { expect, test } from 'vitest';
import { isForbidden, type KeyPress } from '../../main/shell/shortcuts.ts';

const press = (keys: string): KeyPress => {
  const parts = keys.split('+');
  const held = (name: string) => parts.slice(0, -1).includes(name);
  return {
    key: parts.at(-1) ?? '',
    control: held('Ctrl'),
    shift: held('Shift'),
    alt: held('Alt'),
    meta: held('Meta'),
  };
};

test.each([
  'F5',
  'F12',
  'Ctrl+r',
  'Ctrl+Shift+R',
  'Ctrl+Shift+I',
  'Meta+r',
  'Ctrl+0',
  'Ctrl+p',
  'Alt+ArrowLeft',
  'BrowserBack',
])('%s works in no window', (keys) => {
  expect(isForbidden(press(keys), false)).toBe(true);
  expect(isForbidden(press(keys), true)).toBe(true);
});

test.each(['Alt+F4', 'Ctrl+w', 'Ctrl+q', 'F11', 'Alt+Tab', 'ContextMenu'])(
  '%s does not leave a locked window',
  (keys) => {
    expect(isForbidden(press(keys), true)).toBe(true);
    expect(isForbidden(press(keys), false)).toBe(false);
  },
);

test.each(['r', 'f', 'v', 't', 'p', ' ', 'Enter', 'Escape', 'F1', 'Tab', '0', 'Shift+R', 'Ctrl+c', 'Ctrl+v', 'Ctrl+z'])(
  'an officer types %s everywhere',
  (keys) => {
    expect(isForbidden(press(keys), false)).toBe(false);
    expect(isForbidden(press(keys), true)).toBe(false);
  },
);

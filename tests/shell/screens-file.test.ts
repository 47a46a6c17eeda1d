import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { chosenScreens, parseScreens, readScreens, writeScreens } from '../../main/shell/screens-file.ts';
import { makeTempFolder, removeFolder } from '../support/temp-folder.ts';

const parse = (value: unknown) => parseScreens(JSON.stringify(value), 'screens.json');

test('what is left out has a default', () => {
  expect(
    parse({
      screens: [
        { path: '/kiosk', kiosk: true },
        { path: '/counter?counter=2', monitor: 'DELL' },
      ],
    }),
  ).toEqual({
    ok: true,
    value: [
      { path: '/kiosk', monitor: 1, fullscreen: true, kiosk: true },
      { path: '/counter?counter=2', monitor: 'DELL', fullscreen: true, kiosk: false },
    ],
  });
});

test.each(['kiosk', '//evil.example/x', '/\\evil', 'http://evil.example', 'javascript:alert(1)', '/a b', ''])(
  'the path "%s" is refused: only pages of the hub',
  (path) => {
    expect(parse({ screens: [{ path }] })).toMatchObject({
      ok: false,
      error: expect.stringContaining('screens.0.path'),
    });
  },
);

test.each([
  [{}],
  [{ screens: [] }],
  [{ screens: [{ path: '/kiosk', monitor: 0 }] }],
  [{ screens: [{ path: '/', x: 1 }] }],
  [7],
])('%j is refused in one line', (value) => {
  const result = parse(value);
  expect(result.ok).toBe(false);
  if (!result.ok) expect(result.error.split('\n')).toHaveLength(1);
});

test('a file that is no JSON is refused, a missing one means: nothing configured', () => {
  expect(parseScreens('{"screens":', 'screens.json').ok).toBe(false);
  expect(readScreens('/nowhere/screens.json')).toEqual({ ok: true, value: undefined });
});

describe('what the administration chose', () => {
  const display = { id: 1, width: 1920, height: 1080 };

  test('is kept, read at the next start, and gone when nothing is chosen', () => {
    const folder = makeTempFolder();
    const file = path.join(folder, 'screens.json');
    const chosen = chosenScreens([
      { path: '/kiosk', display, kiosk: true },
      { path: '/admin', display, kiosk: false },
    ]);
    writeScreens(file, chosen ?? []);
    const read = readScreens(file);
    expect(read).toEqual({ ok: true, value: chosen });
    expect(chosen?.map(({ fullscreen }) => fullscreen)).toEqual([true, false]);
    writeScreens(file, []);
    expect(readScreens(file)).toEqual({ ok: true, value: undefined });
    removeFolder(folder);
  });

  test.each([
    ['another server', [{ path: '//evil.example', display, kiosk: false }]],
    [
      'one window twice',
      [
        { path: '/display', display, kiosk: false },
        { path: '/display', display, kiosk: true },
      ],
    ],
    ['no list', { path: '/kiosk' }],
  ])('is refused when it is %s', (_, wished) => {
    expect(chosenScreens(wished)).toBeNull();
  });
});

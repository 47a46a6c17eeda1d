import { expect, test } from 'vitest';
import { parseScreens, readScreens } from '../../main/shell/screens-file.ts';

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

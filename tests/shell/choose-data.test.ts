import path from 'node:path';
import { expect, test } from 'vitest';
import { ownArguments, withDataFolder } from '../../main/shell/choose-data.ts';
import { isFrom } from '../../main/shell/same-origin.ts';

const officeExists = (file: string) => file === path.join('/user', 'data', 'xin-moi.sqlite');
const nothingExists = () => false;

test('before an office is set up, the desktop app shows the sample office', () => {
  expect(withDataFolder([], '/user', nothingExists)).toEqual(['--data', path.join('/user', 'sample'), '--sample']);
});

test('an office that was set up is opened, and the sample stays apart from it', () => {
  expect(withDataFolder([], '/user', officeExists)).toEqual(['--data', path.join('/user', 'data')]);
  expect(withDataFolder(['--sample'], '/user', officeExists)).toEqual([
    '--data',
    path.join('/user', 'sample'),
    '--sample',
  ]);
});

test('a folder that is named is used as it is', () => {
  expect(withDataFolder(['--data=/srv'], '/user', officeExists)).toEqual(['--data=/srv']);
});

test("Electron's and Chromium's own arguments are not ours", () => {
  const argv = [
    'electron',
    '--inspect=0',
    '--remote-debugging-port=0',
    '--no-sandbox',
    '/repo',
    '--port',
    '0',
    '--sample',
  ];
  expect(ownArguments(argv, false)).toEqual(['--port', '0', '--sample']);
  expect(ownArguments(['xin-moi', '--disable-gpu', '--printer', 'none'], true)).toEqual(['--printer', 'none']);
});

test('only the hub itself has its origin', () => {
  const hub = 'http://127.0.0.1:7070';
  expect(isFrom(hub, 'http://127.0.0.1:7070/kiosk?x#y')).toBe(true);
  for (const other of [
    'http://127.0.0.1:7071/',
    'https://127.0.0.1:7070/',
    'http://127.0.0.1:7070.evil.example/',
    'file:///etc',
    'about:blank',
    'x',
  ])
    expect(isFrom(hub, other)).toBe(false);
});

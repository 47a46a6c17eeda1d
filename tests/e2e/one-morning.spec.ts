import { expect, test } from '@playwright/test';
import { expectMorningOnDisk, playMorning } from './morning.ts';
import { openInBrowser, openInElectron } from './office.ts';

test('one office morning in the desktop app', async () => {
  const office = await openInElectron();
  await playMorning(office, 'electron');
  expect(office.complaints).toEqual([]);
  await office.close();
  expectMorningOnDisk(office.data);
});

test('the same morning in browsers, against the hub alone', async () => {
  const office = await openInBrowser();
  await playMorning(office, 'browser');
  expect(office.complaints).toEqual([]);
  await office.close();
  expectMorningOnDisk(office.data);
});

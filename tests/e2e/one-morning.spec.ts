import { expect, test } from '@playwright/test';
import { expectMorningOnDisk, playMorning, press } from './morning.ts';
import { openInBrowser, openInElectron } from './office.ts';

test('one office morning in the desktop app', async () => {
  const office = await openInElectron();
  await playMorning(office);
  expect(office.complaints).toEqual([]);
  await office.close();
  expectMorningOnDisk(office.data);
});

test('the same morning in browsers, against the hub alone', async () => {
  const office = await openInBrowser();
  // A browser keeps quiet until somebody touches the page; the board says so instead of being silently silent.
  await expect(office.screens.display.getByText('Âm thanh đang tắt')).toBeVisible();
  await press(office.screens.display, 'Bật âm thanh');
  await playMorning(office);
  expect(office.complaints).toEqual([]);
  await office.close();
  expectMorningOnDisk(office.data);
});

import { expect, test } from 'vitest';
import { noiseMeter } from '../../../main/hub/printing/duplex/noise.ts';
import { virtualTime } from '../virtual-time.ts';

/** Stray bytes each `gap` milliseconds, so often; then whether that goes on. */
async function after(gap: number, times: number) {
  const time = virtualTime();
  const noise = noiseMeter(time, false);
  for (let one = 0; one < times; one += 1) {
    noise.stray();
    await time.pass(gap);
  }
  return { time, noise };
}

test('noise that does not stop for 400 ms goes on, until it was still for a second', async () => {
  expect((await after(20, 17)).noise.goesOn()).toBe(false);
  const { time, noise } = await after(20, 25);
  expect(noise.goesOn()).toBe(true);
  await time.pass(900);
  noise.stray();
  await time.pass(900);
  expect(noise.goesOn()).toBe(true);
  await time.pass(100);
  expect(noise.goesOn()).toBe(false);
});

test('a burst at 9,600 baud, and a word beside each answer, are no noise', async () => {
  expect((await after(1, 200)).noise.goesOn()).toBe(false);
  expect((await after(250, 40)).noise.goesOn()).toBe(false);
});

import { expect, test } from 'vitest';
import { createUnderHead } from '../../../main/hub/printing/duplex/under-head.ts';
import { virtualTime } from '../virtual-time.ts';

test('a job is under the head after those before it, and no longer than a second more than it prints', async () => {
  const time = virtualTime();
  const underHead = createUnderHead(time);
  underHead.add(1, 1000);
  underHead.add(2, 1000);
  await time.pass(2500);
  expect([underHead.isEmpty(), underHead.takeAll(), underHead.isEmpty()]).toEqual([false, [2], true]);
  underHead.add(3, 1000);
  await time.pass(1900);
  expect(underHead.isEmpty()).toBe(false);
  await time.pass(100);
  expect(underHead.takeAll()).toEqual([]);
});

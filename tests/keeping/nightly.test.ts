import { expect, onTestFinished, test } from 'vitest';
import { startNightly } from '../../main/hub/keeping/nightly.ts';
import { localClock } from '../../main/hub/local-time.ts';
import { openStore } from '../../main/hub/store/open.ts';
import type { KeepingProblem } from '../../shared/contract/keeping.ts';
import { makeOffice } from '../support/make-office.ts';
import { makeTempFolder, removeFolder } from '../support/temp-folder.ts';
import { createTestClock, vietnam } from '../support/test-clock.ts';

const freshFolder = (): string => {
  const folder = makeTempFolder();
  onTestFinished(() => removeFolder(folder));
  return folder;
};
const small = { services: [{ id: 's', letter: 'A', digit: '1', name: 'S' }], counters: [] };

/** An office of the morning of 2 March, and what its night does. */
async function officeAtNight() {
  const folder = freshFolder();
  const clock = createTestClock();
  await makeOffice(folder, clock, small);
  const store = openStore(folder);
  const done: string[] = [];
  let newest: string | null = null;
  let problem: KeepingProblem | null = null;
  const nightly = startNightly({
    clock,
    localTime: localClock('Asia/Ho_Chi_Minh'),
    store,
    desk: {
      newestStamp: () => newest,
      backUp: async (kind) => {
        done.push(kind);
        if (problem === null)
          newest = `${clock.now() >= vietnam('2026-03-03', '00:00') ? '20260303' : '20260302'}-200000`;
        return problem;
      },
      erase: async () => void done.push('erase'),
    },
  });
  onTestFinished(() => {
    nightly.stop();
    store.close();
  });
  const fail = (why: KeepingProblem | null): void => {
    problem = why;
  };
  return { clock, nightly, done, fail };
}

test('given a day, then its backup is made at 18:30 and once, and what is due is erased after it', async () => {
  const { clock, nightly, done } = await officeAtNight();
  await nightly.look();
  clock.set(vietnam('2026-03-02', '18:29'));
  await nightly.look();
  expect(done).toEqual([]);
  clock.set(vietnam('2026-03-02', '18:31'));
  await nightly.look();
  await nightly.look();
  expect(done).toEqual(['nightly', 'erase']);
  // The PC was off at the next day's time: made when it is switched on.
  clock.set(vietnam('2026-03-04', '07:00'));
  await nightly.look();
  expect(done).toEqual(['nightly', 'erase', 'nightly', 'erase']);
});

test('given a disk that is full, then nothing is erased, and it is tried again after half an hour', async () => {
  const { clock, nightly, done, fail } = await officeAtNight();
  fail('disk-full');
  clock.set(vietnam('2026-03-02', '18:31'));
  await nightly.look();
  clock.advance(20 * 60_000);
  await nightly.look();
  expect(done).toEqual(['nightly']);
  fail(null);
  clock.advance(11 * 60_000);
  await nightly.look();
  expect(done).toEqual(['nightly', 'nightly', 'erase']);
});

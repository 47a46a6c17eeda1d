import { onTestFinished, test } from 'vitest';
import { expectNothingLost } from '../support/expect-nothing-lost.ts';
import { killWhileWorking } from '../support/kill-run.ts';
import { removeFolder } from '../support/temp-folder.ts';

test('given ten screens at work, when the hub is killed 200 times, then nothing that was promised is lost or there twice', async () => {
  const run = await killWhileWorking(200, Date.now() % 1_000_000);
  onTestFinished(() => removeFolder(run.folder));
  console.log(
    `${run.kills} kills, ${run.promised.size} tickets, ${run.called.length} calls, ${run.papers.length} papers`,
  );
  expectNothingLost(run);
});

import { onTestFinished, test } from 'vitest';
import { expectNothingLost } from '../support/expect-nothing-lost.ts';
import { killWhileWorking } from '../support/kill-run.ts';
import { removeFolder } from '../support/temp-folder.ts';

test('given ten screens at work, when the hub is killed 10 times, then nothing that was promised is lost or there twice', async () => {
  const run = await killWhileWorking(10, 20_260_302);
  onTestFinished(() => removeFolder(run.folder));
  expectNothingLost(run);
}, 180_000);

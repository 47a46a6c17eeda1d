// node finish-restore.ts FOLDER N: ends a decided restore, and its own process, as a power cut would, at the Nth step.
import { finishRestore } from '../../main/hub/keeping/restore.ts';

const [folder = '', cut = ''] = process.argv.slice(2);
let steps = 0;
finishRestore(folder, () => {
  steps += 1;
  if (steps === Number(cut)) process.kill(process.pid, 'SIGKILL');
});
console.log(steps);

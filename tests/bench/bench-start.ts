import { makeTempFolder, removeFolder } from '../support/temp-folder.ts';
import { startBenchHub } from './bench-hub.ts';
import { line, median, type Part, round } from './measure.ts';

const TIMES = 3;

/** From the start of the process to "ready", in an empty folder and in one with a long history. */
export async function benchStart(filledFolder: string): Promise<Part> {
  const empty: number[] = [];
  const filled: number[] = [];
  for (let n = 0; n < TIMES; n++) {
    const folder = makeTempFolder();
    empty.push(await readyAfter(folder));
    removeFolder(folder);
    filled.push(await readyAfter(filledFolder));
  }
  const [onEmpty, onFilled] = [round(median(empty)), round(median(filled))];
  return {
    lines: [
      line('start-up, empty folder', `${onEmpty} ms`),
      line('start-up, folder with 10,000 tickets', `${onFilled} ms`),
    ],
    figures: { empty: onEmpty, filled: onFilled },
    faults: 0,
  };
}

async function readyAfter(folder: string): Promise<number> {
  const hub = await startBenchHub(folder, 'file:/dev/null');
  await hub.stop();
  return hub.readyAfterMs;
}

import { parentPort, workerData } from 'node:worker_threads';
import { sentenceOf } from '../../trouble.ts';
import { readFonts } from './fonts.ts';
import type { Answer, Question } from './satori.ts';
import { paperSvg, svgDots, svgHeight } from './satori-draw.ts';

/** The thread that satori and resvg work on: one question at a time, each gets exactly one answer. */
const fontsFolder: string = workerData;
const fonts = readFonts(fontsFolder);
let last: Promise<void> = Promise.resolve();

async function answerTo({ id, wanted, paper, width }: Question): Promise<Answer> {
  try {
    const svg = await paperSvg(paper, width, await fonts);
    return wanted === 'height' ? { id, height: svgHeight(svg) } : { id, bitmap: svgDots(svg, width) };
  } catch (error) {
    return { id, failure: sentenceOf(error) };
  }
}

parentPort?.on('message', (question: Question) => {
  last = last.then(async () => parentPort?.postMessage(await answerTo(question)));
});
// A missing font is told with the answers.
fonts.catch(() => {});

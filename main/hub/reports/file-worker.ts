import { parentPort, workerData } from 'node:worker_threads';
import type { FileAnswer, FileQuestion } from './files.ts';
import { reportPdf } from './pdf.ts';
import { wallPdf } from './wall-pdf.ts';
import { reportWorkbook } from './xlsx.ts';

/** The thread that makes files of reports: the hub's own has people waiting. One file at a time, each gets one answer. */
const fontsFolder: string = workerData;
let last: Promise<void> = Promise.resolve();

async function answerTo(question: FileQuestion): Promise<FileAnswer> {
  const { id } = question;
  try {
    if ('wall' in question) return { id, bytes: await wallPdf(question.wall, fontsFolder) };
    const { report, format, timeZone } = question;
    const bytes =
      format === 'xlsx' ? await reportWorkbook(report, timeZone) : await reportPdf(report, timeZone, fontsFolder);
    return { id, bytes };
  } catch (error) {
    return { id, failure: error instanceof Error ? error.message : String(error) };
  }
}

parentPort?.on('message', (question: FileQuestion) => {
  last = last.then(async () => parentPort?.postMessage(await answerTo(question)));
});

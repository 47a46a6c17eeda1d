import { access, constants, mkdir } from 'node:fs/promises';
import type { Printer, PrinterJob, PrintOutcome } from '../printer.ts';
import type { PrinterProfile } from '../profiles.ts';
import { sentenceOf } from '../trouble.ts';
import { decodeJob } from './decode.ts';
import { lastNumber, type PaperFile, prepareFolder, putFiles, recentPapers } from './paper-folder.ts';
import { toPng } from './png.ts';

/** A printer that is a folder: each job becomes `NNNN-<label>.bin` (its bytes) and `NNNN-<label>.png` (its paper). */
export interface VirtualPrinter extends Printer {
  /** The newest papers, newest last. */
  papers(): readonly PaperFile[];
}

/** As many as a screen shows. */
const remembered = 12;

/** `now` gives epoch milliseconds. Numbers go on after what the folder holds; a folder in trouble postpones each job. */
export function virtualPrinter(folder: string, profile: PrinterProfile, now: () => number = Date.now): VirtualPrinter {
  prepareFolder(folder);
  let number = lastNumber(folder);
  let papers = recentPapers(folder, remembered);

  const print = async ({ label, bytes }: PrinterJob): Promise<PrintOutcome> => {
    // The paper is made from the very bytes, so that what is seen is what a printer would have done.
    const decoded = tryDecode(bytes);
    if (typeof decoded === 'string') return { status: 'unknown', evidence: `the bytes are not a ticket: ${decoded}` };
    const name = `${String(number + 1).padStart(4, '0')}-${label.replace(/[^A-Za-z0-9-]/g, '')}`;
    try {
      const png = await toPng(decoded);
      await putFiles(folder, [
        [`${name}.bin`, bytes],
        [`${name}.png`, png],
      ]);
    } catch (error) {
      return { status: 'postponed', evidence: `${folder} can't be written: ${sentenceOf(error)}` };
    }
    number += 1;
    papers = [...papers, { file: `${name}.png`, label, at: now() }].slice(-remembered);
    return { status: 'printed', evidence: `${name}.png` };
  };

  return {
    widthDots: profile.widthDots,
    cutter: profile.cutter,
    status: () =>
      mkdir(folder, { recursive: true })
        .then(() => access(folder, constants.W_OK))
        .then(
          () => 'ready',
          () => 'error',
        ),
    print,
    close: () => Promise.resolve(),
    papers: () => papers,
  };
}

function tryDecode(bytes: Uint8Array): ReturnType<typeof decodeJob> | string {
  try {
    return decodeJob(bytes);
  } catch (error) {
    return sentenceOf(error);
  }
}

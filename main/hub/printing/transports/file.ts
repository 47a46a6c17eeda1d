import { constants } from 'node:fs';
import { access, type FileHandle, open } from 'node:fs/promises';
import type { PrinterProfile } from '../../../../shared/domain/printer.ts';
import type { Printer, PrinterJob, PrintOutcome } from '../printer.ts';
import { sentenceOf } from '../trouble.ts';

/**
 * A plain file that the jobs are appended to, for the command line and for tests; it can't say more than that it took
 * the bytes. For a printer's device there is `openDevice`.
 */
export function filePrinter(path: string, profile: Pick<PrinterProfile, 'widthDots' | 'cutter'>): Printer {
  const print = async (job: PrinterJob): Promise<PrintOutcome> => {
    let file: FileHandle;
    try {
      file = await open(path, openFlags(path));
    } catch (error) {
      return { status: 'postponed', evidence: `${path} can't be opened: ${sentenceOf(error)}` };
    }
    try {
      return await append(file, job.bytes);
    } finally {
      await file.close().catch(() => {});
    }
  };
  return {
    widthDots: profile.widthDots,
    cutter: profile.cutter,
    status: () =>
      access(path, constants.W_OK).then(
        () => 'cannot-say',
        () => (isDevice(path) ? 'unreachable' : 'cannot-say'),
      ),
    print,
    close: () => Promise.resolve(),
  };
}

const isDevice = (path: string): boolean => path.startsWith('/dev/');

/** Never blocking, should the path be no plain file after all; and no file is made where devices come and go. */
function openFlags(path: string): number {
  const flags = constants.O_WRONLY | constants.O_APPEND | (constants.O_NONBLOCK ?? 0);
  return isDevice(path) ? flags : flags | constants.O_CREAT;
}

async function append(file: FileHandle, bytes: Uint8Array): Promise<PrintOutcome> {
  let written = 0;
  try {
    while (written < bytes.length) written += (await file.write(bytes, written)).bytesWritten;
    // Anything else has nothing to flush, and would say so with an error.
    if ((await file.stat()).isFile()) await file.datasync();
    return { status: 'sent', evidence: `all ${bytes.length} bytes were taken` };
  } catch (error) {
    return {
      status: written === 0 ? 'postponed' : 'unknown',
      evidence: `${written} of ${bytes.length} bytes were taken: ${sentenceOf(error)}`,
    };
  }
}

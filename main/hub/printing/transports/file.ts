import { constants } from 'node:fs';
import { access, type FileHandle, open } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import type { Printer, PrinterJob, PrintOutcome } from '../printer.ts';
import { jobPatience, type PrinterProfile } from '../profiles.ts';
import { sentenceOf } from '../trouble.ts';

/**
 * A printer that is a path: a device file such as `/dev/usb/lp0`, or a plain file that the jobs are appended to.
 * It can't say more than that it took the bytes.
 */
export function filePrinter(path: string, profile: PrinterProfile): Printer {
  const print = async (job: PrinterJob): Promise<PrintOutcome> => {
    let file: FileHandle;
    try {
      file = await open(path, openFlags(path));
    } catch (error) {
      return { status: 'postponed', evidence: `${path} can't be opened: ${sentenceOf(error)}` };
    }
    try {
      return await writeAll(file, job.bytes, jobPatience(profile, job.bytes.length));
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

/**
 * Never blocking: a printer without paper would park one of the few threads that also write the journal. And a device
 * that is unplugged must not become a plain file of its name.
 */
function openFlags(path: string): number {
  const flags = constants.O_WRONLY | constants.O_APPEND | (constants.O_NONBLOCK ?? 0);
  return isDevice(path) ? flags : flags | constants.O_CREAT;
}

/** Writes as fast as the device takes it; `ms` without an end leaves the outcome open. */
async function writeAll(file: FileHandle, bytes: Uint8Array, ms: number): Promise<PrintOutcome> {
  let written = 0;
  const gaveUp = (why: string): PrintOutcome => ({
    status: written === 0 ? 'postponed' : 'unknown',
    evidence: `${written} of ${bytes.length} bytes were taken: ${why}`,
  });
  const deadline = performance.now() + ms;
  while (written < bytes.length) {
    try {
      written += (await file.write(bytes, written)).bytesWritten;
    } catch (error) {
      if (!isBusy(error)) return gaveUp(sentenceOf(error));
      if (performance.now() > deadline) return gaveUp(`the device took no more within ${ms} ms`);
      await pause(10);
    }
  }
  // A device has nothing to flush and says so with an error: the bytes are taken all the same.
  await file.datasync().catch(() => {});
  return { status: 'sent', evidence: `all ${bytes.length} bytes were taken` };
}

const isBusy = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'EAGAIN' || error.code === 'EWOULDBLOCK');

import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { createAlarm, processTimers } from '../timers.ts';
import type { OpenChannel } from './channel.ts';
import { holdDevice } from './held-device.ts';
import { type Held, oneAtATime } from './one-at-a-time.ts';
import { openTrouble } from './open-trouble.ts';
import { within } from './within.ts';

/** Bytes handed over at once; the kernel's usblp takes up to a page or two. */
const pieceLength = 4096;

/** Milliseconds between two looks at the device, while an answer or room for more is awaited; most come at once. */
const busyRest = { first: 2, longest: 15 };

/** Milliseconds between two looks when nobody has said anything for `stirs`. */
const idleRest = 200;

/** How long after the last byte in either direction an answer is awaited, milliseconds. */
const stirs = 3000;

/** Printers pass over a NUL between two commands. */
const nul = Uint8Array.of(0);

/**
 * A Linux printer device such as `/dev/usb/lp0` (the kernel's usblp): opened without blocking and looked at by a timer,
 * because a read that waits would keep one of the few threads that also write the journal. Run over a pseudo-terminal,
 * not yet on a printer.
 */
export function openDevice(path: string): OpenChannel {
  return oneAtATime(async (ms) => {
    const device = await within(ms, openEither(path), `${path} did not open within ${ms} ms`, (late) => {
      if (typeof late !== 'string') void late.file.close();
    });
    return typeof device === 'string' ? device : channelOn(device);
  });
}

interface Device {
  file: FileHandle;
  readable: boolean;
}

/** Without O_CREAT: a device that is unplugged must not become a plain file of its name. */
async function openEither(path: string): Promise<Device | string> {
  const quiet = (constants.O_NONBLOCK ?? 0) | (constants.O_NOCTTY ?? 0);
  const flags = [constants.O_RDWR, constants.O_WRONLY].map((flag) => flag | quiet);
  let trouble: unknown = null;
  for (const [index, flag] of flags.entries()) {
    try {
      const file = await open(path, flag);
      if ((await file.stat()).isCharacterDevice()) return { file, readable: index === 0 };
      await file.close();
      return `${path} is not a device`;
    } catch (error) {
      trouble = error;
      if (!hasCode(error, 'EACCES', 'EPERM')) break;
    }
  }
  return openTrouble(path, 'lp', trouble);
}

function channelOn({ file, readable }: Device): Held {
  const alarm = createAlarm(processTimers);
  let stirred = performance.now();
  let wrote = false;
  let ending = false;

  const letGo = async (): Promise<void> => {
    alarm.ring();
    // What it could still say is that it is gone.
    await file.close().catch(() => {});
  };

  const put = async (piece: Uint8Array): Promise<number | Error> => {
    while (!listeners.isClosed()) {
      try {
        const { bytesWritten } = await file.write(piece);
        if (bytesWritten > 0) return bytesWritten;
      } catch (error) {
        if (!isBusy(error)) return error instanceof Error ? error : new Error(String(error));
      }
      await pause(busyRest.longest);
    }
    return new Error('the device was let go');
  };
  const line = holdDevice('device', pieceLength, { put, letGo });
  const { listeners, queue, close } = line;

  const listen = async (): Promise<void> => {
    const buffer = Buffer.alloc(1024);
    while (!listeners.isClosed()) {
      const got = await readSome(file, buffer);
      if (got === 'one-way') return;
      if (got === 'gone') {
        await close(false);
        return;
      }
      if (got > 0) {
        stirred = performance.now();
        listeners.tellBytes(Uint8Array.from(buffer.subarray(0, got)));
      } else await alarm.rest(restAfter(performance.now() - stirred));
    }
  };
  if (readable) void listen();

  const write = (bytes: Uint8Array, done: (error: Error | null) => void): void => {
    wrote ||= bytes.length > 0;
    stirred = performance.now();
    queue.write(bytes, done);
    alarm.ring();
  };

  const end = async (): Promise<void> => {
    if (ending) return;
    ending = true;
    // Closing usblp throws away the piece that is under way, and a write that doesn't block returns before its piece is
    // there (usblp.c: "Leave URB dangling, to be cleaned on close"). But it takes a next one only after it: so one more
    // byte, that no printer minds, says that all before it has arrived.
    if (wrote) queue.write(nul, () => {});
    await queue.empty();
    await close(true);
  };

  return line.held({ write, end: () => void end() });
}

/** How long to rest, so many milliseconds after the last byte in either direction. */
const restAfter = (silence: number): number =>
  silence < stirs ? Math.min(busyRest.longest, Math.max(busyRest.first, silence)) : idleRest;

/** How many bytes were there, 0 when none; `one-way` from a printer that can't be read, `gone` from one unplugged. */
async function readSome(file: FileHandle, buffer: Buffer): Promise<number | 'one-way' | 'gone'> {
  try {
    return (await file.read(buffer, 0, buffer.length, null)).bytesRead;
  } catch (error) {
    if (isBusy(error)) return 0;
    // usblp.c, usblp_read: EINVAL from a printer without a way back.
    return hasCode(error, 'EINVAL') ? 'one-way' : 'gone';
  }
}

const isBusy = (error: unknown): boolean => hasCode(error, 'EAGAIN', 'EWOULDBLOCK', 'EINTR');

const hasCode = (error: unknown, ...codes: readonly string[]): boolean =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' && codes.includes(error.code);

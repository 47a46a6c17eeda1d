import { access, constants, mkdir } from 'node:fs/promises';
import { toPng } from '../drawing/png.ts';
import { createAlarm, type Timers } from '../timers.ts';
import { lastNumber, type PaperFile, prepareFolder, putFiles, recentPapers } from './paper-folder.ts';
import type { Piece } from './slip.ts';

/** Where paper leaves the virtual printer: a folder of pictures. */
export interface PaperOutlet {
  /** Calls `out` when the paper is durably there, which may take until the folder is mended. In order. */
  put(piece: Piece, out: () => void): void;
  /** Looks whether the folder can be written. */
  check(): Promise<void>;
  /** The newest papers, newest last. */
  papers(): readonly PaperFile[];
  /** Waits for the paper on its way; one that is stuck is given up. */
  close(): Promise<void>;
}

/** As many as a screen shows. */
const remembered = 12;
/** How often a folder in trouble is tried again. Milliseconds. */
const tryAgain = 1000;

interface OutletWorld {
  timers: Timers;
  /** Epoch milliseconds. */
  now(): number;
  /** The paper is stuck, or no longer. */
  onBlocked(blocked: boolean): void;
  onPaper(): void;
}

/**
 * Each piece becomes `NNNN-<label>.png` and, when its job is whole, `NNNN-<label>.bin`; one that was torn off early
 * `NNNN-<label>-half.png`. Numbers go on after what the folder holds.
 */
export function createPaperOutlet(folder: string, world: OutletWorld): PaperOutlet {
  prepareFolder(folder);
  // Two may wait: the paper that is stuck, and the look at a folder that takes none.
  const alarm = createAlarm(world.timers);
  const lookout = createAlarm(world.timers);
  let number = lastNumber(folder);
  let papers = recentPapers(folder, remembered);
  let onItsWay: Promise<void> = Promise.resolve();
  let waiting = 0;
  let isBlocked = false;
  let closing = false;

  const setBlocked = (blocked: boolean): void => {
    if (blocked === isBlocked) return;
    isBlocked = blocked;
    world.onBlocked(blocked);
    if (blocked && waiting === 0) void lookUntilMended();
  };

  const check = async (): Promise<void> => {
    const isFine = await mkdir(folder, { recursive: true })
      .then(() => access(folder, constants.W_OK))
      .then(
        () => true,
        () => false,
      );
    // A piece that is stuck knows better: the folder may look fine and still not take it.
    if (waiting === 0 || !isFine) setBlocked(!isFine);
  };

  const lookUntilMended = async (): Promise<void> => {
    while (isBlocked && waiting === 0 && !closing) {
      await lookout.rest(tryAgain);
      if (waiting === 0 && !closing) await check();
    }
  };

  /** True when it is there. */
  const tryPut = async (name: string, { bitmap, bytes }: Piece): Promise<boolean> => {
    try {
      const png = await toPng(bitmap);
      await putFiles(folder, [...(bytes === null ? [] : [[`${name}.bin`, bytes] as const]), [`${name}.png`, png]]);
      return true;
    } catch {
      // Told as the printer's state, and to whoever waits for the paper, by its not coming.
      return false;
    }
  };

  const leave = async (piece: Piece, out: () => void): Promise<void> => {
    const label = piece.half ? `${piece.label}-half` : piece.label;
    const name = `${String(number + 1).padStart(4, '0')}-${label}`;
    while (!(await tryPut(name, piece))) {
      setBlocked(true);
      if (closing) return;
      await alarm.rest(tryAgain);
      if (closing) return;
    }
    number += 1;
    papers = [...papers, { file: `${name}.png`, label, at: world.now() }].slice(-remembered);
    waiting -= 1;
    world.onPaper();
    out();
    if (waiting === 0) setBlocked(false);
  };

  return {
    put: (piece, out) => {
      waiting += 1;
      onItsWay = onItsWay.then(() => leave(piece, out));
    },
    check,
    papers: () => papers,
    close: async () => {
      closing = true;
      alarm.ring();
      lookout.ring();
      await onItsWay;
    },
  };
}

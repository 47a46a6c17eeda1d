import { err, ok, type Result } from '../basics/result.ts';
import { type PackTrouble, packLimits } from '../contract/voice-packs.ts';
import { crc32, sumsOfZip } from './zip-sums.ts';

/** A bare name, as a pack's files have them: nothing in a ZIP can be put anywhere but into the pack's own folder. */
const NAME = /^[a-z0-9-]{1,80}\.(opus|wav|json)$/;
/** Unpacked at once, bytes: deflate makes at most 1032 times as many of them, so that a bomb ends after 4 MB. */
const PIECE = 4 * 1024;

/** A file of a ZIP that is being read, as fflate's `Unzip` hands it over; and what hands it over. */
interface ZipFile {
  name: string;
  originalSize?: number | undefined;
  ondata(error: Error | null, piece: Uint8Array, isLast: boolean): void;
  start(): void;
}
export type OpenUnzip = (onFile: (file: ZipFile) => void) => { push(piece: Uint8Array, isLast?: boolean): void };

/**
 * The files of a ZIP, unpacked in memory: names and sizes are looked at before anything is unpacked, and nothing unpacks to
 * more than it says or than a pack may have. Each is what the ZIP's own checksum says: the manifest and the takes of a recording
 * have no other. Whether a clip is the one that its manifest means tells its SHA-256.
 */
export function readZip(
  zip: Uint8Array,
  openUnzip: OpenUnzip,
): Result<ReadonlyMap<string, Uint8Array<ArrayBuffer>>, PackTrouble> {
  const shelf = createShelf();
  try {
    const unzip = openUnzip(shelf.take);
    for (let at = 0; at < zip.length; at += PIECE) unzip.push(zip.subarray(at, at + PIECE));
    unzip.push(new Uint8Array(), true);
    const files = shelf.files();
    return !files.ok || agree(files.value, sumsOfZip(zip)) ? files : err({ code: 'damaged' });
  } catch (error) {
    if (error instanceof Refused) return err(error.trouble);
    // The library's own errors have a code; anything else is a fault of ours.
    if (error instanceof Error && 'code' in error) return err({ code: 'damaged' });
    throw error;
  }
}

const agree = (files: ReadonlyMap<string, Uint8Array>, sums: ReturnType<typeof sumsOfZip>): boolean =>
  sums?.size === files.size && [...files].every(([name, bytes]) => sums.get(name) === crc32(bytes));

class Refused extends Error {
  readonly trouble: PackTrouble;
  constructor(trouble: PackTrouble) {
    super(trouble.code);
    this.trouble = trouble;
  }
}

interface Opened {
  pieces: Uint8Array[];
  bytes: number;
  /** As the ZIP says; undefined where it says so only behind the file. */
  size: number | undefined;
  isWhole: boolean;
}

/** Takes one file after the other; throws at the first that no pack has. */
function createShelf() {
  const opened = new Map<string, Opened>();
  let total = 0;

  function take(file: ZipFile): void {
    const { name, originalSize: size } = file;
    if (!NAME.test(name) || opened.has(name)) throw new Refused({ code: 'odd-file', file: name.slice(0, 100) });
    if (opened.size >= packLimits.files) throw new Refused({ code: 'too-many-files' });
    if ((size ?? 0) > packLimits.clipBytes) throw new Refused({ code: 'too-large' });
    const entry: Opened = { pieces: [], bytes: 0, size, isWhole: false };
    opened.set(name, entry);
    file.ondata = (error, piece, isLast) => {
      if (error) throw error;
      entry.pieces.push(piece);
      entry.bytes += piece.length;
      total += piece.length;
      entry.isWhole = isLast;
      if (entry.bytes > (size ?? packLimits.clipBytes)) throw new Refused({ code: size ? 'damaged' : 'too-large' });
      if (total > packLimits.unpackedBytes) throw new Refused({ code: 'too-large' });
    };
    file.start();
  }

  function files(): Result<ReadonlyMap<string, Uint8Array<ArrayBuffer>>, PackTrouble> {
    if (opened.size === 0) return err({ code: 'not-a-zip' });
    const isWhole = ({ isWhole, bytes, size }: Opened): boolean => isWhole && (size === undefined || bytes === size);
    if (![...opened.values()].every(isWhole)) return err({ code: 'damaged' });
    return ok(new Map([...opened].map(([name, { pieces }]) => [name, together(pieces)])));
  }

  return { take, files };
}

function together(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}

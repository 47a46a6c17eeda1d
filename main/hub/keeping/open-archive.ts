import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import fs, { type FileHandle } from 'node:fs/promises';
import { Readable, Transform, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createInflateRaw } from 'node:zlib';
import { CENTRAL, END, END64, EXTRA64, LOCAL, LOCAL_BYTES, LOCATOR64, type PackedFile } from './archive.ts';

/** The file is no archive of ours, or not whole. */
export class DamagedArchive extends Error {}

interface Entry {
  name: string;
  pack: boolean;
  bytes: number;
  packed: number;
  at: number;
}

const CENTRAL_BYTES = 46;
const TAIL_BYTES = 56 + 20 + 22;
/** A list that is longer is of no backup: a hundred pictures and some voice packs of two hundred clips. */
const MOST_LIST_BYTES = 4 * 1024 * 1024;

export type OpenArchive = Awaited<ReturnType<typeof openArchive>>;

/** Reads an archive that `createArchive` wrote, from its list, so that a look at the manifest costs no more than that. */
export async function openArchive(file: string) {
  const handle = await fs.open(file, 'r');
  try {
    const entries = await readList(handle);
    return {
      names: (): string[] => [...entries.keys()],
      /** A small file, whole. */
      async read(name: string, most: number): Promise<Buffer> {
        const entry = find(entries, name);
        if (entry.bytes > most) throw new DamagedArchive(`${name} is too long`);
        const pieces: Buffer[] = [];
        await run(file, handle, entry, collect(pieces));
        return Buffer.concat(pieces);
      },
      /** Checks a file against what is told of it; into `target` where one is given, and then it is on the disk. */
      async check({ name, bytes, sha256 }: PackedFile, target: string | null): Promise<void> {
        const entry = find(entries, name);
        if (entry.bytes !== bytes) throw new DamagedArchive(`${name} is not as long as told`);
        const hash = createHash('sha256');
        const look = new Transform({
          transform(chunk, _, done) {
            hash.update(chunk);
            done(null, chunk);
          },
        });
        const into = target === null ? collect(null) : createWriteStream(target, { flags: 'wx', flush: true });
        await run(file, handle, entry, look, into);
        if (hash.digest('hex') !== sha256) throw new DamagedArchive(`${name} is not what was told`);
      },
      close: (): Promise<void> => handle.close(),
    };
  } catch (error) {
    await handle.close();
    throw error;
  }
}

/** Takes bytes, and keeps them where they are wanted. */
const collect = (pieces: Buffer[] | null): Writable =>
  new Writable({
    write(chunk: Buffer, _, done) {
      pieces?.push(chunk);
      done();
    },
  });

function find(entries: ReadonlyMap<string, Entry>, name: string): Entry {
  const entry = entries.get(name);
  if (!entry) throw new DamagedArchive(`there is no ${name}`);
  return entry;
}

/** One entry, unpacked, through the streams; never more than it says it is. */
async function run(
  file: string,
  handle: FileHandle,
  entry: Entry,
  ...streams: (Transform | Writable)[]
): Promise<void> {
  const head = await readAt(handle, entry.at, LOCAL_BYTES);
  if (head.readUInt32LE(0) !== LOCAL) throw new DamagedArchive(`${entry.name} is not where its list says`);
  const start = entry.at + LOCAL_BYTES + head.readUInt16LE(26) + head.readUInt16LE(28);
  const raw = entry.packed === 0 ? Readable.from([]) : createReadStream(file, { start, end: start + entry.packed - 1 });
  let left = entry.bytes;
  const guard = new Transform({
    transform(chunk: Buffer, _, done) {
      left -= chunk.length;
      done(left < 0 ? new DamagedArchive(`${entry.name} is longer than told`) : null, chunk);
    },
    flush: (done) => done(left > 0 ? new DamagedArchive(`${entry.name} is not whole`) : null),
  });
  try {
    await pipeline([raw, ...(entry.pack ? [createInflateRaw()] : []), guard, ...streams] as never);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    throw code.startsWith('Z_') ? new DamagedArchive(`${entry.name}: ${code}`) : error;
  }
}

async function readList(handle: FileHandle): Promise<ReadonlyMap<string, Entry>> {
  const { size } = await handle.stat();
  if (size < TAIL_BYTES) throw new DamagedArchive('too short');
  const tail = await readAt(handle, size - TAIL_BYTES, TAIL_BYTES);
  const isOurs = tail.readUInt32LE(0) === END64 && tail.readUInt32LE(56) === LOCATOR64 && tail.readUInt32LE(76) === END;
  if (!isOurs) throw new DamagedArchive('no end');
  const [count, bytes, at] = [long(tail, 32), long(tail, 40), long(tail, 48)];
  if (bytes > MOST_LIST_BYTES || at + bytes > size) throw new DamagedArchive('no list');
  const list = await readAt(handle, at, bytes);
  const entries = new Map<string, Entry>();
  let from = 0;
  for (let n = 0; n < count; n++) {
    if (from + CENTRAL_BYTES > list.length || list.readUInt32LE(from) !== CENTRAL) throw new DamagedArchive('no list');
    const nameBytes = list.readUInt16LE(from + 28);
    const extra = from + CENTRAL_BYTES + nameBytes;
    if (list.readUInt16LE(from + 30) !== EXTRA64.central || extra + EXTRA64.central > list.length)
      throw new DamagedArchive('another kind of archive');
    const name = list.toString('utf8', from + CENTRAL_BYTES, extra);
    const entry = { name, pack: list.readUInt16LE(from + 10) === 8, bytes: long(list, extra + 4) };
    entries.set(name, { ...entry, packed: long(list, extra + 12), at: long(list, extra + 20) });
    from = extra + EXTRA64.central;
  }
  return entries;
}

function long(bytes: Buffer, at: number): number {
  const value = Number(bytes.readBigUInt64LE(at));
  if (!Number.isSafeInteger(value)) throw new DamagedArchive('no such size');
  return value;
}

async function readAt(handle: FileHandle, at: number, bytes: number): Promise<Buffer> {
  const out = Buffer.alloc(bytes);
  const { bytesRead } = await handle.read(out, 0, bytes, at);
  if (bytesRead !== bytes) throw new DamagedArchive('it ends too early');
  return out;
}

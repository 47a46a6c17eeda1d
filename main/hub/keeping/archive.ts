import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import fs, { type FileHandle } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { crc32, createDeflateRaw } from 'node:zlib';

/** What stands in an archive: a file of the disk, or bytes. */
export interface ArchivePart {
  name: string;
  source: string | Buffer;
  /** Pictures, videos and sound do not get smaller. */
  pack: boolean;
}
export interface PackedFile {
  name: string;
  bytes: number;
  sha256: string;
}

export const LOCAL = 0x04034b50;
export const CENTRAL = 0x02014b50;
export const END64 = 0x06064b50;
export const LOCATOR64 = 0x07064b50;
export const END = 0x06054b50;
export const LOCAL_BYTES = 30;
/** Header and three numbers of eight bytes: every entry has its sizes and its place in the long form (APPNOTE 4.5.3). */
export const EXTRA64 = { local: 4 + 16, central: 4 + 24 } as const;
const VERSION = 45;
/** Names are UTF-8. */
const FLAGS = 1 << 11;
/** 1 January 1980, the format's own beginning: when it was made stands in the manifest. */
const DATE = (1 << 5) | 1;
/** Quick, and a database is five times smaller all the same. */
const LEVEL = 3;
const LONG = 0xffff_ffff;

interface Entry extends PackedFile {
  pack: boolean;
  crc: number;
  packed: number;
  at: number;
}

/** Writes a ZIP archive into a new file, a piece at a time whatever its size (ZIP64). What is written is on the disk at `close`. */
export async function createArchive(file: string) {
  const handle = await fs.open(file, 'wx');
  const entries: Entry[] = [];
  let at = 0;
  const write = async (bytes: Buffer): Promise<void> => {
    await handle.writeFile(bytes);
    at += bytes.length;
  };
  return {
    async add(part: ArchivePart): Promise<PackedFile> {
      const begun = at;
      const entry: Entry = { name: part.name, pack: part.pack, at, crc: 0, bytes: 0, packed: 0, sha256: '' };
      await write(localHead(entry));
      const body = at;
      const hash = createHash('sha256');
      for await (const chunk of packed(part, (raw) => {
        entry.crc = crc32(raw, entry.crc);
        entry.bytes += raw.length;
        hash.update(raw);
      }))
        await write(chunk);
      Object.assign(entry, { packed: at - body, sha256: hash.digest('hex') });
      await putAt(handle, localHead(entry), begun);
      entries.push(entry);
      return { name: entry.name, bytes: entry.bytes, sha256: entry.sha256 };
    },
    /** The list at its end, and everything on the disk. */
    async close(): Promise<void> {
      const list = Buffer.concat(entries.map(centralHead));
      await write(Buffer.concat([list, ending(entries.length, list.length, at)]));
      await handle.sync();
      await handle.close();
    },
    abandon: (): Promise<void> => handle.close().catch(() => undefined),
  };
}

async function putAt(handle: FileHandle, bytes: Buffer, at: number): Promise<void> {
  const { bytesWritten } = await handle.write(bytes, 0, bytes.length, at);
  if (bytesWritten !== bytes.length) throw Object.assign(new Error('The disk is full'), { code: 'ENOSPC' });
}

async function* packed({ source, pack }: ArchivePart, look: (raw: Buffer) => void): AsyncGenerator<Buffer> {
  const raw = typeof source === 'string' ? createReadStream(source, { highWaterMark: 256 * 1024 }) : [source];
  async function* seen(): AsyncGenerator<Buffer> {
    for await (const chunk of raw) {
      look(chunk);
      yield chunk;
    }
  }
  if (!pack) return yield* seen();
  const deflate = createDeflateRaw({ level: LEVEL });
  const input = Readable.from(seen());
  input.on('error', (error) => deflate.destroy(error));
  yield* input.pipe(deflate) as AsyncIterable<Buffer>;
}

type Field = readonly [value: number, bytes: 2 | 4 | 8];

function fields(...all: readonly Field[]): Buffer {
  const out = Buffer.alloc(all.reduce((sum, [, bytes]) => sum + bytes, 0));
  let at = 0;
  for (const [value, bytes] of all) {
    if (bytes === 8) out.writeBigUInt64LE(BigInt(value), at);
    else out.writeUIntLE(value, at, bytes);
    at += bytes;
  }
  return out;
}

const common = ({ pack, crc, name }: Entry): Field[] => [
  [VERSION, 2],
  [FLAGS, 2],
  [pack ? 8 : 0, 2],
  [0, 2],
  [DATE, 2],
  [crc, 4],
  [LONG, 4],
  [LONG, 4],
  [Buffer.byteLength(name), 2],
];

const localHead = (entry: Entry): Buffer =>
  Buffer.concat([
    fields([LOCAL, 4], ...common(entry), [EXTRA64.local, 2]),
    Buffer.from(entry.name),
    fields([1, 2], [16, 2], [entry.bytes, 8], [entry.packed, 8]),
  ]);

const centralHead = (entry: Entry): Buffer =>
  Buffer.concat([
    fields(
      [CENTRAL, 4],
      [VERSION, 2],
      ...common(entry),
      [EXTRA64.central, 2],
      [0, 2],
      [0, 2],
      [0, 2],
      [0, 4],
      [LONG, 4],
    ),
    Buffer.from(entry.name),
    fields([1, 2], [24, 2], [entry.bytes, 8], [entry.packed, 8], [entry.at, 8]),
  ]);

/** The end in its long form, where to find that, and the short form that says "look there". */
const ending = (count: number, bytes: number, at: number): Buffer =>
  Buffer.concat([
    fields(
      [END64, 4],
      [44, 8],
      [VERSION, 2],
      [VERSION, 2],
      [0, 4],
      [0, 4],
      [count, 8],
      [count, 8],
      [bytes, 8],
      [at, 8],
    ),
    fields([LOCATOR64, 4], [0, 4], [at + bytes, 8], [1, 4]),
    fields([END, 4], [0, 2], [0, 2], [0xffff, 2], [0xffff, 2], [LONG, 4], [LONG, 4], [0, 2]),
  ]);

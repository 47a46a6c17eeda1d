import { crc32, createDeflateRaw } from 'node:zlib';

/** What may stand in an archive: its text, at once or bit by bit. */
export interface ZipPart {
  name: string;
  text: AsyncIterable<string> | Iterable<string>;
}

const LOCAL = 0x04034b50;
const DESCRIPTOR = 0x08074b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
/** Sizes stand behind the bytes (bit 3); names are UTF-8 (bit 11). */
const FLAGS = (1 << 3) | (1 << 11);
/** 1 January 1980, the archive format's own beginning: the same report gives the same bytes. */
const DATE = (1 << 5) | 1;
const FAST = 1;

/** A ZIP archive as it grows (APPNOTE 6.3): nothing of it is held but its list. Compressed outside of this thread. */
export async function* zipStream(parts: AsyncIterable<ZipPart>): AsyncGenerator<Buffer> {
  const entries: Buffer[] = [];
  let at = 0;
  for await (const part of parts) {
    const name = Buffer.from(part.name, 'utf8');
    const begin = at;
    const head = Buffer.concat([
      fields(
        [LOCAL, 4],
        [20, 2],
        [FLAGS, 2],
        [8, 2],
        [0, 2],
        [DATE, 2],
        [0, 4],
        [0, 4],
        [0, 4],
        [name.length, 2],
        [0, 2],
      ),
      name,
    ]);
    at += head.length;
    yield head;
    let [crc, raw, packed] = [0, 0, 0];
    for await (const chunk of deflated(part.text, (bytes) => {
      crc = crc32(bytes, crc);
      raw += bytes.length;
    })) {
      packed += chunk.length;
      yield chunk;
    }
    at += packed;
    const sizes: Field[] = [
      [crc, 4],
      [packed, 4],
      [raw, 4],
    ];
    const tail = fields([DESCRIPTOR, 4], ...sizes);
    at += tail.length;
    yield tail;
    entries.push(
      fields(
        [CENTRAL, 4],
        [20, 2],
        [20, 2],
        [FLAGS, 2],
        [8, 2],
        [0, 2],
        [DATE, 2],
        ...sizes,
        [name.length, 2],
        [0, 2],
        [0, 2],
        [0, 2],
        [0, 2],
        [0, 4],
        [begin, 4],
      ),
      name,
    );
  }
  const list = Buffer.concat(entries);
  const count = entries.length / 2;
  yield list;
  yield fields([END, 4], [0, 2], [0, 2], [count, 2], [count, 2], [list.length, 4], [at, 4], [0, 2]);
}

async function* deflated(text: ZipPart['text'], seen: (bytes: Buffer) => void): AsyncGenerator<Buffer> {
  const packer = createDeflateRaw({ level: FAST });
  const feeding = (async () => {
    for await (const piece of text) {
      const bytes = Buffer.from(piece, 'utf8');
      seen(bytes);
      // Whoever reads slowly slows the writer down: nothing piles up between them.
      if (!packer.write(bytes)) await new Promise((resolve) => packer.once('drain', resolve));
    }
    packer.end();
  })();
  feeding.catch((error: Error) => packer.destroy(error));
  yield* packer as AsyncIterable<Buffer>;
  await feeding;
}

type Field = [value: number, bytes: 2 | 4];
function fields(...values: Field[]): Buffer {
  const bytes = Buffer.alloc(values.reduce((sum, [, size]) => sum + size, 0));
  let at = 0;
  for (const [value, size] of values) at = bytes.writeUIntLE(value >>> 0, at, size);
  return bytes;
}

import { promisify } from 'node:util';
import zlib from 'node:zlib';
import { err, ok, type Result } from '../../../shared/basics/result.ts';
import { type PackTrouble, packLimits } from '../../../shared/contract/voice-packs.ts';

const inflate = promisify<Buffer, zlib.ZlibOptions, Buffer>(zlib.inflateRaw);

/** APPNOTE.TXT 6.3.10 §4.3: signatures and the sizes of the fixed parts of the records. */
const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const END_BYTES = 22;
const ENTRY_BYTES = 46;
const LOCAL_BYTES = 30;
const LONGEST_COMMENT = 0xffff;
const STORED = 0;
const DEFLATED = 8;

/** A bare name, as a pack's files have them: nothing in a ZIP can be put anywhere but into the pack's own folder. */
const NAME = /^[a-z0-9-]{1,80}\.(opus|wav|json)$/;

interface Entry {
  name: string;
  method: number;
  crc: number;
  packed: number;
  size: number;
  at: number;
}

/**
 * The files of a ZIP, unpacked in memory: names, number and sizes are looked at before anything is unpacked, and nothing
 * unpacks to more than it says.
 */
export async function readZip(zip: Buffer): Promise<Result<ReadonlyMap<string, Buffer>, PackTrouble>> {
  try {
    const entries = entriesOf(zip);
    const trouble = troubleOf(entries);
    if (trouble) return err(trouble);
    const files = new Map<string, Buffer>();
    for (const entry of entries) files.set(entry.name, await unpack(zip, entry));
    return ok(files);
  } catch (error) {
    if (error instanceof NotAZip) return err({ code: 'not-a-zip' });
    // An offset beyond the end, a stream that does not unpack, or one that unpacks to more than it says.
    if (error instanceof RangeError || isZlib(error)) return err({ code: 'damaged' });
    throw error;
  }
}

class NotAZip extends Error {}
class Damaged extends RangeError {}

function entriesOf(zip: Buffer): readonly Entry[] {
  const end = endOf(zip);
  const count = zip.readUInt16LE(end + 10);
  const entries: Entry[] = [];
  let at = zip.readUInt32LE(end + 16);
  for (let i = 0; i < count; i++) {
    if (zip.readUInt32LE(at) !== ENTRY) throw new Damaged('no entry');
    const nameBytes = zip.readUInt16LE(at + 28);
    entries.push({
      name: zip.toString('utf8', at + ENTRY_BYTES, at + ENTRY_BYTES + nameBytes),
      method: zip.readUInt16LE(at + 10),
      crc: zip.readUInt32LE(at + 16),
      packed: zip.readUInt32LE(at + 20),
      size: zip.readUInt32LE(at + 24),
      at: zip.readUInt32LE(at + 42),
    });
    at += ENTRY_BYTES + nameBytes + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return entries;
}

function endOf(zip: Buffer): number {
  for (let at = zip.length - END_BYTES; at >= Math.max(0, zip.length - END_BYTES - LONGEST_COMMENT); at--)
    if (zip.readUInt32LE(at) === END) return at;
  throw new NotAZip();
}

function troubleOf(entries: readonly Entry[]): PackTrouble | null {
  if (entries.length > packLimits.files) return { code: 'too-many-files' };
  const names = new Set<string>();
  let total = 0;
  for (const { name, size } of entries) {
    if (!NAME.test(name) || names.has(name)) return { code: 'odd-file', file: name.slice(0, 100) };
    names.add(name);
    total += size;
    if (size > packLimits.clipBytes) return { code: 'too-large' };
  }
  return total > packLimits.unpackedBytes ? { code: 'too-large' } : null;
}

async function unpack(zip: Buffer, { at, method, packed, size, crc }: Entry): Promise<Buffer> {
  if (zip.readUInt32LE(at) !== LOCAL) throw new Damaged('no local header');
  const from = at + LOCAL_BYTES + zip.readUInt16LE(at + 26) + zip.readUInt16LE(at + 28);
  if (from + packed > zip.length) throw new Damaged('cut off');
  const data = zip.subarray(from, from + packed);
  if (method !== STORED && method !== DEFLATED) throw new Damaged('packed in another way');
  const file = method === STORED ? data : await inflate(data, { maxOutputLength: Math.max(1, size) });
  if (file.length !== size || zlib.crc32(file) !== crc) throw new Damaged('not what it says');
  return file;
}

const isZlib = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && /^(Z_|ERR_BUFFER_TOO_LARGE)/.test(String(error.code));

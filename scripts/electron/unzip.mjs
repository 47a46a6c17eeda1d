import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';

const endOfDirectory = 0x06054b50;
const deflated = 8;

/** Unpacks a zip into `destination`; `place` gives each entry its path there, or undefined to leave it out. */
export function unzip(zipFile, destination, place) {
  const zip = fs.readFileSync(zipFile);
  for (const entry of entries(zip)) {
    const target = entry.name.endsWith('/') ? undefined : place(entry.name);
    if (!target) continue;
    const file = path.join(destination, target);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, contents(zip, entry), { mode: entry.mode || 0o644 });
  }
}

function* entries(zip) {
  let end = zip.length - 22;
  while (end >= 0 && zip.readUInt32LE(end) !== endOfDirectory) end--;
  if (end < 0) throw new Error('not a zip file');
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    const nameLength = zip.readUInt16LE(at + 28);
    yield {
      name: zip.toString('utf8', at + 46, at + 46 + nameLength),
      method: zip.readUInt16LE(at + 10),
      size: zip.readUInt32LE(at + 20),
      mode: (zip.readUInt32LE(at + 38) >>> 16) & 0o777,
      header: zip.readUInt32LE(at + 42),
    };
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
}

function contents(zip, { header, size, method }) {
  const start = header + 30 + zip.readUInt16LE(header + 26) + zip.readUInt16LE(header + 28);
  const raw = zip.subarray(start, start + size);
  return method === deflated ? zlib.inflateRawSync(raw) : raw;
}

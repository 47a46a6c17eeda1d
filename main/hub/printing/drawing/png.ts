import { promisify } from 'node:util';
import { crc32, deflate } from 'node:zlib';
import type { Bitmap } from './bitmap.ts';

const deflateOnAThread = promisify(deflate);
const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** The dots as a PNG of one bit a dot (PNG specification, greyscale of depth 1: 0 is black, so the bits turn around). */
export async function toPng({ width, height, bits }: Bitmap): Promise<Buffer> {
  const widthBytes = width / 8;
  const rows = Buffer.alloc((widthBytes + 1) * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < widthBytes; x += 1) {
      rows[y * (widthBytes + 1) + 1 + x] = ~(bits[y * widthBytes + x] ?? 0) & 0xff;
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header[8] = 1;
  const picture = await deflateOnAThread(rows, { level: 6 });
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', picture), chunk('IEND', Buffer.alloc(0))]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}

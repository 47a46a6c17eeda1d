import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { pictureFile } from '../../../../renderer/screens/admin/ticket/picture-file.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const png = (): Uint8Array => {
  const picture = new PNG({ width: 21, height: 9 });
  picture.data.fill(0x80);
  return Uint8Array.from(PNG.sync.write(picture));
};
const segment = (marker: number, ...body: number[]) => [0xff, marker, 0, body.length + 2, ...body];
/** A picture of 300 × 200 in miniature: a small one with an end of its own in the remark, and dots with a restart. */
const jpeg = Uint8Array.from([
  ...[0xff, 0xd8],
  ...segment(0xe1, 0xff, 0xd8, 1, 2, 0xff, 0xd9),
  ...segment(0xc4, 9, 9, 9, 9, 9, 9),
  ...[0xff, ...segment(0xc2, 8, 0, 200, 1, 44, 1, 1, 0x11, 0)],
  ...[...segment(0xda, 1, 1, 0, 0, 63, 0), 7, 0xff, 0, 7, 0xff, 0xd0, 7, 0xff, 0],
  ...[...segment(0xda, 1, 1, 0, 0, 63, 1), 7, 7],
  ...[0xff, 0xd9],
]);

describe('a file that was chosen', () => {
  it('is what its bytes say', () => {
    expect(pictureFile(png())).toEqual({ kind: 'png', width: 21, height: 9, whole: true });
    expect(pictureFile(jpeg)).toEqual({ kind: 'jpeg', width: 300, height: 200, whole: true });
    expect(pictureFile(bytes('<?xml version="1.0"?><!-- a --><svg xmlns="…"/>'))).toEqual({ kind: 'svg' });
    expect(pictureFile(bytes('<s:svg xmlns:s="…"/>'))).toEqual({ kind: 'svg' });
    for (const other of ['', 'not a picture', '<html>svg</html>', 'GIF89a', '%PDF-1.7', '\u0089PNG'])
      expect(pictureFile(bytes(other)), other).toBeNull();
  });

  it('is not whole when its end is missing, wherever it was cut off', () => {
    const whole = png();
    for (let length = 8; length < whole.length; length++)
      expect(pictureFile(whole.subarray(0, length)), `${length}`).toMatchObject({ kind: 'png', whole: false });
    for (let length = 2; length < jpeg.length; length++)
      expect(pictureFile(jpeg.subarray(0, length)), `${length}`).toMatchObject({ kind: 'jpeg', whole: false });
  });

  it('is not whole with one wrong bit in its dots; what stands behind the end is nothing', () => {
    const dots = png();
    dots[45] = (dots[45] ?? 0) ^ 1;
    expect(pictureFile(dots)).toMatchObject({ whole: false });
    expect(pictureFile(Uint8Array.from([...png(), 1, 2, 3]))).toMatchObject({ whole: true });
  });

  it('may be damaged in a remark, as browsers have it', () => {
    const remark = [0, 0, 0, 1, ...bytes('tEXt'), 65, 0, 0, 0, 0];
    const whole = png();
    const behindHead = 33;
    const remarked = Uint8Array.from([...whole.subarray(0, behindHead), ...remark, ...whole.subarray(behindHead)]);
    expect(pictureFile(remarked)).toMatchObject({ whole: true });
  });

  it('tells its size, however much it would unpack to', () => {
    const huge = png();
    new DataView(huge.buffer).setUint32(16, 9000);
    new DataView(huge.buffer).setUint32(20, 7000);
    expect(pictureFile(huge)).toMatchObject({ width: 9000, height: 7000 });
  });
});

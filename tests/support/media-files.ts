import { PNG } from 'pngjs';

/** A picture of one colour. */
export function png(width: number, height: number, rgb: readonly [number, number, number] = [15, 107, 79]): Buffer {
  const picture = new PNG({ width, height });
  for (let at = 0; at < picture.data.length; at += 4) picture.data.set([...rgb, 255], at);
  return PNG.sync.write(picture);
}

/** The beginning of an MP4, and noise of some length: a hub looks no further. */
export const mp4 = (bytes: number): Buffer =>
  Buffer.concat([Buffer.from('00000020667479706d70343200000000', 'hex'), Buffer.alloc(bytes - 16, 7)]);

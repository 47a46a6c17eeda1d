import { fitLogo, type GrayPicture, grayOf } from './logo-bits.ts';

/** The kinds of file that are taken; also what the file dialog offers. */
export const pictureTypes = ['image/png', 'image/jpeg', 'image/svg+xml'] as const;
const MOST_BYTES = 5 * 1024 * 1024;
/** A file of 5 MB may unpack to gigabytes: no camera has more pixels than this. */
const MOST_PIXELS = 60_000_000;

export type ReadPicture = { ok: true; picture: GrayPicture } | { ok: false; problem: 'not-a-picture' | 'too-big' };

/** Reads a picture file and draws it in grey, as large as a logo may be. An SVG is only drawn: an `img` runs nothing in it. */
export async function readPicture(file: File): Promise<ReadPicture> {
  if (file.size > MOST_BYTES) return { ok: false, problem: 'too-big' };
  if (!pictureTypes.some((type) => type === file.type)) return { ok: false, problem: 'not-a-picture' };
  const url = URL.createObjectURL(file);
  try {
    const image = await load(url);
    if (image.naturalWidth * image.naturalHeight > MOST_PIXELS) return { ok: false, problem: 'too-big' };
    return { ok: true, picture: draw(image, file.type === 'image/svg+xml') };
  } catch (error) {
    console.warn('The picture could not be read', error);
    return { ok: false, problem: 'not-a-picture' };
  } finally {
    URL.revokeObjectURL(url);
  }
}

function load(url: string): Promise<HTMLImageElement> {
  return new Promise((resolve, reject) => {
    const image = new Image();
    image.onload = () => resolve(image);
    image.onerror = () => reject(new Error('not a picture'));
    image.src = url;
  });
}

function draw(image: HTMLImageElement, isDrawing: boolean): GrayPicture {
  // An SVG without a size of its own has none in some browsers: a square then.
  const { width, height, drawnWidth } = fitLogo(image.naturalWidth || 100, image.naturalHeight || 100, isDrawing);
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('no canvas');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, width, height);
  context.imageSmoothingQuality = 'high';
  context.drawImage(image, Math.floor((width - drawnWidth) / 2), 0, drawnWidth, height);
  return grayOf(context.getImageData(0, 0, width, height).data, width, height);
}

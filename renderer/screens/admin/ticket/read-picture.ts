import { fitLogo, type GrayPicture, grayOf, loneColour } from '../../../ui/logo-bits.ts';
import { type PictureFile, pictureFile } from './picture-file.ts';

/** The kinds of file that the file dialog offers. */
export const pictureTypes = ['image/png', 'image/jpeg', 'image/svg+xml'] as const;
const MOST_BYTES = 5 * 1024 * 1024;
/** A file of 5 MB may unpack to gigabytes: so many pixels are 240 MB, four bytes each. */
const MOST_PIXELS = 60_000_000;

/** Why a file is no logo. */
export type PictureProblem =
  | { code: 'file-too-big' | 'not-a-picture' | 'damaged' | 'only-white' | 'only-black' }
  | { code: 'too-many-pixels'; width: number; height: number };

export type ReadPicture = { ok: true; picture: GrayPicture } | { ok: false; problem: PictureProblem };

/** Reads a picture file and draws it in grey, as large as a logo may be. An SVG is only drawn: an `img` runs nothing in it. */
export async function readPicture(file: File): Promise<ReadPicture> {
  const not = (code: Exclude<PictureProblem['code'], 'too-many-pixels'>): ReadPicture => ({
    ok: false,
    problem: { code },
  });
  if (file.size > MOST_BYTES) return not('file-too-big');
  const bytes = new Uint8Array(await file.arrayBuffer());
  const found = pictureFile(bytes);
  if (found === null) return not('not-a-picture');
  if (found.kind !== 'svg') {
    const { width, height, whole } = found;
    if (!whole) return not('damaged');
    if (width * height > MOST_PIXELS) return { ok: false, problem: { code: 'too-many-pixels', width, height } };
  }
  const picture = await drawn(bytes, found.kind);
  if (picture === null) return not('damaged');
  const lone = loneColour(picture);
  return lone === null ? { ok: true, picture } : not(`only-${lone}`);
}

/** Null when the browser can't make a picture of it. */
async function drawn(bytes: Uint8Array<ArrayBuffer>, kind: PictureFile['kind']): Promise<GrayPicture | null> {
  // By what it is: an SVG is drawn under its own type only, whatever the file was called.
  const url = URL.createObjectURL(new Blob([bytes], { type: kind === 'svg' ? 'image/svg+xml' : `image/${kind}` }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    return draw(image, kind === 'svg');
  } catch (error) {
    console.warn('The picture could not be read', error);
    return null;
  } finally {
    URL.revokeObjectURL(url);
  }
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

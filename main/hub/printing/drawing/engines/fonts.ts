import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FontWeight } from './tree.ts';

/** The family that papers are set in; the engines register the shipped files under this name. */
export const fontFamily = 'Be Vietnam Pro';

export interface FontFace {
  weight: FontWeight;
  data: Buffer;
}

/** Full fonts, not web subsets: a subset splits letter and mark, and "ễ" comes out with its tilde beside it. */
const files = [
  { weight: 500, file: 'BeVietnamPro_500Medium.ttf' },
  { weight: 600, file: 'BeVietnamPro_600SemiBold.ttf' },
  { weight: 700, file: 'BeVietnamPro_700Bold.ttf' },
  { weight: 800, file: 'BeVietnamPro_800ExtraBold.ttf' },
] as const;

/** Reads the faces that papers are set in; rejects when a file is missing. */
export const readFonts = (fontsFolder: string): Promise<FontFace[]> =>
  Promise.all(files.map(async ({ weight, file }) => ({ weight, data: await readFile(join(fontsFolder, file)) })));

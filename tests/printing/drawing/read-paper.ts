import { spawn } from 'node:child_process';
import { PNG } from 'pngjs';
import type { Bitmap } from '../../../main/hub/printing/drawing/bitmap.ts';
import { printJob } from '../../../main/hub/printing/escpos.ts';
import { strictDecode } from '../strict-decoder.ts';

/** A paper as a stranger reads it: from the bytes of its job, one character a dot, '1' is black. */
export type Rows = readonly string[];

/** The rows that a printer would burn. */
export const printed = (bitmap: Bitmap): Rows => strictDecode(printJob(bitmap, true)).rows;

/** The same rows from the picture itself. */
export const rowsOf = ({ width, height, bits }: Bitmap): Rows => {
  const dots = Array.from(bits, (byte) => byte.toString(2).padStart(8, '0')).join('');
  return Array.from({ length: height }, (_, y) => dots.slice(y * width, (y + 1) * width));
};

/** Where `part` stands on the paper, dot for dot; null when it stands nowhere. White at its sides is not compared. */
export function locate(rows: Rows, part: Rows): { left: number; top: number } | null {
  const first = part.findIndex((row) => row.includes('1'));
  const probe = part[first] ?? '';
  for (const [y, row] of rows.entries()) {
    for (let left = row.indexOf(probe); left >= 0; left = row.indexOf(probe, left + 1)) {
      const top = y - first;
      if (part.every((line, index) => rows[top + index]?.startsWith(line, left))) return { left, top };
    }
  }
  return null;
}

/** The paper with a rectangle made white. */
export const blanked = (
  rows: Rows,
  { left, top, width, height }: { left: number; top: number; width: number; height: number },
): Rows =>
  rows.map((row, y) =>
    y < top || y >= top + height ? row : row.slice(0, left) + '0'.repeat(width) + row.slice(left + width),
  );

/** The highest run of rows without a blank one between them: on a roomy ticket, the number. */
export function highestRun(rows: Rows): { top: number; height: number } {
  const best = { top: 0, height: 0 };
  let from = 0;
  for (let y = 0; y <= rows.length; y += 1) {
    if (rows[y]?.includes('1')) continue;
    if (y - from > best.height) Object.assign(best, { top: from, height: y - from });
    from = y + 1;
  }
  return best;
}

/** The longest black line straight down, in dots: the stem of a capital is as high as the number. */
export function longestStem(rows: Rows): number {
  const runs = new Array<number>(rows[0]?.length ?? 0).fill(0);
  let longest = 0;
  for (const row of rows) {
    for (let x = 0; x < row.length; x += 1) {
      const run = row[x] === '1' ? (runs[x] ?? 0) + 1 : 0;
      runs[x] = run;
      if (run > longest) longest = run;
    }
  }
  return longest;
}

/** What tesseract reads, line by line, white space made single. */
export async function readText(rows: Rows): Promise<string[]> {
  const text = await run('tesseract', ['-', '-', '-l', 'vie', '--psm', '4'], enlarged(rows, 3, 20));
  const lines = text.split('\n').map((line) => line.replace(/\s+/gu, ' ').trim());
  return lines.filter((line) => line !== '');
}

/** The one number that these rows hold, read at a third of its size: tesseract likes letters of 30 to 60 dots. No ticket has the letter O, which nobody could tell from a zero. */
export async function readNumber(rows: Rows): Promise<string> {
  const letters = 'tessedit_char_whitelist=ABCDEFGHIJKLMNPQRSTUVWXYZ0123456789';
  return (await run('tesseract', ['-', '-', '--psm', '7', '-c', letters], enlarged(rows, 1 / 3, 60))).trim();
}

/** What zbar reads in the paper's one QR code. */
export const readQr = async (rows: Rows): Promise<string> =>
  (await run('zbarimg', ['-q', '--nodbus', '--raw', '-'], enlarged(rows, 1, 20))).trim();

/** Edits from one text to the other, as a share of the longer: 0 is the same (Levenshtein). */
export function characterError(read: string, meant: string): number {
  const [one, other] = [Array.from(read.normalize('NFC')), Array.from(meant.normalize('NFC'))];
  let before = other.map((_, index) => index + 1);
  for (const [i, character] of one.entries()) {
    const row: number[] = [];
    let diagonal = i;
    let left = i + 1;
    for (const [j, wanted] of other.entries()) {
      const above = before[j] ?? 0;
      left = Math.min(above + 1, left + 1, diagonal + (character === wanted ? 0 : 1));
      diagonal = above;
      row.push(left);
    }
    before = row;
  }
  return (before.at(-1) ?? one.length) / other.length;
}

/** A PNG with a white border of so many dots, each dot `times` as large. */
function enlarged(rows: Rows, times: number, border: number): Buffer {
  const width = Math.round(((rows[0]?.length ?? 0) + 2 * border) * times);
  const png = new PNG({ width, height: Math.round((rows.length + 2 * border) * times) });
  for (let y = 0; y < png.height; y += 1) {
    const row = rows[Math.floor(y / times) - border];
    for (let x = 0; x < width; x += 1) {
      const at = (y * width + x) * 4;
      png.data.fill(row?.[Math.floor(x / times) - border] === '1' ? 0 : 255, at, at + 3);
      png.data[at + 3] = 255;
    }
  }
  return PNG.sync.write(png, { colorType: 0 });
}

/** Runs a program on bytes; its output, or an error with what it complained of. */
function run(program: string, args: readonly string[], input: Buffer): Promise<string> {
  return new Promise((resolve, reject) => {
    // One thread: several of these run at once, and tesseract's own threads get in each other's way.
    const child = spawn(program, args, { env: { ...process.env, OMP_THREAD_LIMIT: '1' } });
    let output = '';
    let complaint = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      complaint += text;
    });
    child.on('error', reject);
    child.on('close', (code) => (code === 0 ? resolve(output) : reject(new Error(`${program}: ${code} ${complaint}`))));
    child.stdin.on('error', () => {});
    child.stdin.end(input);
  });
}

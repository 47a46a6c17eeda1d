import Papa from 'papaparse';
import readExcelFile from 'read-excel-file/universal';
import { err, ok, type Result } from '../../../../shared/basics/result.ts';
import { decodeText } from './decode-text.ts';

/** What stands in a cell: words, a number, or a day as `YYYY-MM-DD`. */
export type Value = string | number | null;
export interface SheetOfFile {
  name: string;
  rows: readonly (readonly Value[])[];
}
export type FileTrouble =
  | 'too-large'
  | 'too-long'
  | 'old-letters'
  | 'not-a-table'
  | 'old-excel'
  | 'zip-bomb'
  | 'broken'
  | 'empty';

const MOST_BYTES = 5 * 1024 * 1024;
/** A workbook of 5 MB is 50 MB of text at most; more is a trap. */
const MOST_UNPACKED = 60 * 1024 * 1024;
const MOST_ROWS = 5_000;

/** The tables of a file as the province's software gives it: CSV in any encoding, or XLSX. By its bytes, not its name. */
export async function readSheets(bytes: Uint8Array): Promise<Result<SheetOfFile[], FileTrouble>> {
  if (bytes.length > MOST_BYTES) return err('too-large');
  if (bytes.length === 0) return err('empty');
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return err('old-excel');
  const read = startsWith(bytes, [0x50, 0x4b]) ? await readWorkbook(bytes) : readCsv(bytes);
  if (!read.ok) return read;
  const sheets = read.value
    .map(({ name, rows }) => ({ name, rows: rows.slice(0, rows.findLastIndex(hasWords) + 1) }))
    .filter(({ rows }) => rows.length > 0);
  if (sheets.length === 0) return err('empty');
  // Reading only the first lines would look like having read all of them.
  if (sheets.some(({ rows }) => rows.length > MOST_ROWS)) return err('too-long');
  return sheets.some(({ rows }) => rows.some((row) => row.some(isOldLetters))) ? err('old-letters') : ok(sheets);
}

const hasWords = (row: readonly Value[]): boolean => row.some((cell) => cell !== null);

/** "Lĩnh vực" as fonts of before Unicode have it: TCVN3 (.VnTime) and VNI. Their letters are other letters to every program. */
const isOldLetters = (cell: Value): boolean =>
  typeof cell === 'string' && /l[üÜ]nh v[ùÙ]c|l[óÓ]nh v[öÖ][ïÏ]c/i.test(cell);

async function readWorkbook(bytes: Uint8Array): Promise<Result<SheetOfFile[], FileTrouble>> {
  const size = unpackedSize(bytes);
  if (size === null) return err('broken');
  if (size > MOST_UNPACKED) return err('zip-bomb');
  try {
    const sheets = await readExcelFile(new Blob([new Uint8Array(bytes)]));
    return ok(sheets.map(({ sheet, data }) => ({ name: sheet, rows: data.map((row) => row.map(valueIn)) })));
  } catch (error) {
    console.warn('No workbook', error);
    return err('broken');
  }
}

function readCsv(bytes: Uint8Array): Result<SheetOfFile[], FileTrouble> {
  const text = decodeText(bytes);
  // A picture or a program is no text, whatever it is called.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: those are what is looked for.
  if (/[\u0000-\u0008\u000e-\u001a]/.test(text) || /^\s*(%PDF|<!doctype|<html|\{)/i.test(text))
    return err('not-a-table');
  const { data } = Papa.parse<string[]>(text, { delimitersToGuess: [';', ',', '\t', '|'] });
  if (!data.some((row) => row.length > 1)) return err('not-a-table');
  return ok([{ name: 'CSV', rows: data.map((row) => row.map(valueIn)) }]);
}

function valueIn(cell: unknown): Value {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  if (typeof cell === 'number') return cell;
  const text = typeof cell === 'string' ? cell.normalize('NFC').replace(/\s+/g, ' ').trim() : '';
  return text === '' ? null : text;
}

/** What the archive's own list says that it unpacks to (APPNOTE 4.3.12); null when there is no list. */
function unpackedSize(bytes: Uint8Array): number | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  while (end >= 0 && view.getUint32(end, true) !== 0x06054b50) end -= 1;
  if (end < 0) return null;
  let at = view.getUint32(end + 16, true);
  let size = 0;
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) return null;
    size += view.getUint32(at + 24, true);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return size;
}

const startsWith = (bytes: Uint8Array, head: readonly number[]): boolean => head.every((byte, i) => bytes[i] === byte);

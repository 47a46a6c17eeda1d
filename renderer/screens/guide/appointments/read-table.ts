/** One row of a table, and the line of the file on which it begins, 1 being the first. */
export interface TableRow {
  line: number;
  cells: readonly string[];
}

export type Table = { ok: true; rows: readonly TableRow[] } | { ok: false; openQuoteAt: number };

const separators = [';', '\t', ','] as const;

/**
 * The rows of a CSV text (RFC 4180): commas, semicolons or tabs, whichever the first row has most; quotes around cells,
 * doubled inside; any line ends; a mark at the beginning; Excel's own `sep=;` line. Rows without any word are left out.
 */
export function readTable(file: string): Table {
  const text = file.replace(/^\uFEFF/, '');
  const said = /^sep=(.)\r?\n/i.exec(text);
  const separator = said?.[1] ?? separatorOf(text);
  const rows: TableRow[] = [];
  let row: { line: number; cells: string[] } = { line: said ? 2 : 1, cells: [] };
  let cell = '';
  let line = row.line;
  /** Where the quote that is open began; 0 when none is. */
  let quotedSince = 0;
  const endCell = (): void => {
    row.cells.push(cell.trim());
    cell = '';
  };
  const endRow = (): void => {
    endCell();
    if (row.cells.some((one) => one !== '')) rows.push(row);
    row = { line: line + 1, cells: [] };
  };
  for (let i = said?.[0].length ?? 0; i < text.length; i++) {
    const character = text[i] ?? '';
    const isLineEnd = character === '\n' || (character === '\r' && text[i + 1] !== '\n');
    if (quotedSince > 0) {
      if (character !== '"') cell += character;
      else if (text[i + 1] === '"') cell += text[++i];
      else quotedSince = 0;
    } else if (character === '"' && cell.trim() === '') {
      quotedSince = line;
      cell = '';
    } else if (character === separator) endCell();
    else if (isLineEnd) endRow();
    else if (character !== '\r') cell += character;
    if (isLineEnd) line += 1;
  }
  endRow();
  return quotedSince > 0 ? { ok: false, openQuoteAt: quotedSince } : { ok: true, rows };
}

/** What stands most often between the words of the first row that has any, outside its quotes. */
function separatorOf(text: string): string {
  const first = text.split(/\r\n|\r|\n/).find((line) => line.trim() !== '') ?? '';
  const bare = first.replace(/"[^"]*"/g, '');
  const count = (separator: string): number => bare.split(separator).length - 1;
  return separators.reduce((best, one) => (count(one) > count(best) ? one : best));
}

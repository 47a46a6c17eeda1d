/** For Excel to read Vietnamese letters. */
export const BYTE_ORDER_MARK = '\uFEFF';
/** A cell that begins so would be run as a formula by a spreadsheet; citizens write these texts. */
const FORMULA = /^[=+\-@\t\r]/;

const cell = (text: string): string => `"${(FORMULA.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;

/** One row for a spreadsheet: every cell quoted, whatever stands in it. */
export const csvRow = (cells: readonly string[]): string => `${cells.map(cell).join(',')}\r\n`;

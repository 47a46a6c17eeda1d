import qrcode from 'qrcode-generator';

/** Modules of white on each side (ISO/IEC 18004). */
const quiet = 4;

/** A QR code as a drawing: `size` modules across with its white edge, `path` in SVG's words, a module a unit. */
export interface QrCode {
  size: number;
  path: string;
}

/** The code of an ASCII text, at the error correction M (15 %) that the paper has too. */
export function qrCode(text: string): QrCode {
  const code = qrcode(0, 'M');
  code.addData(text, 'Byte');
  code.make();
  const count = code.getModuleCount();
  const runs: string[] = [];
  for (let row = 0; row < count; row += 1) {
    // Dark neighbours are one bar: between two squares a browser may draw a hair of light.
    for (let from = 0; from < count; from += 1) {
      if (!code.isDark(row, from)) continue;
      let to = from + 1;
      while (to < count && code.isDark(row, to)) to += 1;
      runs.push(`M${quiet + from} ${quiet + row}h${to - from}v1H${quiet + from}z`);
      from = to;
    }
  }
  return { size: count + 2 * quiet, path: runs.join('') };
}

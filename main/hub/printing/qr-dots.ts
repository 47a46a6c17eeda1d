import qrcode from 'qrcode-generator';

/** A QR code as whole printer dots: RGBA pixels, `size` dots wide and high. */
export interface QrDots {
  size: number;
  rgba: Uint8Array;
}

/** Modules of white around the code; ISO/IEC 18004 asks for four, the layouts' own margins are the other two. */
const quiet = 2;

/**
 * Draws `text` as large as whole dots a module allow within `maxSize` dots, at least `minModule` dots a module:
 * a fraction of a dot would make some modules wider than others.
 */
export function qrDots(text: string, maxSize: number, minModule = 4): QrDots {
  const code = qrcode(0, 'M');
  code.addData(text, 'Byte');
  code.make();
  const modules = code.getModuleCount() + 2 * quiet;
  const module = Math.max(minModule, Math.floor(maxSize / modules));
  const size = modules * module;
  const rgba = new Uint8Array(size * size * 4).fill(255);
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) {
      const row = Math.floor(y / module) - quiet;
      const column = Math.floor(x / module) - quiet;
      if (inside(row, code) && inside(column, code) && code.isDark(row, column))
        rgba.fill(0, (y * size + x) * 4, (y * size + x) * 4 + 3);
    }
  }
  return { size, rgba };
}

const inside = (index: number, code: { getModuleCount(): number }): boolean =>
  index >= 0 && index < code.getModuleCount();

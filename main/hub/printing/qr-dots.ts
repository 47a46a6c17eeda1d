import qrcode from 'qrcode-generator';

/** A QR code: RGBA of one pixel a module, `modules` wide and high with its quiet zone, drawn `size` dots wide. */
export interface QrDots {
  modules: number;
  rgba: Uint8Array;
  size: number;
}

/** Modules of white around the code; ISO/IEC 18004 asks for four, the layouts' own margins are the other two. */
const quiet = 2;

/**
 * The code of `text`, as large as whole dots a module allow within `maxSize` dots, at least `minModule` dots a module:
 * a fraction of a dot would make some modules wider than others.
 */
export function qrDots(text: string, maxSize: number, minModule = 4): QrDots {
  const code = qrcode(0, 'M');
  code.addData(text, 'Byte');
  code.make();
  const count = code.getModuleCount();
  const modules = count + 2 * quiet;
  const rgba = new Uint8Array(modules * modules * 4).fill(255);
  for (let y = 0; y < count; y += 1) {
    for (let x = 0; x < count; x += 1) {
      const at = ((y + quiet) * modules + x + quiet) * 4;
      if (code.isDark(y, x)) rgba.fill(0, at, at + 3);
    }
  }
  return { modules, rgba, size: modules * Math.max(minModule, Math.floor(maxSize / modules)) };
}

import fs from 'node:fs';

// Electron's fuse wire: this sentinel, a version byte, a length byte, then one '0' or '1' for each fuse.
const sentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';

/** Number of the fuse that lets a test runner attach with --inspect. */
export const inspectArguments = 3;
/** Number of the fuse that makes the main process want a V8 snapshot of its own. */
export const browserSnapshot = 6;

/** Sets fuses in an Electron executable: `{ [number of the fuse]: on }`. */
export function setFuses(executable, fuses) {
  const file = fs.openSync(executable, 'r+');
  try {
    const bytes = fs.readFileSync(file);
    const at = bytes.indexOf(sentinel);
    if (at < 0 || bytes[at + sentinel.length] !== 1) throw new Error('the executable has no fuse wire of version 1');
    const wire = at + sentinel.length + 2;
    for (const [fuse, on] of Object.entries(fuses)) fs.writeSync(file, on ? '1' : '0', wire + Number(fuse));
  } finally {
    fs.closeSync(file);
  }
}

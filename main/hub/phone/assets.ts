import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

/** The script and the style of a phone's pages, read once. */
export interface PhoneAssets {
  /** Its address holds its hash: a phone loads it once. */
  script: { path: string; body: Buffer };
  style: string;
  /** A page may load this script and this style, and nothing else at all. */
  csp: string;
}

/** @param folder `out/phone`; without a build (tests of the wire) the pages are plain */
export function loadPhoneAssets(folder: string): PhoneAssets {
  const read = (name: string): Buffer => {
    const file = path.join(folder, name);
    return fs.existsSync(file) ? fs.readFileSync(file) : Buffer.alloc(0);
  };
  const body = read('phone.js');
  const style = read('phone.css').toString('utf8').trim();
  const hash = createHash('sha256').update(body).digest('hex').slice(0, 16);
  const styleHash = createHash('sha256').update(style).digest('base64');
  return {
    script: { path: `/phone/${hash}.js`, body },
    style,
    csp:
      `default-src 'none'; script-src 'self'; style-src 'sha256-${styleHash}'; img-src data:; connect-src 'self'; ` +
      "base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  };
}

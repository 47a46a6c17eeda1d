import fs from 'node:fs';
import type { ServerResponse } from 'node:http';
import path from 'node:path';
import type { PackOnDisk } from '../announcing/packs.ts';

const contentTypes: Readonly<Record<string, string>> = { '.opus': 'audio/ogg', '.wav': 'audio/wav' };
/** The address names exactly these bytes: they never change. */
const FOR_EVER = 'public, max-age=31536000, immutable';

/**
 * The voice packs for every screen: `/voice/PACK/VERSION.json` and `/voice/PACK/SHA256`. Only what a manifest names is
 * served, whatever the address says. False: this address is not of the packs.
 */
export function serveVoice(packs: () => readonly PackOnDisk[]): (pathname: string, res: ServerResponse) => boolean {
  return (pathname, res) => {
    if (!pathname.startsWith('/voice/')) return false;
    const [, id = '', name = ''] =
      /^\/voice\/([a-z0-9-]{1,40})\/([0-9a-f]{16}\.json|[0-9a-f]{64})$/.exec(pathname) ?? [];
    const found = packs().find(({ pack }) => pack.id === id);
    if (!found) return notFound(res);
    if (name === `${found.version}.json`) {
      res.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'cache-control': FOR_EVER });
      res.end(found.manifest);
      return true;
    }
    const clip = Object.values(found.pack.clips).find(({ sha256 }) => sha256 === name);
    return clip ? sendClip(path.join(found.folder, clip.file), res) : notFound(res);
  };
}

function sendClip(file: string, res: ServerResponse): true {
  // A clip is some kilobytes: read whole, so that a missing file is an answer and not a broken stream.
  fs.readFile(file, (error, bytes) => {
    if (error) return void notFound(res);
    const type = contentTypes[path.extname(file)] ?? 'application/octet-stream';
    res.writeHead(200, { 'content-type': type, 'content-length': bytes.length, 'cache-control': FOR_EVER }).end(bytes);
  });
  return true;
}

function notFound(res: ServerResponse): true {
  res.writeHead(404, { 'cache-control': 'no-store' }).end();
  return true;
}

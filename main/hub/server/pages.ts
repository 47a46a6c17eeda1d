import fs from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import sirv from 'sirv';

export const CSP =
  "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self'; " +
  "media-src 'self' blob:; connect-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

const SCREENS = new Set(['/', '/kiosk', '/display', '/counter', '/rating', '/guide', '/admin', '/paper', '/poster']);

type Answer = (req: IncomingMessage, res: ServerResponse) => void;

/** The screens and their assets; `paperFolder` shows the virtual printer's pictures, to this PC only. */
export function servePages(rendererFolder: string, paperFolder: string | null): Answer {
  // Without a build (tests of the wire) there is nothing to show, and that is no reason not to serve.
  fs.mkdirSync(rendererFolder, { recursive: true });
  const assets = sirv(rendererFolder, {
    etag: true,
    // Vite puts a hash into the names below assets/: they never change.
    setHeaders: (res, pathname) => {
      if (pathname.startsWith('/assets/')) res.setHeader('cache-control', 'public, max-age=31536000, immutable');
      else res.setHeader('cache-control', 'no-cache');
    },
  });
  return (req, res) => {
    const { pathname } = new URL(req.url ?? '/', 'http://hub');
    const paper = /^\/paper\/([\w-]+\.png)$/.exec(pathname)?.[1];
    if (paper) return sendPaper(paperFolder && path.join(paperFolder, paper), res);
    if (SCREENS.has(pathname.replace(/(.)\/$/, '$1'))) req.url = '/index.html';
    assets(req, res, () => {
      res.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Không có trang này.');
    });
  };
}

function sendPaper(file: string | null, res: ServerResponse): void {
  if (!file || !fs.existsSync(file)) return void res.writeHead(404).end();
  res.writeHead(200, { 'content-type': 'image/png', 'cache-control': 'no-store' });
  fs.createReadStream(file).pipe(res);
}

import fs from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { MediaAnswer, MediaProblem } from '../../../shared/contract/media.ts';
import { kindOfEnding } from '../media/media-kind.ts';
import type { MediaStore } from '../media/media-store.ts';
import { answerUpload, bodyOf } from './upload-answer.ts';

/**
 * `GET /media/ID`: anybody on the office's network, as a picture in a page can't name a token. `POST /media?name=…` with the
 * bytes alone, and `DELETE /media/ID`: the administrator.
 */
export function serveMedia(media: MediaStore, isAdmin: (req: IncomingMessage) => boolean) {
  return async (req: IncomingMessage, res: ServerResponse): Promise<void> => {
    const url = new URL(req.url ?? '/', 'http://hub');
    const id = /^\/media\/([0-9a-f]{64}\.\w{3,4})$/.exec(url.pathname)?.[1];
    if (id && (req.method === 'GET' || req.method === 'HEAD')) return sendFile(media, id, req, res);
    if (req.method !== 'POST' && req.method !== 'DELETE') return void res.writeHead(404).end();
    if (!isAdmin(req)) return answer(req, res, { ok: false, problem: 'forbidden' });
    if (req.method === 'POST' && url.pathname === '/media')
      return answer(req, res, await media.add(bodyOf(req), url.searchParams.get('name') ?? ''));
    if (req.method === 'DELETE' && id) return answer(req, res, removed(await media.remove(id)));
    res.writeHead(404).end();
  };
}

type Said = MediaAnswer | { ok: true };
const removed = (problem: MediaProblem | null): Said => (problem === null ? { ok: true } : { ok: false, problem });
const answer = (req: IncomingMessage, res: ServerResponse, said: Said): void =>
  answerUpload(req, res, said, said.ok ? null : said.problem);

function sendFile(media: MediaStore, id: string, req: IncomingMessage, res: ServerResponse): void {
  const file = media.pathOf(id);
  const kind = kindOfEnding(id.split('.')[1] ?? '');
  const size = file ? (fs.statSync(file, { throwIfNoEntry: false })?.size ?? 0) : 0;
  if (!file || !kind || size === 0) return void res.writeHead(404).end();
  const range = rangeOf(req.headers.range, size);
  if (range === 'outside') return void res.writeHead(416, { 'content-range': `bytes */${size}` }).end();
  const { from, to } = range ?? { from: 0, to: size - 1 };
  res.writeHead(range ? 206 : 200, {
    'content-type': kind.type,
    'content-length': to - from + 1,
    'accept-ranges': 'bytes',
    ...(range && { 'content-range': `bytes ${from}-${to}/${size}` }),
    // Its name is the hash of its bytes: they never change.
    'cache-control': 'public, max-age=31536000, immutable',
    'content-security-policy': "default-src 'none'; sandbox",
  });
  if (req.method === 'HEAD') return void res.end();
  const stream = fs.createReadStream(file, { start: from, end: to });
  stream.on('error', () => res.destroy());
  res.on('close', () => stream.destroy());
  stream.pipe(res);
}

/** RFC 9110 §14: one range of bytes; several at once, or words that are none, are answered with the whole. */
export function rangeOf(header: string | undefined, size: number): { from: number; to: number } | 'outside' | null {
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? [];
  if (first === '' && last === '') return null;
  if (first === '') return last === '0' ? 'outside' : { from: Math.max(0, size - Number(last)), to: size - 1 };
  const [from, to] = [Number(first), last === '' ? size - 1 : Math.min(Number(last), size - 1)];
  if (last !== '' && Number(last) < from) return null;
  return from >= size ? 'outside' : { from, to };
}

import type { IncomingMessage, ServerResponse } from 'node:http';
import {
  type PackAnswer,
  type PacksAnswer,
  type PackTrouble,
  packLimits,
} from '../../../shared/contract/voice-packs.ts';
import type { PackStore } from '../voice/pack-store.ts';

/** How long a refused upload may go on sending before its line is cut, milliseconds: else its page never reads the answer. */
const DRAIN_MS = 10_000;

/**
 * For the administrator alone: `GET /voice-packs` tells what there is, `POST /voice-packs` takes a pack as a ZIP and
 * `POST /voice-packs/recorded` a recording, `GET` and `DELETE /voice-packs/ID` give one and remove it.
 */
export function serveVoicePacks(store: PackStore, isAdmin: (req: IncomingMessage) => boolean) {
  return async (req: IncomingMessage, res: ServerResponse): Promise<void> => {
    const { pathname } = new URL(req.url ?? '/', 'http://hub');
    const rest = pathname.replace(/^\/voice-packs\/?/, '');
    if (!isAdmin(req)) return answer(req, res, refuse({ code: 'forbidden' }));
    if (req.method === 'GET' && rest === '') return answer(req, res, { ok: true, packs: await store.list() });
    if (req.method === 'POST' && (rest === '' || rest === 'recorded')) {
      const zip = await bodyOf(req);
      const how = rest === '' ? 'imported' : 'recorded';
      return answer(req, res, Buffer.isBuffer(zip) ? await store.add(zip, how) : refuse(zip));
    }
    if (!/^[a-z0-9-]{1,40}$/.test(rest)) return void res.writeHead(404).end();
    if (req.method === 'DELETE') return answer(req, res, await store.remove(rest));
    if (req.method === 'GET') return sendZip(rest, await store.zip(rest), req, res);
    res.writeHead(405, { allow: 'GET, POST, DELETE' }).end();
  };
}

/** The whole body, as far as a pack may go. */
async function bodyOf(req: IncomingMessage): Promise<Buffer | PackTrouble> {
  if (Number(req.headers['content-length']) > packLimits.zipBytes) return { code: 'too-large' };
  const chunks: Buffer[] = [];
  let bytes = 0;
  try {
    // The request stays open whatever is thought of it: destroyed, it would take the answer with it.
    for await (const chunk of req.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
      bytes += chunk.length;
      if (bytes > packLimits.zipBytes) return { code: 'too-large' };
      chunks.push(chunk);
    }
  } catch (error) {
    if (req.destroyed || (error as NodeJS.ErrnoException).code === 'ECONNRESET') return { code: 'interrupted' };
    throw error;
  }
  return Buffer.concat(chunks);
}

type Said = PackAnswer | PacksAnswer;
const refuse = (trouble: PackTrouble): PackAnswer => ({ ok: false, troubles: [trouble] });

const statuses: Partial<Record<PackTrouble['code'], number>> = {
  forbidden: 403,
  'in-use': 409,
  shipped: 409,
  'unknown-pack': 404,
  'too-large': 413,
  'disk-full': 507,
};

function answer(req: IncomingMessage, res: ServerResponse, said: Said): void {
  if (!req.complete) {
    req.resume();
    setTimeout(() => req.destroy(), DRAIN_MS).unref();
  }
  if (res.destroyed) return;
  const code = said.ok ? null : said.troubles[0]?.code;
  const status = said.ok ? 200 : ((code && statuses[code]) ?? 400);
  res.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' });
  res.end(JSON.stringify(said));
}

function sendZip(id: string, zip: Uint8Array | null, req: IncomingMessage, res: ServerResponse): void {
  if (!zip) return answer(req, res, refuse({ code: 'unknown-pack' }));
  res.writeHead(200, {
    'content-type': 'application/zip',
    'content-length': zip.length,
    'content-disposition': `attachment; filename="${id}.zip"`,
    'cache-control': 'no-store',
  });
  res.end(zip);
}

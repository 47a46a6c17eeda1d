import type { IncomingMessage, ServerResponse } from 'node:http';
import {
  type PackAnswer,
  type PacksAnswer,
  type PackTrouble,
  packLimits,
} from '../../../shared/contract/voice-packs.ts';
import type { PackStore } from '../voice/pack-store.ts';
import { answerUpload, bodyOf } from './upload-answer.ts';

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
      const zip = await wholeOf(req);
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
async function wholeOf(req: IncomingMessage): Promise<Buffer | PackTrouble> {
  if (Number(req.headers['content-length']) > packLimits.zipBytes) return { code: 'too-large' };
  const chunks: Buffer[] = [];
  let bytes = 0;
  try {
    for await (const chunk of bodyOf(req)) {
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

const answer = (req: IncomingMessage, res: ServerResponse, said: Said): void =>
  answerUpload(req, res, said, said.ok ? null : (said.troubles[0]?.code ?? 'failed'));

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

import fs from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ReceivedAnswer } from '../../../shared/contract/keeping.ts';
import { backupNameSchema } from '../../../shared/contract/keeping-schemas.ts';
import type { KeepingDesk } from '../keeping/keeping-desk.ts';
import { answerUpload, bodyOf } from './upload-answer.ts';

/** `POST /backups` with the file's bytes alone, and `GET /backups/NAME`: the administrator's, and nobody else's. */
export function serveBackups(
  desk: Pick<KeepingDesk, 'receive' | 'pathOf'>,
  isAdmin: (req: IncomingMessage) => boolean,
) {
  return async (req: IncomingMessage, res: ServerResponse): Promise<void> => {
    const { pathname } = new URL(req.url ?? '/', 'http://hub');
    const isUpload = req.method === 'POST' && pathname === '/backups';
    const name = backupNameSchema.safeParse(pathname.slice('/backups/'.length));
    if (!isUpload && !(req.method === 'GET' && name.success)) return void res.writeHead(404).end();
    if (!isAdmin(req)) return answer(req, res, { ok: false, problem: 'forbidden' });
    if (isUpload) return answer(req, res, await desk.receive(bodyOf(req)));
    const file = name.success ? await desk.pathOf(name.data) : null;
    if (file === null || !name.success) return void res.writeHead(404).end();
    send(res, file, name.data);
  };
}

const answer = (req: IncomingMessage, res: ServerResponse, said: ReceivedAnswer): void =>
  answerUpload(req, res, said, said.ok ? null : said.problem);

function send(res: ServerResponse, file: string, name: string): void {
  res.writeHead(200, {
    'content-type': 'application/zip',
    'content-length': fs.statSync(file).size,
    'content-disposition': `attachment; filename="${name}"`,
    'cache-control': 'no-store',
  });
  const stream = fs.createReadStream(file);
  stream.on('error', () => res.destroy());
  res.on('close', () => stream.destroy());
  stream.pipe(res);
}

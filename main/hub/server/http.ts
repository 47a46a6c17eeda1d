import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createHTTPHandler } from '@trpc/server/adapters/standalone';
import { applyWSSHandler } from '@trpc/server/adapters/ws';
import { WebSocket, WebSocketServer } from 'ws';
import { MAX_MESSAGE_BYTES } from '../../../shared/contract/limits.ts';
import type { KeepingDesk } from '../keeping/keeping-desk.ts';
import type { MediaStore } from '../media/media-store.ts';
import type { Log } from '../ports.ts';
import { HubStartError } from '../start-error.ts';
import type { PackStore } from '../voice/pack-store.ts';
import { type AuditFileDeps, serveAuditFile } from './audit-file.ts';
import { serveBackups } from './backups.ts';
import { encodeOnce } from './encode-once.ts';
import { serveMedia } from './media.ts';
import { isLocalName, isOwnOrigin, isThisPc } from './origin.ts';
import { CSP, servePages } from './pages.ts';
import { isOfPhones, type PhoneServer, servePhones } from './phones.ts';
import { type ReportFilesDeps, serveReportFiles } from './report-files.ts';
import type { Caller, HubRouter } from './router.ts';
import { serveVoice } from './voice-files.ts';
import { serveVoicePacks } from './voice-packs.ts';

export interface ServeDeps {
  router: HubRouter;
  health(): unknown;
  rendererFolder: string;
  paperFolder: string | null;
  media: MediaStore;
  voices: PackStore;
  keeping: Pick<KeepingDesk, 'receive' | 'pathOf'>;
  phones: PhoneServer;
  reportFiles: Omit<ReportFilesDeps, 'isAdmin'>;
  auditFile: Omit<AuditFileDeps, 'isAdmin'>;
  isAdmin(caller: Caller): boolean;
  log: Log;
  host: string;
  port: number;
}

/** Every message of the wire is a text, also one that `encodeOnce` has as bytes already. */
class TextSocket extends WebSocket {
  override send(data: Parameters<WebSocket['send']>[0]): void {
    super.send(data, { binary: false });
  }
}

const PING = { enabled: true, pingMs: 10_000, pongWaitMs: 5_000 };

/** The wire and the pages on one port. Throws HubStartError when the port can't be had. */
export async function serveHttp(deps: ServeDeps): Promise<{ url: string; close(): Promise<void> }> {
  const { router, log } = deps;
  const onError = ({ error, path }: { error: Error & { code?: string }; path?: string | undefined }): void => {
    if (error.code === 'INTERNAL_SERVER_ERROR') log.error(`wire ${path ?? ''}`, error.cause ?? error);
  };
  const procedures = createHTTPHandler({
    router,
    basePath: '/trpc/',
    maxBodySize: MAX_MESSAGE_BYTES,
    createContext: ({ req }) => callerOf(req, bearer(req), {}),
    onError,
  });
  // On the office's network the hub may have a name of its own; on loopback alone no such name is right.
  const isWelcome = (req: IncomingMessage): boolean => isOwnOrigin(req) && (!isThisPc(deps.host) || isLocalName(req));
  const isAdmin = (req: IncomingMessage): boolean => deps.isAdmin(callerOf(req, bearer(req), {}));
  const media = serveMedia(deps.media, isAdmin);
  const voicePacks = serveVoicePacks(deps.voices, isAdmin);
  const backups = serveBackups(deps.keeping, isAdmin);
  const reportFiles = serveReportFiles({ ...deps.reportFiles, isAdmin });
  const auditFile = serveAuditFile({ ...deps.auditFile, isAdmin });
  const pages = servePages(deps.rendererFolder, deps.paperFolder);
  const phones = servePhones(deps.phones);
  const voice = serveVoice(deps.voices.packs);

  const failed =
    (what: string, res: ServerResponse) =>
    (error: unknown): void => {
      log.error(what, error);
      if (res.headersSent) res.destroy();
      else res.writeHead(500).end();
    };

  const server = createServer((req, res) => {
    guard(res);
    if (!isWelcome(req)) return void res.writeHead(403).end();
    const pathname = req.url?.split('?')[0] ?? '/';
    if (pathname === '/health') return sendJson(res, deps.health());
    if (pathname.startsWith('/trpc/')) return procedures(req, res);
    if (pathname === '/voice-packs' || pathname.startsWith('/voice-packs/'))
      return void voicePacks(req, res).catch(failed('voice packs', res));
    if (voice(pathname, res)) return;
    if (pathname === '/media' || pathname.startsWith('/media/'))
      return void media(req, res).catch(failed('media', res));
    if (pathname === '/backups' || pathname.startsWith('/backups/'))
      return void backups(req, res).catch(failed('backups', res));
    if (isOfPhones(pathname)) return void phones(req, res).catch(failed('phones', res));
    if (pathname === '/reports/file') return void reportFiles(req, res).catch(failed('report file', res));
    if (pathname === '/audit/file') return void auditFile(req, res).catch(failed('audit file', res));
    if (pathname.startsWith('/paper/') && !isThisPc(req.socket.remoteAddress)) return void res.writeHead(404).end();
    pages(req, res);
  });
  const sockets = new WebSocketServer({
    server,
    path: '/trpc',
    WebSocket: TextSocket,
    maxPayload: MAX_MESSAGE_BYTES,
    verifyClient: ({ req }: { req: IncomingMessage }) => isWelcome(req),
  });
  const wire = applyWSSHandler({
    wss: sockets,
    router,
    keepAlive: PING,
    experimental_encoder: encodeOnce(),
    createContext: ({ req, info }) => callerOf(req, text(info.connectionParams?.token), info.connectionParams ?? {}),
    onError,
  });
  sockets.on('error', () => {}); // the server's own listener below tells it
  const url = await listen(server, deps.host, deps.port);
  return {
    url,
    close: async () => {
      wire.broadcastReconnectNotification();
      for (const socket of sockets.clients) socket.terminate();
      sockets.close();
      server.closeAllConnections();
      await new Promise<void>((done) => server.close(() => done()));
    },
  };
}

/** `said`: what a page tells of itself when it connects. */
function callerOf(req: IncomingMessage, token: string | null, said: Record<string, unknown>): Caller {
  const address = req.socket.remoteAddress ?? '';
  const protocol = text(said.protocol);
  return {
    token,
    protocol: protocol === null ? null : Number(protocol),
    version: text(said.version),
    address,
    onThisPc: isThisPc(address),
  };
}

const text = (value: unknown): string | null => (typeof value === 'string' && value.length <= 200 ? value : null);
const bearer = (req: IncomingMessage): string | null =>
  text(/^Bearer (.+)$/.exec(req.headers.authorization ?? '')?.[1]);

function guard(res: ServerResponse): void {
  res.setHeader('content-security-policy', CSP);
  res.setHeader('x-content-type-options', 'nosniff');
  res.setHeader('referrer-policy', 'no-referrer');
  res.setHeader('cross-origin-resource-policy', 'same-origin');
}

function sendJson(res: ServerResponse, value: unknown): void {
  res.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' });
  res.end(JSON.stringify(value, null, 2));
}

function listen(server: Server, host: string, port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(new HubStartError(sentenceFor(error, host, port))));
    server.listen(port, host, () => {
      const address = server.address();
      const actual = typeof address === 'object' && address ? address.port : port;
      resolve(`http://${host.includes(':') ? `[${host}]` : host}:${actual}`);
    });
  });
}

function sentenceFor(error: NodeJS.ErrnoException, host: string, port: number): string {
  if (error.code === 'EADDRINUSE')
    return `Cổng ${port} đang được chương trình khác dùng. Xin chọn cổng khác bằng --port. / Port ${port} is in use: choose another with --port.`;
  if (error.code === 'EACCES')
    return `Không được phép dùng cổng ${port}. Xin chọn cổng lớn hơn 1024. / Port ${port} is not allowed: choose one above 1024.`;
  return `Không mở được địa chỉ ${host}:${port} (${error.code}). Xin kiểm tra --host. / Cannot listen on ${host}:${port}: check --host.`;
}

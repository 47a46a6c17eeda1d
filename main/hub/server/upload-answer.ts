import type { IncomingMessage, ServerResponse } from 'node:http';

/** How long a refused upload may go on sending before its line is cut, milliseconds: else its page never reads the answer. */
const DRAIN_MS = 10_000;

/** An upload's bytes. One that is left early keeps its line: destroyed, it would take the answer with it. */
export const bodyOf = (req: IncomingMessage): AsyncIterable<Buffer> => req.iterator({ destroyOnReturn: false });

/** Statuses of what an upload may be refused for; anything else is 400. */
const statuses: Readonly<Record<string, number>> = {
  forbidden: 403,
  'unknown-pack': 404,
  'in-use': 409,
  shipped: 409,
  'too-large': 413,
  'disk-full': 507,
};

/** Answers as JSON, also an upload that is refused before it was sent whole. `problem` null: it was taken. */
export function answerUpload(req: IncomingMessage, res: ServerResponse, said: object, problem: string | null): void {
  if (!req.complete) {
    req.resume();
    setTimeout(() => req.destroy(), DRAIN_MS).unref();
  }
  if (res.destroyed) return;
  const status = problem === null ? 200 : (statuses[problem] ?? 400);
  res.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' });
  res.end(JSON.stringify(said));
}

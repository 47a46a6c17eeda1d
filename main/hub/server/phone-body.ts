import type { IncomingMessage } from 'node:http';

/** A comment of 300 characters, and what stands around it. Bytes. */
const LONGEST = 4_096;

/** The JSON that a phone sends; null for what is none, or too long. A form of another site can't send this type. */
export async function readJson(req: IncomingMessage): Promise<unknown> {
  if (!/^application\/json\b/.test(req.headers['content-type'] ?? '')) return null;
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of req as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > LONGEST) return null;
    chunks.push(chunk);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'));
  } catch {
    return null;
  }
}

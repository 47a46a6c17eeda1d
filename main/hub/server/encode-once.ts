import type { applyWSSHandler } from '@trpc/server/adapters/ws';

type Encoder = NonNullable<Parameters<typeof applyWSSHandler>[0]['experimental_encoder']>;

/**
 * JSON, as it is without it. But a view that goes to fifty boards is one object, and writing it out costs more than drawing
 * it: its bytes are made once, with what stands around them. Screens number what they ask alike, so most get the same bytes.
 */
export function encodeOnce(): Encoder {
  const written = new WeakMap<object, { text: string; messages: Map<string, Buffer<ArrayBuffer>> }>();
  const writtenOf = (data: object) => {
    const known = written.get(data);
    if (known) return known;
    const fresh = { text: JSON.stringify(data), messages: new Map<string, Buffer<ArrayBuffer>>() };
    written.set(data, fresh);
    return fresh;
  };
  return {
    encode: (pushed) => {
      const data = dataOf(pushed);
      if (data === null) return JSON.stringify(pushed);
      const { result } = pushed as { result: object };
      const envelope = JSON.stringify({ ...(pushed as object), result: { ...result, data: 0 } });
      const { text, messages } = writtenOf(data);
      const known = messages.get(envelope);
      if (known) return known;
      const message = Buffer.from(envelope.replace('"data":0', () => `"data":${text}`));
      messages.set(envelope, message);
      return message;
    },
    decode: (text) => {
      if (typeof text !== 'string') throw new Error('A message is a text');
      return JSON.parse(text);
    },
  };
}

/** What a subscription sends; null for every other message, and for what is no object. */
function dataOf(message: unknown): object | null {
  if (typeof message !== 'object' || message === null || !('result' in message)) return null;
  const { result } = message;
  if (typeof result !== 'object' || result === null || !('data' in result) || !('type' in result)) return null;
  return result.type === 'data' && typeof result.data === 'object' ? result.data : null;
}

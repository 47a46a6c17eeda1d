import type { applyWSSHandler } from '@trpc/server/adapters/ws';

type Encoder = NonNullable<Parameters<typeof applyWSSHandler>[0]['experimental_encoder']>;

/**
 * JSON, as it is without it. But a view that goes to fifty boards is one object, and writing it out costs more than drawing
 * it: its text is made once, and set into the message of each.
 */
export function encodeOnce(): Encoder {
  const texts = new WeakMap<object, string>();
  const textOf = (data: object): string => {
    const known = texts.get(data);
    if (known !== undefined) return known;
    const text = JSON.stringify(data);
    texts.set(data, text);
    return text;
  };
  return {
    encode: (message) => {
      const data = dataOf(message);
      if (data === null) return JSON.stringify(message);
      const { result } = message as { result: object };
      const envelope = JSON.stringify({ ...(message as object), result: { ...result, data: 0 } });
      return envelope.replace('"data":0', () => `"data":${textOf(data)}`);
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

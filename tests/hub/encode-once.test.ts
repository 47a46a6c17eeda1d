import { expect, test } from 'vitest';
import { encodeOnce } from '../../main/hub/server/encode-once.ts';

const message = (id: number, data: unknown) => ({ id, jsonrpc: '2.0', result: { type: 'data', data } });

test('every message is the JSON that it was, whatever stands in it', () => {
  const { encode, decode } = encodeOnce();
  const view = { type: 'view', words: '"data":0 và $& "result"', list: [null, 1.5, { data: 0 }] };
  for (const one of [
    message(1, view),
    message(2, view),
    message(3, null),
    message(4, 'PONG'),
    message(5, [1, 2]),
    { id: 6, result: { type: 'stopped' } },
    { id: 7, error: { message: 'x', data: { code: 'BAD_REQUEST' } } },
    [message(8, view)],
  ])
    expect(decode(String(encode(one)))).toEqual(one);
});

test('a view is written out once, however many screens it goes to', () => {
  const { encode } = encodeOnce();
  let written = 0;
  const view = {
    toJSON: () => {
      written += 1;
      return { type: 'view' };
    },
  };
  for (let id = 0; id < 50; id++) expect(String(encode(message(id, view)))).toContain('{"type":"view"}');
  expect(written).toBe(1);
});

test('screens that number what they ask alike get the very same bytes, others their own', () => {
  const { encode } = encodeOnce();
  const view = { type: 'view', office: 'Phường Bến Thành' };
  const first = encode(message(2, view));
  expect(encode(message(2, view))).toBe(first);
  expect(String(encode(message(3, view)))).toBe(String(first).replace('"id":2', '"id":3'));
});

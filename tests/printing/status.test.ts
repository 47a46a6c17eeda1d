import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Answer, parseAnswers } from '../../main/hub/printing/answers.ts';
import { stateFromAnswer, stateFromRealTime } from '../../main/hub/printing/status.ts';

describe('answers to DLE EOT 1–4', () => {
  test.each([
    ['nothing', {}, 'cannot-say'],
    ['idle', { 1: 0x12, 2: 0x12, 3: 0x12, 4: 0x12 }, 'ready'],
    ['idle with the drawer pin high', { 1: 0x16, 2: 0x12, 3: 0x12, 4: 0x12 }, 'ready'],
    ['only the first question answered', { 1: 0x12 }, 'ready'],
    ['paper low', { 1: 0x12, 2: 0x12, 3: 0x12, 4: 0x1e }, 'near-end'],
    ['paper gone', { 1: 0x1a, 2: 0x32, 3: 0x12, 4: 0x7e }, 'paper-end'],
    ['cover open, which also means offline', { 1: 0x1a, 2: 0x16, 3: 0x52, 4: 0x12 }, 'cover-open'],
    ['cutter stuck', { 1: 0x1a, 2: 0x52, 3: 0x1a, 4: 0x12 }, 'cutter-error'],
    ['head too hot', { 1: 0x1a, 2: 0x52, 3: 0x52, 4: 0x12 }, 'error'],
    ['offline for no reason that it tells', { 1: 0x1a, 2: 0x12, 3: 0x12, 4: 0x12 }, 'offline'],
  ] as const)('%s', (_, replies, status) => expect(stateFromRealTime(replies)).toBe(status));
});

describe('what a printer says on its own', () => {
  test.each([
    [[0x10, 0, 0, 0], 'ready'],
    [[0x14, 0, 0x03, 0], 'near-end'],
    [[0x18, 0, 0x0c, 0], 'paper-end'],
    [[0x38, 0, 0, 0], 'cover-open'],
    [[0x18, 0x08, 0, 0], 'cutter-error'],
    [[0x18, 0x20, 0, 0], 'error'],
    [[0x18, 0, 0, 0], 'offline'],
  ] as const)('%j is %s', (bytes, status) => {
    const [answer] = parseAnswers(Uint8Array.from(bytes)).answers;
    expect(answer && stateFromAnswer(answer)).toBe(status);
  });
});

describe('the stream of answers', () => {
  const stream = [0x12, 0x10, 0, 0x03, 0, 0x37, 0x22, 0x30, 0x30, 0x41, 0x37, 0, 0x0c, 0x13, 0x16];
  const meaning: Answer[] = [
    { kind: 'real-time', byte: 0x12 },
    { kind: 'automatic', bytes: [0x10, 0, 3, 0] },
    { kind: 'process-id', id: '00A7' },
    { kind: 'paper', byte: 0x0c },
    { kind: 'other', bytes: [0x13] },
    { kind: 'real-time', byte: 0x16 },
  ];

  test('is understood whole', () => {
    expect(parseAnswers(Uint8Array.from(stream))).toEqual({ answers: meaning, rest: new Uint8Array() });
  });

  test('is understood in whatever pieces it arrives', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 15, maxLength: 15 }), (sizes) => {
        const heard: Answer[] = [];
        let unread: Uint8Array = new Uint8Array();
        for (let at = 0; at < stream.length; ) {
          const size = sizes.shift() ?? 1;
          const { answers, rest } = parseAnswers(Uint8Array.of(...unread, ...stream.slice(at, at + size)));
          heard.push(...answers);
          unread = rest;
          at += size;
        }
        expect(heard).toEqual(meaning);
      }),
    );
  });

  const byte = fc.oneof(
    fc.integer({ min: 0, max: 255 }),
    fc.constantFrom(0x37, 0x22, 0x5f, 0x10, 0x12, 0x00, 0x3d, 0x41),
  );
  const pieces = (bytes: readonly number[], sizes: readonly number[]): Answer[] => {
    const heard: Answer[] = [];
    let unread: Uint8Array = new Uint8Array();
    let at = 0;
    for (const size of [...sizes, bytes.length]) {
      const { answers, rest } = parseAnswers(Uint8Array.of(...unread, ...bytes.slice(at, at + size)));
      heard.push(...answers);
      unread = rest;
      at += size;
    }
    return heard;
  };

  test('says the same whatever the pieces, of garbage too', () => {
    fc.assert(
      fc.property(fc.array(byte, { maxLength: 300 }), fc.array(fc.integer({ min: 1, max: 9 })), (noise, sizes) => {
        const stream = [...noise, ...Array.from({ length: 80 }, () => 0)];
        expect(pieces(stream, sizes)).toEqual(pieces(stream, []));
      }),
    );
  });

  test('never loses a process id behind garbage', () => {
    const id = fc.stringMatching(/^[0-9A-Z]{4}$/);
    fc.assert(
      fc.property(
        fc.array(byte, { maxLength: 200 }),
        id,
        fc.array(fc.integer({ min: 1, max: 9 })),
        (noise, id, sizes) => {
          const stream = [...noise, 0x37, 0x22, ...Buffer.from(id, 'latin1'), 0];
          expect(pieces(stream, sizes)).toContainEqual({ kind: 'process-id', id });
        },
      ),
      { numRuns: 500 },
    );
  });

  test('of garbage never throws and never keeps more than a block', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 500 }), (noise) => {
        expect(parseAnswers(noise).rest.length).toBeLessThan(80);
        expect(parseAnswers(noise, true).rest.length).toBe(0);
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Answer, parseAnswers } from '../../main/hub/printing/answers.ts';
import { statusFromAnswer, statusFromRealTime } from '../../main/hub/printing/status.ts';

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
  ] as const)('%s', (_, replies, status) => expect(statusFromRealTime(replies)).toBe(status));
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
    expect(answer && statusFromAnswer(answer)).toBe(status);
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

  test('of garbage never throws and never keeps more than a block', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 500 }), (noise) => {
        expect(parseAnswers(noise).rest.length).toBeLessThan(80);
      }),
    );
  });
});

import { expect, test } from 'vitest';
import { type PutPiece, writeQueue } from '../../../main/hub/printing/transports/write-queue.ts';

const collect = (queue: ReturnType<typeof writeQueue>, bytes: readonly number[]): Promise<Error | null> =>
  new Promise((resolve) => queue.write(Uint8Array.from(bytes), resolve));

test('writes go out in order, in pieces, and what was taken in part goes on where it stopped', async () => {
  const pieces: number[][] = [];
  const put: PutPiece = (piece) => {
    pieces.push([...piece]);
    return Promise.resolve(Math.min(2, piece.length));
  };
  const queue = writeQueue(3, put, () => {});
  expect(await Promise.all([collect(queue, [1, 2, 3, 4]), collect(queue, []), collect(queue, [5])])).toEqual([
    null,
    null,
    null,
  ]);
  expect(pieces).toEqual([[1, 2, 3], [3, 4], [5]]);
});

test('a write that follows from the one before is never left lying', async () => {
  const taken: number[] = [];
  const queue = writeQueue(
    8,
    (piece) => {
      taken.push(...piece);
      return Promise.resolve(piece.length);
    },
    () => {},
  );
  for (let value = 0; value < 50; value += 1) expect(await collect(queue, [value])).toBeNull();
  await queue.empty();
  expect(taken).toEqual(Array.from({ length: 50 }, (_, value) => value));
});

test('an error fails all that waits and all that comes, and is told once', async () => {
  const troubles: string[] = [];
  const gone = new Error('unplugged');
  const queue = writeQueue(
    8,
    () => Promise.resolve(gone),
    (error) => troubles.push(error.message),
  );
  expect(await Promise.all([collect(queue, [1]), collect(queue, [2])])).toEqual([gone, gone]);
  expect(await collect(queue, [3])).toBe(gone);
  await queue.empty();
  expect(troubles).toEqual(['unplugged']);
});

import { crc32 as zlibsCrc32 } from 'node:zlib';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { crc32, sumsOfZip } from '../../shared/voice/zip-sums.ts';

test('a checksum is the one that every other program counts', () => {
  expect(crc32(strToU8('123456789'))).toBe(0xcbf4_3926);
  fc.assert(fc.property(fc.uint8Array({ maxLength: 3_000 }), (bytes) => crc32(bytes) === zlibsCrc32(bytes)));
});

test('the list at the end of a ZIP names each file with its checksum, behind a comment too', () => {
  const files = { 'pack.json': strToU8('{"a": 1}'), 'ba.wav': strToU8('sound') };
  const sums = new Map(Object.entries(files).map(([name, bytes]) => [name, zlibsCrc32(bytes)]));
  expect(sumsOfZip(zipSync(files))).toEqual(sums);
  expect(sumsOfZip(zipSync(files, { comment: 'x'.repeat(300) } as object))).toEqual(sums);
});

test('whatever else it is given, it answers without an end', () => {
  const zip = zipSync({ 'pack.json': strToU8('{"a": 1}') });
  expect(sumsOfZip(zip.subarray(0, zip.length - 1))).toBeNull();
  fc.assert(
    fc.property(fc.nat(zip.length - 1), fc.nat(255), (at, byte) => {
      const broken = Uint8Array.from(zip);
      broken[at] = byte;
      sumsOfZip(broken);
    }),
  );
});

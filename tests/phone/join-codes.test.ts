import { expect, test } from 'vitest';
import { CODE_MS, createJoinCodes, PASS_MS } from '../../main/hub/phone/join-codes.ts';
import { createTestClock } from '../support/test-clock.ts';

function given() {
  const clock = createTestClock();
  return { clock, codes: createJoinCodes(clock) };
}

test('the code changes each minute, and is taken for one minute more', () => {
  const { clock, codes } = given();
  const first = codes.code();
  expect(codes.isFresh(first)).toBe(true);
  clock.advance(CODE_MS);
  const second = codes.code();
  expect(second).not.toBe(first);
  expect([codes.isFresh(first), codes.isFresh(second)]).toEqual([true, true]);
  clock.advance(CODE_MS);
  expect([codes.isFresh(first), codes.isFresh(second)]).toEqual([false, true]);
});

test('a wall clock that is set changes nothing', () => {
  const { clock, codes } = given();
  const code = codes.code();
  clock.set(0);
  expect(codes.code()).toBe(code);
});

test('no code of another hub, no text of any length, is fresh', () => {
  const { codes } = given();
  const other = createJoinCodes(createTestClock());
  for (const text of [other.code(), '', 'x', 'ế'.repeat(22), codes.code().slice(1), `${codes.code()}x`])
    expect(codes.isFresh(text), text).toBe(false);
});

test('a pass is good for one command, some minutes long, and again for the same command', () => {
  const { clock, codes } = given();
  const pass = codes.pass();
  expect(codes.isGood(pass)).toBe(true);
  expect([codes.redeem(pass, 'a'), codes.redeem(pass, 'a'), codes.redeem(pass, 'b')]).toEqual(['new', 'again', null]);
  const late = codes.pass();
  clock.advance(PASS_MS);
  expect([codes.isGood(late), codes.redeem(late, 'c')]).toEqual([false, null]);
});

test('a pass that gave no number is good again', () => {
  const { codes } = given();
  const pass = codes.pass();
  codes.redeem(pass, 'a');
  codes.release(pass);
  expect(codes.redeem(pass, 'b')).toBe('new');
});

test('a pass with another end, another nonce or another seal is none', () => {
  const { codes } = given();
  const [until = '', nonce = '', seal = ''] = codes.pass().split('.');
  const other = codes.pass();
  for (const forged of [
    `${Number(until) + 1}.${nonce}.${seal}`,
    `${until}.${other.split('.')[1]}.${seal}`,
    `${until}.${nonce}.${'A'.repeat(22)}`,
    createJoinCodes(createTestClock()).pass(),
    '',
    '..',
  ])
    expect(codes.isGood(forged), forged).toBe(false);
});

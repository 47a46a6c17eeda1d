import { expect, test } from 'vitest';
import { defaultVoice } from '../../shared/domain/voice.ts';
import { callAnnouncement } from '../../shared/voice/announcement.ts';
import { hurried } from '../../shared/voice/hurried.ts';
import { type Part, pauses } from '../../shared/voice/parts.ts';

const call = { label: 'A005', place: { word: 'quay', number: 3 }, priority: false, kind: 'call' } as const;
const parts = callAnnouncement(call, { ...defaultVoice, times: 1 });
const pausesOf = (some: readonly Part[]): number[] => some.flatMap((part) => (part.type === 'pause' ? part.ms : []));
const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

test('given 400 ms too late, then even a call that is read once ends in its time, and digits keep their silence', () => {
  const after = hurried(parts, 400);
  expect(sum(pausesOf(parts)) - sum(pausesOf(after))).toBe(400);
  expect(after.filter(({ type }) => type !== 'pause')).toEqual(parts.filter(({ type }) => type !== 'pause'));
  expect(pausesOf(after).filter((ms) => ms === pauses.word)).toHaveLength(2);
});

test('given more than the pauses have, then no pause loses more than half', () => {
  expect(pausesOf(hurried(parts, 5_000))).toEqual(pausesOf(parts).map((ms) => (ms === pauses.word ? ms : ms / 2)));
});

test('given in time, or too early, then nothing changes', () => {
  expect(hurried(parts, 0)).toEqual(parts);
  expect(hurried(parts, -50)).toEqual(parts);
});

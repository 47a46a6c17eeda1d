import { expect, test } from 'vitest';
import { clipFaults } from '../../shared/voice/gates.ts';
import { fromDb, rmsDb } from '../../shared/voice/take/decibels.ts';
import { createHighPass } from '../../shared/voice/take/high-pass.ts';
import { measureClip } from '../../shared/voice/take/measure.ts';
import { noiseFloorDb } from '../../shared/voice/take/speech.ts';
import { judgeRoom, processTake, type Take } from '../../shared/voice/take/take.ts';
import { goodTake, inRoom, joined, RATE, silence, voiceLike } from './given-takes.ts';

const judge = (raw: Float32Array): Take => processTake(raw, RATE);

test.each([0.08, 0.2, 0.4, 0.9])(
  'given a word at level %f in a quiet room, then its clip keeps to every gate',
  (level) => {
    const take = judge(goodTake(level));
    if (take.fault !== null) throw new Error(take.fault);
    const measured = measureClip(take.samples, RATE);
    expect(clipFaults(measured)).toEqual([]);
    expect(measured.rmsDb).toBeCloseTo(-19, -1);
    expect(take.ms).toBe(measured.ms);
    expect(take.ms).toBeGreaterThan(400);
    expect(take.ms).toBeLessThan(600);
    expect(take.snrDb).toBeGreaterThan(20);
  },
);

test('given the same word near and far, then both clips are equally loud', () => {
  const [near, far] = [judge(goodTake(0.8)), judge(goodTake(0.1))];
  if (near.fault !== null || far.fault !== null) throw new Error('not good');
  expect(rmsDb(near.samples)).toBeCloseTo(rmsDb(far.samples), 0);
});

test('given a phrase with a silence between its words, then the silence stays and the ends go', () => {
  const phrase = joined(silence(700), voiceLike(500, 0.4), silence(120), voiceLike(700, 0.4), silence(1000));
  const take = judge(inRoom(phrase));
  if (take.fault !== null) throw new Error(take.fault);
  expect(take.ms).toBeGreaterThan(1250);
  expect(take.ms).toBeLessThan(1450);
});

test('given the click of the key before the word, then it is not in the clip', () => {
  const click = new Float32Array(RATE / 100).fill(0.5);
  const take = judge(inRoom(joined(silence(50), click, silence(700), voiceLike(450, 0.4), silence(900))));
  expect(take).toMatchObject({ fault: null });
  expect(take.fault === null && take.ms).toBeLessThan(600);
});

test('given an overdriven microphone, then it is too loud', () => {
  expect(judge(inRoom(joined(silence(600), voiceLike(450, 4), silence(900)))).fault).toBe('clipped');
});

test('given a microphone that is overdriven below full scale, then its flat waves are found all the same', () => {
  const flat = voiceLike(450, 40).map((sample) => Math.max(-0.3, Math.min(0.3, sample)));
  expect(judge(inRoom(joined(silence(600), flat, silence(900)))).fault).toBe('clipped');
});

test('given a good take 30 dB quieter, then it is too quiet', () => {
  const quiet = goodTake(0.4).map((sample) => sample * fromDb(-30));
  expect(judge(quiet).fault).toBe('too-quiet');
});

test('given a word in a loud room, then it is noisy', () => {
  expect(judge(inRoom(joined(silence(600), voiceLike(450, 0.4), silence(900)), 0.04)).fault).toBe('noisy');
});

test('given a room where nobody speaks, or nothing at all, then nothing was heard', () => {
  for (const raw of [inRoom(silence(3000)), inRoom(silence(3000), 0.1), silence(3000), new Float32Array()])
    expect(judge(raw).fault).toBe('no-speech');
});

test('given a recording that ends, or begins, within the word, then it says which', () => {
  const word = voiceLike(450, 0.4);
  expect(judge(inRoom(joined(silence(600), word.subarray(0, RATE / 4)))).fault).toBe('cut-at-end');
  expect(judge(inRoom(joined(word.subarray(RATE / 8), silence(900)))).fault).toBe('cut-at-start');
});

test('given a speech instead of a phrase, then it is too long; given a blip, then too short', () => {
  expect(judge(inRoom(joined(silence(900), voiceLike(3500, 0.4), silence(900)))).fault).toBe('too-long');
  expect(judge(inRoom(joined(silence(600), voiceLike(90, 0.4), silence(900)))).fault).toBe('too-short');
});

test('given a hum of 50 Hz below the voice, then it is gone from the clip, and a voice is not', () => {
  const tone = (hz: number) =>
    Float32Array.from({ length: RATE }, (_, i) => 0.5 * Math.sin((2 * Math.PI * hz * i) / RATE));
  const after = (hz: number) => rmsDb(createHighPass(RATE)(tone(hz)).subarray(RATE / 2)) - rmsDb(tone(hz));
  expect(after(20)).toBeLessThan(-20);
  expect(after(80)).toBeCloseTo(-3, 0);
  expect(after(200)).toBeGreaterThan(-0.5);
});

test('given the filter in pieces, then it is the same as in one', () => {
  const raw = goodTake();
  const whole = createHighPass(RATE)(raw);
  const filter = createHighPass(RATE);
  const pieces = joined(filter(raw.subarray(0, 1000)), filter(raw.subarray(1000, 1500)), filter(raw.subarray(1500)));
  expect(pieces).toEqual(whole);
});

test('given three seconds of a room, then a quiet, a noisy and a dead one are told apart, whoever says a word in it', () => {
  const verdict = (raw: Float32Array) => judgeRoom(raw, RATE, noiseFloorDb(raw, RATE));
  expect(verdict(inRoom(silence(3000)))).toBe('quiet');
  expect(verdict(inRoom(joined(silence(1500), voiceLike(500, 0.4), silence(1000))))).toBe('quiet');
  expect(verdict(inRoom(silence(3000), 0.05))).toBe('noisy');
  expect(verdict(silence(3000))).toBe('dead');
});

import { clipFaults, gates } from '../gates.ts';
import type { TakeFault } from '../take-fault.ts';
import { rmsDb } from './decibels.ts';
import { createHighPass } from './high-pass.ts';
import { measureClip } from './measure.ts';
import { shapeClip } from './shape.ts';
import { findSpeech, type Speech } from './speech.ts';

/** What somebody has said into the microphone, made into a clip, or why it must be said again. */
export type Take =
  | { fault: null; samples: Float32Array<ArrayBuffer>; ms: number; snrDb: number }
  | { fault: TakeFault; samples: null };

/** Kept around what was found, milliseconds: the soft beginning of an "s" and the end of a vowel are quieter than the rest. */
const PAD_BEFORE_MS = 40;
const PAD_AFTER_MS = 90;
/** Speech so near to an end of the recording goes on beyond it, milliseconds. */
const EDGE_MS = 30;
/** Quieter speech would bring up the hiss of the microphone with it, dBFS. */
const QUIETEST_DB = -42;
const LEAST_SNR_DB = 20;
/** So many samples at full scale are no accident. */
const FULL_SCALE = 0.98;
const CLIPPED_SAMPLES = 8;

/** Judges a raw recording and makes its clip: rumble away, silence off, as loud as every other clip. */
export function processTake(raw: Float32Array, rate: number): Take {
  const samples = createHighPass(rate)(raw);
  const speech = findSpeech(samples, rate);
  if (!speech) return bad('no-speech');
  const fault = faultOf(raw, speech, rate);
  if (fault) return bad(fault);
  const from = Math.max(0, speech.from - Math.round((PAD_BEFORE_MS / 1000) * rate));
  const to = speech.to + Math.round((PAD_AFTER_MS / 1000) * rate);
  const clip = shapeClip(samples.subarray(from, to), speech.levelDb, rate);
  const measured = measureClip(clip, rate);
  const left = clipFaults(measured);
  if (left.includes('too-long')) return bad('too-long');
  if (left.includes('too-short')) return bad('too-short');
  // A microphone may be overdriven before its samples are at full scale: then the waves are flat all the same.
  if (left.includes('distorted')) return bad('clipped');
  if (left.length > 0) return bad('noisy');
  return { fault: null, samples: clip, ms: Math.round(measured.ms), snrDb: speech.levelDb - speech.floorDb };
}

/** How a room sounds before somebody speaks in it. */
export type RoomVerdict = 'quiet' | 'noisy' | 'dead';
/** A clip is brought to −19 dBFS; a room louder than this would be heard in every silence of it, dBFS. */
const NOISY_ROOM_DB = -50;

/** `dead`: not even hiss, the microphone is off or muted. */
export function judgeRoom(raw: Float32Array, rate: number, floorDb: number): RoomVerdict {
  if (rmsDb(raw, Math.min(raw.length, Math.round(rate / 10))) < -100) return 'dead';
  return floorDb > NOISY_ROOM_DB ? 'noisy' : 'quiet';
}

function faultOf(raw: Float32Array, speech: Speech, rate: number): TakeFault | null {
  const edge = (EDGE_MS / 1000) * rate;
  const full = raw.reduce((count, sample) => count + (Math.abs(sample) >= FULL_SCALE ? 1 : 0), 0);
  if (full >= CLIPPED_SAMPLES) return 'clipped';
  if (raw.length - speech.to < edge) return 'cut-at-end';
  if (speech.from < edge) return 'cut-at-start';
  if (speech.levelDb < QUIETEST_DB) return 'too-quiet';
  if (speech.levelDb - speech.floorDb < LEAST_SNR_DB) return 'noisy';
  return ((speech.to - speech.from) / rate) * 1000 > gates.maxMs ? 'too-long' : null;
}

const bad = (fault: TakeFault): Take => ({ fault, samples: null });

import { err, ok, type Result } from '../basics/result.ts';

/** Bytes before the samples in a file of ours. */
const HEADER = 44;

/** What a WAV file of one channel and 16 bits holds. */
export interface WavSound {
  rate: number;
  samples: Float32Array<ArrayBuffer>;
}

/** Samples of one channel, −1 to 1, as a WAV file of 16 bits. */
export function toWav(samples: Float32Array, rate: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(HEADER + samples.length * 2);
  const view = new DataView(bytes.buffer);
  const word = (at: number, text: string): void => {
    for (let i = 0; i < text.length; i++) view.setUint8(at + i, text.charCodeAt(i));
  };
  word(0, 'RIFF');
  view.setUint32(4, bytes.length - 8, true);
  word(8, 'WAVEfmt ');
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, rate, true);
  view.setUint32(28, rate * 2, true);
  view.setUint16(32, 2, true);
  view.setUint16(34, 16, true);
  word(36, 'data');
  view.setUint32(40, samples.length * 2, true);
  samples.forEach((sample, i) => {
    view.setInt16(HEADER + i * 2, Math.round(Math.max(-1, Math.min(1, sample)) * 32_767), true);
  });
  return bytes;
}

/** The sound of a WAV file; an error for anything but PCM of one channel and 16 bits, or a file that was cut off. */
export function readWav(bytes: Uint8Array): Result<WavSound, 'not-wav'> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const word = (at: number): string => String.fromCharCode(...bytes.subarray(at, at + 4));
  if (bytes.length < 12 || word(0) !== 'RIFF' || word(8) !== 'WAVE') return err('not-wav');
  let rate = 0;
  for (let at = 12; at + 8 <= bytes.length; ) {
    const size = view.getUint32(at + 4, true);
    const body = at + 8;
    if (body + size > bytes.length) return err('not-wav');
    if (word(at) === 'fmt ') {
      const isOurs = size >= 16 && view.getUint16(body, true) === 1 && view.getUint16(body + 2, true) === 1;
      if (!isOurs || view.getUint16(body + 14, true) !== 16) return err('not-wav');
      rate = view.getUint32(body + 4, true);
    }
    if (word(at) === 'data') {
      if (rate < 8_000 || rate > 96_000) return err('not-wav');
      const samples = new Float32Array(Math.floor(size / 2));
      for (let i = 0; i < samples.length; i++) samples[i] = view.getInt16(body + i * 2, true) / 32_767;
      return ok({ rate, samples });
    }
    at = body + size + (size % 2);
  }
  return err('not-wav');
}

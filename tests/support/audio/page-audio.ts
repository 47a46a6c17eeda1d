import type { Page } from '@playwright/test';

/** One sound of a rendering: which buffer, and when it starts, milliseconds. */
export interface Cue {
  name: string;
  startMs: number;
}

export interface PageAudio {
  /** Every sound as the page decoded it. */
  samples: Readonly<Record<string, Float32Array>>;
  /** What a loudspeaker would play: each sound started at its time, as the boards do it, without a loudspeaker. */
  render(cues: readonly Cue[], ms: number): Promise<Float32Array>;
}

export const RATE = 48_000;

/** The Web Audio of a real page, at `RATE`, mono. `files`: sound files by name; `plain`: sounds that are computed. */
export async function openPageAudio(
  page: Page,
  files: Readonly<Record<string, Buffer>>,
  plain: Readonly<Record<string, Float32Array>>,
): Promise<PageAudio> {
  const encoded = Object.entries(files).map(([name, bytes]) => [name, bytes.toString('base64')] as const);
  const computed = Object.entries(plain).map(([name, samples]) => [name, toText(samples)] as const);
  const buffers = await page.evaluateHandle(
    async ({ encoded, computed, rate }) => {
      const bytesOf = (text: string) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
      const context = new OfflineAudioContext({ numberOfChannels: 1, length: 1, sampleRate: rate });
      const all: Record<string, AudioBuffer> = {};
      for (const [name, text] of encoded) all[name] = await context.decodeAudioData(bytesOf(text).buffer);
      for (const [name, text] of computed) {
        const samples = new Float32Array(bytesOf(text).buffer);
        const buffer = new AudioBuffer({ length: samples.length, sampleRate: rate });
        buffer.copyToChannel(samples, 0);
        all[name] = buffer;
      }
      return all;
    },
    { encoded, computed, rate: RATE },
  );

  const render = async (cues: readonly Cue[], ms: number): Promise<Float32Array> => {
    const text = await page.evaluate(
      async ({ buffers, cues, ms, rate }) => {
        const length = Math.round((ms / 1000) * rate);
        const context = new OfflineAudioContext({ numberOfChannels: 1, length, sampleRate: rate });
        for (const { name, startMs } of cues) {
          const buffer = buffers[name];
          if (!buffer) throw new Error(`No sound ${name}`);
          const source = new AudioBufferSourceNode(context, { buffer });
          source.connect(context.destination);
          source.start(startMs / 1000);
        }
        const bytes = new Uint8Array((await context.startRendering()).getChannelData(0).buffer);
        let binary = '';
        for (let i = 0; i < bytes.length; i += 8_192) binary += String.fromCharCode(...bytes.subarray(i, i + 8_192));
        return btoa(binary);
      },
      { buffers, cues, ms, rate: RATE },
    );
    return fromText(text);
  };

  const lengths = await page.evaluate(
    (buffers) => Object.entries(buffers).map(([name, { duration }]) => [name, duration * 1000] as const),
    buffers,
  );
  const samples: Record<string, Float32Array> = {};
  for (const [name, ms] of lengths) samples[name] = await render([{ name, startMs: 0 }], ms);
  return { samples, render };
}

const toText = (samples: Float32Array): string =>
  Buffer.from(samples.buffer, samples.byteOffset, samples.byteLength).toString('base64');

function fromText(text: string): Float32Array {
  const bytes = Buffer.from(text, 'base64');
  return new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
}

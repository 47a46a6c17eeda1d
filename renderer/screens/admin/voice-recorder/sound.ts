/** Samples a second of what is recorded: all of a voice, and a whole number of them in a millisecond. */
export const RATE = 24_000;

/** A file that a phone, or whatever else, has recorded: as one channel. Null when the browser can't read it. */
export async function readSound(file: Blob): Promise<Float32Array | null> {
  try {
    const decoded = await new OfflineAudioContext(1, 1, RATE).decodeAudioData(await file.arrayBuffer());
    const channels = Array.from({ length: decoded.numberOfChannels }, (_, i) => decoded.getChannelData(i));
    return Float32Array.from({ length: decoded.length }, (_, at) =>
      channels.reduce((sum, channel) => sum + (channel[at] ?? 0) / channels.length, 0),
    );
  } catch (error) {
    console.warn('The sound could not be read', error);
    return null;
  }
}

/** Clips at their times, in milliseconds from the beginning. */
export type Score = readonly { samples: Float32Array; startMs: number }[];

/** Lets this page sound; what is played replaces what was. */
export function createPlayer() {
  let context: AudioContext | null = null;
  return {
    play(score: Score): void {
      context?.close().catch(() => {}); // closed before
      const now = new AudioContext();
      context = now;
      now.resume().catch(() => {}); // no sound device: there is nothing to hear
      for (const { samples, startMs } of score) {
        const buffer = new AudioBuffer({ length: samples.length, sampleRate: RATE });
        buffer.copyToChannel(Float32Array.from(samples), 0);
        const source = new AudioBufferSourceNode(now, { buffer });
        source.connect(now.destination);
        source.start(now.currentTime + startMs / 1000);
      }
    },
    close(): void {
      context?.close().catch(() => {}); // closed before
      context = null;
    },
  };
}
export type Player = ReturnType<typeof createPlayer>;

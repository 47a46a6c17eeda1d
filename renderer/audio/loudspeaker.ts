import { chimeSamples } from './chime.ts';

export interface Loudspeaker {
  /** False while the browser holds the sound back until somebody touches the page, or when there is none. */
  isOn(): boolean;
  subscribe(listener: () => void): () => void;
  /** Asks the browser for the sound; it answers only when a person's gesture is behind it. */
  turnOn(): void;
  /** Rings now. A chime that could not be heard is not made up for later. */
  chime(): void;
  close(): void;
}

const GESTURES = ['pointerdown', 'keydown', 'touchend'] as const;

/** The Web Audio of this page: one context, one chime, computed once; `level` 1 is as loud as a hall needs it. */
export function openLoudspeaker(level = 1): Loudspeaker {
  const context = createContext();
  const chimeBuffer =
    context &&
    toBuffer(
      context,
      chimeSamples(context.sampleRate).map((sample) => sample * level),
    );
  const listeners = new Set<() => void>();
  const tell = () => {
    for (const listener of listeners) listener();
  };
  const turnOn = () => {
    // Refused without a gesture: the state stays "suspended", and the board says so.
    if (context && context.state !== 'running' && context.state !== 'closed') context.resume().catch(() => {});
  };
  context?.addEventListener('statechange', tell);
  for (const gesture of GESTURES) window.addEventListener(gesture, turnOn, { passive: true });
  turnOn();

  return {
    isOn: () => context?.state === 'running',
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    turnOn,
    chime() {
      if (context?.state !== 'running' || !chimeBuffer) return;
      const source = new AudioBufferSourceNode(context, { buffer: chimeBuffer });
      source.connect(context.destination);
      source.start();
    },
    close() {
      for (const gesture of GESTURES) window.removeEventListener(gesture, turnOn);
      context?.removeEventListener('statechange', tell);
      context?.close().catch(() => {});
    },
  };
}

/** A PC without any sound device must still show its numbers. */
function createContext(): AudioContext | null {
  try {
    return new AudioContext({ latencyHint: 'playback' });
  } catch {
    return null;
  }
}

function toBuffer(context: AudioContext, samples: Float32Array<ArrayBuffer>): AudioBuffer {
  const buffer = new AudioBuffer({ length: samples.length, sampleRate: context.sampleRate });
  buffer.copyToChannel(samples, 0);
  return buffer;
}

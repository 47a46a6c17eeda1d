import type { RingingChime } from '../../shared/voice/chimes.ts';
import { chimeSamples } from './chime.ts';

/** A sound and when it begins, milliseconds after the first may begin. */
export interface PlannedSound {
  buffer: AudioBuffer;
  startMs: number;
}

export interface Playing {
  stop(): void;
}

export interface PlayHow {
  inMs: number;
  level: number;
  pan?: number;
  /** Silence after what this loudspeaker has played before, milliseconds. */
  gapMs?: number;
}

export interface Loudspeaker {
  /** False while the browser holds the sound back until somebody touches the page, or when there is none. */
  isOn(): boolean;
  subscribe(listener: () => void): () => void;
  /** Asks the browser for the sound; it answers only when a person's gesture is behind it. */
  turnOn(): void;
  /** Rings now. A chime that could not be heard is not made up for later. */
  chime(): void;
  /** All of it at its exact times, beginning `inMs` from now; `pan` −1 is the left loudspeaker alone, 1 the right one. */
  play(sounds: readonly PlannedSound[], how: PlayHow): Playing;
  chimeBuffer(chime: RingingChime): AudioBuffer;
  close(): void;
}

/** What a browser takes for a person's wish to hear something. */
export const GESTURES = ['pointerdown', 'keydown', 'touchend'] as const;
/** A sound card that is through with an announcement so long after its end has stopped, milliseconds (voice brief §3 "Player"). */
const WATCHDOG_MS = 3_000;
/** Every buffer has this rate; the context brings it to its own. */
export const SAMPLE_RATE = 48_000;

const chimes = new Map<RingingChime, AudioBuffer>();

/** Computed once, whoever rings it. */
function chimeBuffer(chime: RingingChime): AudioBuffer {
  const known = chimes.get(chime);
  if (known) return known;
  const samples = chimeSamples(SAMPLE_RATE, chime);
  const buffer = new AudioBuffer({ length: samples.length, sampleRate: SAMPLE_RATE });
  buffer.copyToChannel(samples, 0);
  chimes.set(chime, buffer);
  return buffer;
}

/** The Web Audio of this page; `level` 1 is as loud as a hall needs it. */
export function openLoudspeaker(level = 1): Loudspeaker {
  const listeners = new Set<() => void>();
  const tell = () => {
    for (const listener of listeners) listener();
  };
  let context = createContext(tell);
  /** Where the last sound ends, in the time of its context, seconds. */
  let last: { context: AudioContext | null; end: number } = { context: null, end: 0 };
  const turnOn = () => {
    // Refused without a gesture: the state stays "suspended", and the board says so.
    if (context && context.state !== 'running' && context.state !== 'closed') context.resume().catch(() => {});
  };
  for (const gesture of GESTURES) window.addEventListener(gesture, turnOn, { passive: true });
  turnOn();

  /** The sound card went away or hangs: its clock stands. Another one is asked for, and until it runs the page says that it is silent. */
  function renew(stuck: AudioContext): void {
    if (context !== stuck) return;
    stuck.close().catch(() => {});
    context = createContext(tell);
    turnOn();
    tell();
  }

  function play(sounds: readonly PlannedSound[], how: PlayHow): Playing {
    const on = context;
    if (on?.state !== 'running') return { stop: () => {} };
    const gain = new GainNode(on, { gain: level * how.level });
    gain.connect(new StereoPannerNode(on, { pan: how.pan ?? 0 })).connect(on.destination);
    // The sound card's own time: on a PC that is busy it falls behind, and what was to be over by now goes on.
    const free = last.context === on ? last.end + (how.gapMs ?? 0) / 1_000 : 0;
    const first = Math.max(on.currentTime + Math.max(0, how.inMs) / 1_000, how.gapMs === undefined ? 0 : free);
    const sources = sounds.map(({ buffer, startMs }) => {
      const source = new AudioBufferSourceNode(on, { buffer });
      source.connect(gain);
      source.start(first + startMs / 1_000);
      return source;
    });
    const endMs = Math.max(0, ...sounds.map(({ buffer, startMs }) => startMs + buffer.duration * 1_000));
    last = { context: on, end: first + endMs / 1_000 };
    const watchdog = setTimeout(
      () => on.state === 'running' && on.currentTime < first + endMs / 1_000 && renew(on),
      how.inMs + endMs + WATCHDOG_MS,
    );
    return {
      stop() {
        clearTimeout(watchdog);
        last = { context: on, end: Math.min(last.end, on.currentTime) };
        for (const source of sources) source.stop();
      },
    };
  }

  return {
    isOn: () => context?.state === 'running',
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    turnOn,
    chime: () => void play([{ buffer: chimeBuffer('ding-dong'), startMs: 0 }], { inMs: 0, level: 1 }),
    play,
    chimeBuffer,
    close() {
      for (const gesture of GESTURES) window.removeEventListener(gesture, turnOn);
      context?.close().catch(() => {});
      context = null;
    },
  };
}

/** A PC without any sound device must still show its numbers. */
function createContext(onChange: () => void): AudioContext | null {
  try {
    const context = new AudioContext({ latencyHint: 'playback' });
    context.addEventListener('statechange', onChange);
    return context;
  } catch {
    return null;
  }
}

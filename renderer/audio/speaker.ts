import type { SpokenVoice } from '../../shared/contract/views.ts';
import type { Part } from '../../shared/voice/parts.ts';
import { playable, soundsOf } from '../../shared/voice/schedule.ts';
import { type Loudspeaker, openLoudspeaker, type PlannedSound, type PlayHow, type Playing } from './loudspeaker.ts';
import { browserClips, type VoiceClips } from './voice-clips.ts';

/** A loudspeaker that has learnt to speak. */
export interface Speaker extends Pick<Loudspeaker, 'isOn' | 'subscribe' | 'turnOn'> {
  /** Which packs speak from now on. */
  load(voice: SpokenVoice): void;
  /** Everything at its time, from `inMs` on; how long it takes, milliseconds. */
  say(parts: readonly Part[], how: PlayHow): Playing & { ms: number };
  /** Whether every clip of it is here. */
  canSay(parts: readonly Part[]): boolean;
  /** Its clips are still on their way. */
  isLoading(): boolean;
  close(): void;
}

export function openSpeaker(): Speaker {
  const loudspeaker = openLoudspeaker();
  const listeners = new Set<() => void>();
  const clips = browserClips(() => {
    for (const listener of listeners) listener();
  });
  return {
    isOn: loudspeaker.isOn,
    turnOn: loudspeaker.turnOn,
    subscribe(listener) {
      listeners.add(listener);
      const leave = loudspeaker.subscribe(listener);
      return () => {
        listeners.delete(listener);
        leave();
      };
    },
    load: clips.load,
    say(parts, how) {
      const sounds = plannedSounds(parts, clips, loudspeaker);
      const ms = Math.max(0, ...sounds.map(({ buffer, startMs }) => startMs + buffer.duration * 1_000));
      return { ...loudspeaker.play(sounds, how), ms };
    },
    canSay: (parts) => playable(parts, clips.lengths()).length === parts.length,
    isLoading: clips.isLoading,
    close: loudspeaker.close,
  };
}

/** What of it can be said, each sound at its time; with a clip missing only the chime. */
function plannedSounds(
  parts: readonly Part[],
  clips: VoiceClips<AudioBuffer>,
  { chimeBuffer }: Pick<Loudspeaker, 'chimeBuffer'>,
): PlannedSound[] {
  const lengths = clips.lengths();
  return soundsOf(playable(parts, lengths), lengths).flatMap(({ part, startMs }) => {
    const buffer = part.type === 'chime' ? chimeBuffer(part.chime) : clips.clip(part.language, part.clip);
    return buffer ? [{ buffer, startMs }] : [];
  });
}

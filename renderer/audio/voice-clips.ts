import type { PackAddress, SpokenVoice } from '../../shared/contract/views.ts';
import type { VoiceLanguage } from '../../shared/voice/clips.ts';
import type { ClipLengths } from '../../shared/voice/schedule.ts';
import { SAMPLE_RATE } from './loudspeaker.ts';

type Clips<Sound> = ReadonlyMap<string, Sound>;

/** The clips of the packs that speak, decoded once and kept. */
export interface VoiceClips<Sound> {
  /** Fetches what has changed; what does not come is asked for again with a later call. */
  load(voice: SpokenVoice): void;
  clip(language: VoiceLanguage, name: string): Sound | undefined;
  lengths(): ClipLengths;
  /** Clips are on their way for the first time: what is said now would be the chime alone. */
  isLoading(): boolean;
}

export interface ClipsRim<Sound> {
  /** The bytes behind an address of the hub; rejects when they don't come. */
  fetch(address: string): Promise<ArrayBuffer>;
  decode(bytes: ArrayBuffer): Promise<Sound>;
  msOf(sound: Sound): number;
  /** Rises with time, milliseconds. */
  now(): number;
  onLoaded(): void;
}

/** A hub that is away is not asked again sooner, milliseconds. */
const AGAIN_MS = 10_000;

interface Loaded<Sound> {
  address: string;
  clips: Clips<Sound>;
  /** Every clip came. */
  isWhole: boolean;
  /** The first try is not over yet. */
  isNew: boolean;
  askedAt: number;
}

export function createVoiceClips<Sound>(rim: ClipsRim<Sound>): VoiceClips<Sound> {
  const packs = new Map<VoiceLanguage, Loaded<Sound>>();
  const nothing: Clips<Sound> = new Map();

  async function loadOne(language: VoiceLanguage, pack: PackAddress | null): Promise<void> {
    const address = pack ? `/voice/${pack.id}/${pack.version}.json` : '';
    const known = packs.get(language);
    if (known?.address === address && (known.isWhole || rim.now() - known.askedAt < AGAIN_MS)) return;
    // Another voice: nothing of the old one is said with it. The same once more: what came before is kept.
    const before = known?.address === address ? known.clips : nothing;
    const isNew = pack !== null && known?.address !== address;
    const mine: Loaded<Sound> = { address, clips: before, isWhole: pack === null, isNew, askedAt: rim.now() };
    packs.set(language, mine);
    if (!pack) return;
    const { clips, isWhole } = await fetchPack(rim, pack.id, address, before);
    if (packs.get(language) !== mine) return;
    packs.set(language, { ...mine, clips, isWhole, isNew: false });
    rim.onLoaded();
  }

  const lengthsOf = (language: VoiceLanguage): Record<string, number> =>
    Object.fromEntries([...(packs.get(language)?.clips ?? nothing)].map(([name, sound]) => [name, rim.msOf(sound)]));
  return {
    load(voice) {
      void loadOne('vi', voice.vi);
      void loadOne('en', voice.en);
    },
    clip: (language, name) => packs.get(language)?.clips.get(name),
    lengths: () => ({ vi: lengthsOf('vi'), en: lengthsOf('en') }),
    isLoading: () => [...packs.values()].some(({ isNew }) => isNew),
  };
}

/** A clip that does not come, or can't be decoded, is left out: what needs it only rings. One after the other, so that the board goes on. */
async function fetchPack<Sound>(
  rim: ClipsRim<Sound>,
  id: string,
  address: string,
  before: Clips<Sound>,
): Promise<{ clips: Clips<Sound>; isWhole: boolean }> {
  const clips = new Map(before);
  let isWhole = true;
  try {
    const manifest = JSON.parse(new TextDecoder().decode(await rim.fetch(address))) as Manifest;
    for (const [name, { sha256 }] of Object.entries(manifest.clips)) {
      if (clips.has(name)) continue;
      try {
        clips.set(name, await rim.decode(await rim.fetch(`/voice/${id}/${sha256}`)));
      } catch (error) {
        isWhole = false;
        console.warn('A voice clip did not come', id, name, error);
      }
    }
  } catch (error) {
    isWhole = false;
    console.warn('The voice did not come', id, error);
  }
  return { clips, isWhole };
}

interface Manifest {
  clips: Readonly<Record<string, { sha256: string }>>;
}

/** The clips of this page, from its hub. */
export const browserClips = (onLoaded: () => void): VoiceClips<AudioBuffer> =>
  createVoiceClips<AudioBuffer>({
    async fetch(address) {
      const answer = await fetch(address);
      if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
      return answer.arrayBuffer();
    },
    decode: (bytes) => new OfflineAudioContext(1, 1, SAMPLE_RATE).decodeAudioData(bytes),
    msOf: (buffer) => buffer.duration * 1_000,
    now: () => performance.now(),
    onLoaded,
  });

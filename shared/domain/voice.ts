import type { TimeOfDay } from './time.ts';

/** How the loudspeakers of the waiting room speak (domain brief §4 "Voice"). One setting for the whole office. */
export interface VoiceSettings {
  /** `chime`: only the chime rings. `silent`: the boards show, and nothing is heard. */
  mode: 'voice' | 'chime' | 'silent';
  /** Folder of the voice pack that speaks. */
  packId: string;
  /** English after the Vietnamese, by the shipped English pack. */
  english: boolean;
  /** `digits`: A012 is "a, không một hai"; `whole`: "a, mười hai". */
  numbers: 'digits' | 'whole';
  /** Words for 105 and 1000: linh, nghìn (north); lẻ, ngàn (south). */
  region: 'north' | 'south';
  address: 'cong-dan' | 'ong-ba' | 'khach-hang';
  /** How often each call is read, 1–3. */
  times: number;
  /** Silence between two announcements, 500–3000 ms. */
  gapMs: number;
  chime: ChimeName;
  /** 0–100; the last one whose `from` has passed counts; before the first of the day `100`. In rising order. */
  volumes: readonly { from: TimeOfDay; percent: number }[];
  /** Nothing is heard in these times; the boards go on showing. In rising order. */
  quiet: readonly { from: TimeOfDay; to: TimeOfDay }[];
  /** Read before the last session's end, with so many minutes left; null: never. */
  closingMinutes: number | null;
  /** A kiosk says the number that it has just given, for who can't read it. */
  kioskReads: boolean;
}

export const chimeNames = ['ding-dong', 'single', 'three', 'none'] as const;
export type ChimeName = (typeof chimeNames)[number];

export const defaultVoice: VoiceSettings = {
  mode: 'voice',
  packId: 'vi-may',
  english: false,
  numbers: 'digits',
  region: 'north',
  address: 'cong-dan',
  times: 2,
  gapMs: 1500,
  chime: 'ding-dong',
  volumes: [],
  quiet: [],
  closingMinutes: null,
  kioskReads: false,
};

/** What is not said is as in a new office. */
export const completeVoice = (said: { [K in keyof VoiceSettings]?: VoiceSettings[K] | undefined }): VoiceSettings => {
  const known = Object.entries(said).filter(([, value]) => value !== undefined);
  return { ...defaultVoice, ...Object.fromEntries(known) };
};

/** Of the volumes by time of day the one that holds at `time`, percent. */
export const volumeAt = ({ volumes }: Pick<VoiceSettings, 'volumes'>, time: TimeOfDay): number =>
  volumes.findLast(({ from }) => from <= time)?.percent ?? 100;

export const isQuietAt = ({ quiet }: Pick<VoiceSettings, 'quiet'>, time: TimeOfDay): boolean =>
  quiet.some(({ from, to }) => from <= time && time < to);

/** True while no loudspeaker of the office says anything. */
export const isMuted = (voice: VoiceSettings, time: TimeOfDay): boolean =>
  voice.mode === 'silent' || isQuietAt(voice, time) || volumeAt(voice, time) === 0;

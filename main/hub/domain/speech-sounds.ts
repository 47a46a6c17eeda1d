import type { Instant, TimeOfDay } from '../../../shared/domain/time.ts';
import { isQuietAt, type VoiceSettings, volumeAt } from '../../../shared/domain/voice.ts';
import { callAnnouncement, closingAnnouncement } from '../../../shared/voice/announcement.ts';
import type { Part } from '../../../shared/voice/parts.ts';
import { type ClipLengths, durationMs, playable } from '../../../shared/voice/schedule.ts';
import type { Saying, Sounds } from './speech-timeline.ts';

/** While more than this many wait behind it a call is read once, however often the office says: order stays, none is lost. */
export const MANY_WAIT = 3;

/** A call that is not heard, or only rings, keeps the boards at least so long when others wait, milliseconds. */
const SHOWN_MS = 2_000;

/** A sound card begins with a whole block of its samples: so much later than planned a sound may end, milliseconds. */
const BLOCK_MS = 50;

/** @param isSaid whether a loudspeaker of the room says it; else it only has its turn on the boards */
export function soundsOfOffice(
  settings: VoiceSettings,
  lengths: ClipLengths,
  timeAt: (at: Instant) => TimeOfDay,
  isSaid: (saying: Saying) => boolean,
): Sounds {
  return (saying, startsAt, behind) => {
    const time = timeAt(startsAt);
    const isHeard = isSaid(saying) && !isQuietAt(settings, time);
    const parts = isHeard ? partsOf(saying, behind > MANY_WAIT ? { ...settings, times: 1 } : settings, lengths) : [];
    return {
      parts,
      percent: volumeAt(settings, time),
      ms: Math.max(SHOWN_MS, Math.round(durationMs(parts, lengths)) + BLOCK_MS),
    };
  };
}

/** Without a clip that it needs a call only rings: half of one would send somebody to the wrong counter. */
function partsOf(saying: Saying, settings: VoiceSettings, lengths: ClipLengths): readonly Part[] {
  const parts = saying.kind === 'call' ? callAnnouncement(saying.call, settings) : closingAnnouncement(settings);
  return playable(parts, lengths);
}

import type { PlaceWord } from '../domain/office.ts';
import type { VoiceSettings } from '../domain/voice.ts';
import type { EnClip } from './en-clips.ts';
import { numberInEnglish } from './en-numbers.ts';
import { inOneGo, labelInEnglish, labelInVietnamese } from './label.ts';
import { joined, type Part, pause, say, sayInEnglish } from './parts.ts';
import type { ViClip } from './vi-clips.ts';
import { numberInVietnamese } from './vi-numbers.ts';

export interface SpokenCall {
  /** The ticket's number as it is printed: "A005", "1001". */
  label: string;
  place: { word: PlaceWord; number: number };
  priority: boolean;
  /** `last`: once more before the person counts as absent. */
  kind: 'call' | 'recall' | 'last';
}

/**
 * Everything that is heard of one call: the chime, the Vietnamese sentence as often as the office says, then the English one
 * once. Without a voice only the chime; in silence nothing.
 */
export function callAnnouncement(call: SpokenCall, settings: VoiceSettings): readonly Part[] {
  const readings = Array.from({ length: settings.times }, () => inVietnamese(call, settings));
  return announced(settings, joined(readings, 'reading'), inEnglish(call, settings));
}

/** With few minutes left of the day's last session: whoever has a number is still served (domain brief §4 "Closing"). */
export function closingAnnouncement(settings: VoiceSettings): readonly Part[] {
  const news = joined([[say('kinh-thua-ong-ba')], [say('sap-het-gio-nhan-ho-so')]], 'clause');
  const vi = joined([news, [say('da-co-so-xin-ngoi-cho')], [say('xin-cam-on')]], 'sentence');
  const en = (['office-closes-soon', 'keep-your-seat', 'thank-you'] as const).map((clip) => [sayInEnglish(clip)]);
  return announced(settings, vi, joined(en, 'sentence'));
}

/** What a kiosk says to those who can't read their new number; once, and without a chime. */
export function ticketAnnouncement(label: string, settings: VoiceSettings): readonly Part[] {
  if (settings.mode !== 'voice') return [];
  const number = joined([[say('so-cua-ong-ba-la')], labelInVietnamese(label, settings)], 'phrase');
  const vi = joined([number, [say('xin-moi-ong-ba-ngoi-cho')]], 'sentence');
  if (!settings.english) return vi;
  const englishNumber = joined([[sayInEnglish('your-number-is')], labelInEnglish(label, settings)], 'phrase');
  return joined([vi, joined([englishNumber, [sayInEnglish('please-take-a-seat')]], 'sentence')], 'language');
}

function announced(settings: VoiceSettings, vi: readonly Part[], en: readonly Part[]): readonly Part[] {
  if (settings.mode === 'silent') return [];
  const chime: readonly Part[] = settings.chime === 'none' ? [] : [{ type: 'chime', chime: settings.chime }];
  if (settings.mode === 'chime') return chime;
  return joined([chime, joined([vi, settings.english ? en : []], 'language')], 'chime');
}

function inVietnamese(call: SpokenCall, settings: VoiceSettings): readonly Part[] {
  const who: ViClip = `moi-${settings.address}${call.priority ? '-uu-tien' : ''}-co-so`;
  const opening: readonly Part[] =
    call.kind === 'call'
      ? [say(`xin-${who}`)]
      : [say(call.kind === 'recall' ? 'xin-nhac-lai' : 'day-la-lan-goi-cuoi'), pause('clause'), say(who)];
  const place = numberInVietnamese(call.place.number, settings.region).map(say);
  return joined(
    [
      joined([opening, labelInVietnamese(call.label, settings)], 'phrase'),
      joined([[say(`den-${call.place.word}-so`)], inOneGo(place)], 'phrase'),
    ],
    'clause',
  );
}

const enOpenings = { call: '', recall: 'once-again-', last: 'last-call-' } as const;
const enPlaces = { quay: 'counter', cua: 'window', phong: 'room', ban: 'desk' } as const satisfies Record<
  PlaceWord,
  string
>;

function inEnglish(call: SpokenCall, settings: VoiceSettings): readonly Part[] {
  const opening: EnClip = `${enOpenings[call.kind]}${call.priority ? 'priority-number' : 'number'}`;
  const place = numberInEnglish(call.place.number).map(sayInEnglish);
  return joined(
    [
      joined([[sayInEnglish(opening)], labelInEnglish(call.label, settings)], 'phrase'),
      joined([[sayInEnglish(`please-come-to-${enPlaces[call.place.word]}`)], inOneGo(place)], 'phrase'),
    ],
    'clause',
  );
}

import type { VoiceSettings } from '../../domain/voice.ts';
import { fill } from '../../text/fill.ts';
import type { SettingLine } from '../changes.ts';
import { clock, line, list, type Saying, span, yesNo } from '../saying.ts';

export function voiceLines(voice: VoiceSettings, { words }: Saying): SettingLine[] {
  const { adminVoice: text, history } = words;
  return [
    line(text.groups.mode, text.mode[voice.mode].name),
    line(text.groups.voice, voice.packId),
    line(text.english, yesNo(words, voice.english)),
    line(text.numbers, text.numbersOf[voice.numbers]),
    line(text.region, text.regionOf[voice.region]),
    line(text.address, text.addressOf[voice.address]),
    line(text.times, fill(text.timesOf, { n: voice.times })),
    line(text.gap, String(voice.gapMs / 1000).replace('.', ',')),
    line(text.chime, text.chimeOf[voice.chime]),
    list(
      text.groups.volume,
      voice.volumes.map(({ from, percent }) => `${clock(from)}: ${percent} %`),
    ),
    list(
      text.groups.quiet,
      voice.quiet.map(({ from, to }) => span(from, to)),
    ),
    line(text.closing, voice.closingMinutes ?? history.none),
    line(text.kioskReads, yesNo(words, voice.kioskReads)),
  ];
}

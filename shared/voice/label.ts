import type { VoiceSettings } from '../domain/voice.ts';
import type { EnClip } from './en-clips.ts';
import { digitsInEnglish, numberInEnglish } from './en-numbers.ts';
import { joined, type Part, say, sayInEnglish } from './parts.ts';
import type { ViClip } from './vi-clips.ts';
import { digitsInVietnamese, numberInVietnamese } from './vi-numbers.ts';

/** The largest number that is read as a whole; longer ones are read digit by digit. */
const LARGEST = 9999;

/** A ticket's number, "A005" or "1001": each letter, then its digits or the whole number. Other marks are not read. */
export function labelInVietnamese(label: string, { numbers, region }: VoiceSettings): readonly Part[] {
  const { letters, digits } = split(label);
  const read = isWhole(digits, numbers) ? numberInVietnamese(Number(digits), region) : digitsInVietnamese(digits);
  return joined([...letters.map((letter) => [say(viLetter(letter))]), inOneGo(read.map(say))], 'phrase');
}

export function labelInEnglish(label: string, { numbers }: VoiceSettings): readonly Part[] {
  const { letters, digits } = split(label);
  const read = isWhole(digits, numbers) ? numberInEnglish(Number(digits)) : digitsInEnglish(digits);
  return joined(
    [...letters.map((letter) => [sayInEnglish(enLetter(letter))]), inOneGo(read.map(sayInEnglish))],
    'phrase',
  );
}

/** The words of one number: hardly any silence between them. */
export const inOneGo = (words: readonly Part[]): readonly Part[] =>
  joined(
    words.map((word) => [word]),
    'word',
  );

const isWhole = (digits: string, numbers: VoiceSettings['numbers']): boolean =>
  numbers === 'whole' && digits !== '' && Number(digits) <= LARGEST;

function split(label: string): { letters: readonly string[]; digits: string } {
  const upper = label.normalize('NFC').toUpperCase();
  return { letters: upper.match(/[A-ZĐ]/g) ?? [], digits: upper.replace(/\D/g, '') };
}

const viLetter = (letter: string): ViClip =>
  letter === 'Đ' ? 'chu-d-ngang' : (`chu-${letter.toLowerCase()}` as ViClip);
/** English has no Đ. */
const enLetter = (letter: string): EnClip => `letter-${letter === 'Đ' ? 'd' : letter.toLowerCase()}` as EnClip;

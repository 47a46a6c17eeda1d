import type { VirtualPrinterView } from '../../../shared/contract/virtual-printer.ts';
import { fill } from '../../../shared/text/fill.ts';
import type { Language, Words } from '../../../shared/text/index.ts';

/** The lamp's words, and how they are to be felt. */
export interface Lamp {
  lamp: keyof Words['virtualPrinter']['state'];
  mood: 'good' | 'soon' | 'bad' | 'quiet';
}

/** What the lamp on the printer says. */
export function lampOf({ state, power, pluggedIn }: Pick<VirtualPrinterView, 'state' | 'power' | 'pluggedIn'>): Lamp {
  if (!power) return { lamp: 'off', mood: 'quiet' };
  if (!pluggedIn) return { lamp: 'unplugged', mood: 'quiet' };
  if (state === 'ready') return { lamp: state, mood: 'good' };
  return { lamp: state, mood: state === 'near-end' ? 'soon' : 'bad' };
}

/** 203 dots an inch are 8 rows in a millimetre. */
export const millimetresOfRows = (rows: number): number => Math.round(rows / 8);

/** "49,8 m"; what is less than a metre in millimetres. */
export function lengthInWords(text: Words['virtualPrinter'], language: Language, mm: number): string {
  if (mm < 1000) return fill(text.millimetres, { n: mm });
  return fill(text.metres, { n: (mm / 1000).toLocaleString(language, { maximumFractionDigits: 1 }) });
}

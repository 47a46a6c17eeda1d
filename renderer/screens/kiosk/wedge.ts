/** A key as a keyboard, or a scanner that plays one, sends it; `at` in milliseconds of any steady clock. */
export interface Stroke {
  key: string;
  at: number;
  /** The key is held down. */
  repeat: boolean;
}

/** What came so fast that no hand typed it. */
export interface Wedge {
  typed: string;
  /** Of the last key; null before the first. */
  at: number | null;
}

/** `swallow`: the key is the scanner's, so that it must not press a button nor write into a field. */
export interface Heard {
  wedge: Wedge;
  scanned: string | null;
  swallow: boolean;
}

/** Keys of a scanner follow one another within so many milliseconds (domain brief §6); fast hands need 60 and more. */
export const SCANNER_GAP_MS = 30;
/** Two or three keys may be rolled off as fast by hand; more may not. */
const SURE = 5;
/** What is surely a scanner may falter so long, on a busy bus or by radio. */
const FALTER_MS = 100;
/** Nothing that is worth reading is shorter: a ticket has 34 characters, a card more than 40. */
export const SHORTEST_SCAN = 20;
/** No code that is read here is longer; what a cat on the keyboard types is cut. */
const LONGEST = 600;

export const silence: Wedge = { typed: '', at: null };

/** Tells a scanner's burst of at least `shortest` characters, ended by Enter or Tab, from a hand's typing. */
export function hear({ typed, at }: Wedge, stroke: Stroke, shortest = SHORTEST_SCAN): Heard {
  const gap = typed.length >= SURE ? FALTER_MS : SCANNER_GAP_MS;
  const isFast = at !== null && stroke.at - at < gap && !stroke.repeat;
  const before = isFast ? typed : '';
  const isEnd = stroke.key === 'Enter' || stroke.key === 'Tab';
  if (isEnd) {
    const swallow = before.length >= Math.min(SURE, shortest);
    return { wedge: silence, scanned: before.length >= shortest ? before : null, swallow };
  }
  // Shift before a capital writes nothing, but it is part of the burst.
  const letter = [...stroke.key].length === 1 ? stroke.key : '';
  const wedge = { typed: (before + letter).slice(0, LONGEST), at: stroke.at };
  return { wedge, scanned: null, swallow: before.length >= SURE };
}

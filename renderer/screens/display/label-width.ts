/** Advance widths of Be Vietnam Pro Bold in its tabular figures, as parts of the type size; measured in Chromium. */
const DIGIT = 0.696;
const WIDEST = 1.104;
const letters: Readonly<Record<string, number>> = {
  A: 0.775,
  B: 0.763,
  C: 0.734,
  D: 0.831,
  Đ: 0.838,
  E: 0.684,
  F: 0.684,
  G: 0.821,
  H: 0.838,
  I: 0.373,
  J: 0.373,
  K: 0.775,
  L: 0.638,
  M: 0.996,
  N: 0.838,
  O: 0.851,
  P: 0.733,
  Q: 0.851,
  R: 0.771,
  S: 0.721,
  T: 0.683,
  U: 0.813,
  V: 0.775,
  W: WIDEST,
  X: 0.772,
  Y: 0.725,
  Z: 0.726,
};

const widthOf = (character: string): number =>
  character >= '0' && character <= '9' ? DIGIT : (letters[character] ?? WIDEST);

/** How wide a label is, as a part of its type size: W018 takes an eighth more than A012. */
export const labelWidth = (label: string): number => [...label].reduce((sum, one) => sum + widthOf(one), 0);

/** Characters of the large number stand this much closer (now-calling.css). */
const CLOSER = 0.02;
/** The type size whose digits are 3 × 81 board pixels high (look.md, "Type"). */
const LEAST_SIZE = 330;

/**
 * The size of the number now called, board pixels, and how much narrower than usual its letters are drawn (1: not at all):
 * where a long number has no room they are condensed, never lower than can be read from 8 m. `spare`: what that spares of
 * its width, board pixels.
 */
export function numberFit(label: string, room: number): { size: number; stretch: number; spare: number } {
  const width = labelWidth(label) - CLOSER * label.length;
  const size = Math.max(LEAST_SIZE, Math.floor(room / width));
  const stretch = Math.min(1, Math.floor((1_000 * room) / (width * size)) / 1_000);
  return { size, stretch, spare: Math.floor((1 - stretch) * width * size) };
}

import type { Bitmap } from './bitmap.ts';
import type { Block, Box, BoxStyle, FontWeight, Text, TextStyle } from './engines/tree.ts';
import { capHeight, numberWidth } from './number-width.ts';

/** Children below each other; null stands for a part that this ticket does not have. */
export const column = (style: BoxStyle, children: readonly (Block | null)[]): Box => ({
  kind: 'box',
  style,
  children: children.filter((child) => child !== null),
});

/** Children beside each other. */
export const row = (style: BoxStyle, children: readonly (Block | null)[]): Box =>
  column({ flexDirection: 'row', ...style }, children);

/** Stacked capitals (Ễ, Ử) rise above the font's own line box: with much less than this they touch the line above. */
const lineHeight = 1.3;

/** A paragraph, `fontSize` in dots (22 is 2.75 mm, the least that is read at arm's length); null without words. */
export function words(
  text: string | null,
  fontSize: number,
  fontWeight: FontWeight,
  style: Partial<TextStyle> = {},
): Text | null {
  if (text === null || text === '') return null;
  return { kind: 'text', text, style: { fontSize, fontWeight, lineHeight, ...style } };
}

/** Words in the middle, broken into lines of like length. */
export const centred = (
  text: string | null,
  fontSize: number,
  fontWeight: FontWeight,
  style: Partial<TextStyle> = {},
): Text | null => words(text, fontSize, fontWeight, { textAlign: 'center', wrap: 'balance', ...style });

/** A line across the paper, 3 dots thick. */
export const rule = (gap: number): Box => column({ height: 3, inverted: true, marginTop: gap, marginBottom: gap }, []);

/** White words on a black bar. */
export const plate = (text: string, fontSize: number, style: BoxStyle = {}): Box =>
  row({ inverted: true, justifyContent: 'center', flexShrink: 0, ...style }, [words(text, fontSize, 800)]);

/** Dots in the middle of the line; null without them. */
export const picture = (bitmap: Bitmap | null, style: BoxStyle = {}): Box | null =>
  bitmap === null ? null : row({ justifyContent: 'center', flexShrink: 0, ...style }, [{ kind: 'picture', bitmap }]);

/**
 * The number, `height` dots high whatever the label: a long one is set narrower, never lower, because the height is
 * what is read from afar.
 */
export function bigNumber(label: string, width: number, height: number): Box {
  const fontSize = Math.round((height * 1000) / capHeight);
  const scaleX = Math.min(1, (width * 1000) / (numberWidth(label) * fontSize));
  return row({ height: height + 8, alignItems: 'center', justifyContent: 'center' }, [
    words(label, fontSize, 700, { lineHeight: 1, flexShrink: 0, wrap: 'nowrap', scaleX }),
  ]);
}

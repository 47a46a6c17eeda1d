import type { Node } from '@takumi-rs/core';
import { capHeight, numberWidth } from './number-width.ts';
import { qrDots } from './qr-dots.ts';

type Style = NonNullable<Node['style']>;
type Weight = 500 | 600 | 700 | 800;

/** Black or white only: a grey would be decided by the threshold, not by the designer. */
export const ink = 'black';
export const blank = 'white';

/** Stacked capitals (Ễ, Ử) rise above the font's own line box: with less than this they touch the line above. */
const lineHeight = 1.35;

/** Children below each other. */
export const column = (style: Style, children: readonly (Node | null)[]): Node => ({
  type: 'container',
  style: { display: 'flex', flexDirection: 'column', ...style },
  children: children.filter((child) => child !== null),
});

/** Children beside each other. */
export const row = (style: Style, children: readonly (Node | null)[]): Node =>
  column({ flexDirection: 'row', ...style }, children);

/** A paragraph, `size` in dots (22 is 2.75 mm, the least that is read at arm's length); null when there are no words. */
export function words(text: string | null, size: number, weight: Weight, style: Style = {}): Node | null {
  if (text === null || text === '') return null;
  const wrap: Style = { overflowWrap: 'anywhere', lineHeight };
  return { type: 'text', text, style: { fontSize: size, fontWeight: weight, ...wrap, ...style } };
}

/** Words in the middle, broken into lines of like length. */
export const centred = (text: string | null, size: number, weight: Weight, style: Style = {}): Node | null =>
  words(text, size, weight, { textAlign: 'center', textWrap: 'balance', ...style });

/** A line across the paper, `thick` dots. */
export const rule = (thick: number, gap: number): Node =>
  column({ height: thick, backgroundColor: ink, marginTop: gap, marginBottom: gap }, []);

/** White words on a black bar. */
export const plate = (text: string, size: number, style: Style = {}): Node =>
  row({ backgroundColor: ink, color: blank, justifyContent: 'center', ...style }, [words(text, size, 800)]);

/**
 * The number, `height` dots high whatever the label: a long one is set narrower, never lower, because the height is
 * what is read from afar.
 */
export function bigNumber(label: string, width: number, height: number): Node {
  const fontSize = Math.round((height * 1000) / capHeight);
  const narrower = Math.min(1, (width * 1000) / (numberWidth(label) * fontSize));
  return row({ height: height + 8, alignItems: 'center', justifyContent: 'center' }, [
    {
      type: 'text',
      text: label,
      style: {
        fontSize,
        fontWeight: 700,
        lineHeight: 1,
        flexShrink: 0,
        whiteSpace: 'nowrap',
        transform: `scaleX(${narrower.toFixed(4)})`,
      },
    },
  ]);
}

/** The QR code in whole dots, at most `maxSize` dots wide; null without a token. */
export function qrImage(token: string, maxSize: number): Node | null {
  if (token === '') return null;
  const { modules, rgba, size } = qrDots(token, maxSize);
  const src = { width: modules, height: modules, data: rgba, premultiplied: true };
  const style: Style = { width: size, height: size, flexShrink: 0, imageRendering: 'pixelated' };
  return { type: 'image', src, width: size, height: size, style };
}

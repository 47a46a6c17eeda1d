import type { Bitmap } from '../bitmap.ts';

/** What a paper is drawn from: the part of CSS that every engine here understands alike. Lengths in dots, border-box. */
export type Block = Box | Text | Picture;

/** Children below each other, or beside each other in a `row`. */
export interface Box {
  kind: 'box';
  style: BoxStyle;
  children: readonly Block[];
}

/** One paragraph. */
export interface Text {
  kind: 'text';
  text: string;
  style: TextStyle;
}

/** Dots that are drawn as they are, one for one: they never come out wider, narrower or grey. */
export interface Picture {
  kind: 'picture';
  bitmap: Bitmap;
}

/** How a block stands among its neighbours. */
interface ItemStyle {
  flexGrow?: number;
  flexShrink?: number;
  flexBasis?: number;
  width?: number;
  height?: number;
  marginTop?: number;
  marginBottom?: number;
}

export interface BoxStyle extends ItemStyle {
  flexDirection?: 'row' | 'column';
  justifyContent?: 'center' | 'space-between' | 'flex-end';
  alignItems?: 'center' | 'baseline' | 'flex-end';
  flexWrap?: 'wrap';
  columnGap?: number;
  rowGap?: number;
  paddingTop?: number;
  paddingBottom?: number;
  paddingLeft?: number;
  paddingRight?: number;
  /** A black frame of so many dots. */
  borderWidth?: number;
  /** White on black instead of black on white. A grey would be decided by the threshold, not by the designer. */
  inverted?: boolean;
}

export interface TextStyle extends ItemStyle {
  fontSize: number;
  fontWeight: FontWeight;
  /** Times the font size. */
  lineHeight: number;
  textAlign?: 'left' | 'center' | 'right';
  /** `balance`: lines of like length; `nowrap`: one line, whatever its width. Otherwise lines are filled. */
  wrap?: 'balance' | 'nowrap';
  /** Letters this much narrower (0–1), their height kept; around the middle of the line. */
  scaleX?: number;
}

export type FontWeight = 500 | 600 | 700 | 800;

import { Resvg } from '@resvg/resvg-js';
import satori from 'satori';
import { type Bitmap, toBitmap } from '../bitmap.ts';
import { toPng } from '../png.ts';
import { type FontFace, fontFamily } from './fonts.ts';
import type { Block, BoxStyle, TextStyle } from './tree.ts';

type Style = Record<string, string | number>;

/** What satori takes in place of JSX. */
interface Element {
  type: 'div' | 'img';
  key: null;
  props: { style: Style; children?: Element[] | string; src?: string; width?: number; height?: number };
}

/** The paper as SVG, every letter as an outline. satori needs 20–40 ms for a ticket and blocks its thread meanwhile. */
export async function paperSvg(paper: Block, width: number, faces: readonly FontFace[]): Promise<string> {
  const style = {
    display: 'flex',
    flexDirection: 'column',
    width,
    backgroundColor: 'white',
    color: 'black',
    fontFamily,
  };
  const fonts = faces.map(({ weight, data }) => ({ name: fontFamily, weight, data, style: 'normal' as const }));
  return satori(div(style, [await node(paper)]), { width, fonts });
}

/** The height that satori wrote into its SVG, in dots. */
export const svgHeight = (svg: string): number => Math.ceil(Number(/<svg[^>]* height="([\d.]+)"/.exec(svg)?.[1]));

/** SVG → dots. */
export function svgDots(svg: string, width: number): Bitmap {
  const image = new Resvg(svg, { font: { loadSystemFonts: false }, background: 'white' }).render();
  return toBitmap(image.pixels, width);
}

const div = (style: Style, children: Element[] | string): Element => ({
  type: 'div',
  key: null,
  props: { style, children },
});

async function node(block: Block): Promise<Element> {
  if (block.kind === 'box') return div(boxStyle(block.style), await Promise.all(block.children.map(node)));
  if (block.kind === 'text') return div(textStyle(block.style), block.text);
  const { width, height } = block.bitmap;
  const src = `data:image/png;base64,${(await toPng(block.bitmap)).toString('base64')}`;
  return { type: 'img', key: null, props: { src, width, height, style: { width, height, flexShrink: 0 } } };
}

/** satori's own box is the content's; ours is the border's. */
function boxStyle({ inverted, borderWidth, ...style }: BoxStyle): Style {
  return {
    display: 'flex',
    flexDirection: 'column',
    boxSizing: 'border-box',
    ...style,
    ...(inverted ? { backgroundColor: 'black', color: 'white' } : {}),
    ...(borderWidth === undefined ? {} : { border: `${borderWidth}px solid black` }),
  };
}

function textStyle({ wrap, scaleX, ...style }: TextStyle): Style {
  return {
    ...style,
    ...(wrap === 'balance' ? { textWrap: 'balance' } : {}),
    ...(wrap === 'nowrap' ? { whiteSpace: 'nowrap' } : { wordBreak: 'break-word' }),
    ...(scaleX === undefined ? {} : { transform: `scaleX(${scaleX.toFixed(4)})` }),
  };
}

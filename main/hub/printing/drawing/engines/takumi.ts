import type { Node } from '@takumi-rs/core';
import { type Bitmap, toBitmap, toRgba } from '../bitmap.ts';
import type { Engine } from './engine.ts';
import { fontFamily, readFonts } from './fonts.ts';
import type { Block, BoxStyle, TextStyle } from './tree.ts';

/** Bytes. A ticket has no picture worth keeping, and the alphabet of a ticket is small. */
const imageCache = 0;
const glyphCache = 2 * 1024 * 1024;

/** The first choice: fast, small, draws on libuv's threads. Rejects where its native module or a font is missing. */
export async function openTakumi(fontsFolder: string): Promise<Engine> {
  const { Renderer, setGlyphCacheMaxBytes } = await import('@takumi-rs/core');
  setGlyphCacheMaxBytes(glyphCache);
  const renderer = new Renderer({ cacheMaxBytes: imageCache });
  for (const { weight, data } of await readFonts(fontsFolder)) {
    await renderer.registerFont({ name: fontFamily, data, weight, style: 'normal' });
  }
  return {
    name: 'takumi',
    measure: async (paper, width) => Math.ceil((await renderer.measure(page(paper, width), { width })).height),
    // Only the threshold runs on this thread: 1–2 ms.
    draw: async (paper, width) => toBitmap(await renderer.render(page(paper, width), { width, format: 'raw' }), width),
  };
}

const page = (paper: Block, width: number): Node => ({
  type: 'container',
  style: { display: 'flex', flexDirection: 'column', width, backgroundColor: 'white', color: 'black', fontFamily },
  children: [node(paper)],
});

function node(block: Block): Node {
  if (block.kind === 'box')
    return { type: 'container', style: boxStyle(block.style), children: block.children.map(node) };
  if (block.kind === 'text') return { type: 'text', text: block.text, style: textStyle(block.style) };
  return picture(block.bitmap);
}

function boxStyle({ inverted, borderWidth, ...style }: BoxStyle): NonNullable<Node['style']> {
  return {
    display: 'flex',
    flexDirection: 'column',
    boxSizing: 'border-box',
    ...style,
    ...(inverted ? { backgroundColor: 'black', color: 'white' } : {}),
    ...(borderWidth === undefined ? {} : { border: `${borderWidth}px solid black` }),
  };
}

function textStyle({ wrap, scaleX, ...style }: TextStyle): NonNullable<Node['style']> {
  return {
    ...style,
    ...(wrap === 'balance' ? { textWrap: 'balance' } : {}),
    ...(wrap === 'nowrap' ? { whiteSpace: 'nowrap' } : { overflowWrap: 'anywhere' }),
    ...(scaleX === undefined ? {} : { transform: `scaleX(${scaleX.toFixed(4)})` }),
  };
}

function picture(bitmap: Bitmap): Node {
  const { width, height } = bitmap;
  const src = { width, height, data: toRgba(bitmap), premultiplied: true };
  return { type: 'image', src, width, height, style: { width, height, flexShrink: 0, imageRendering: 'pixelated' } };
}

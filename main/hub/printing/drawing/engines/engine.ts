import type { Bitmap } from '../bitmap.ts';
import type { Block } from './tree.ts';

/** Lays out and draws papers, off the thread that calls it. Rejects only when the engine itself fails. */
export interface Engine {
  readonly name: EngineName;
  /** The height of the paper in dots, without drawing it. */
  measure(paper: Block, width: number): Promise<number>;
  /** The paper's dots, `width` across (a multiple of 8), as high as it must be. */
  draw(paper: Block, width: number): Promise<Bitmap>;
}

export type EngineName = 'takumi' | 'satori';

import type { Node } from '@takumi-rs/core';
import { layout58, type width58 } from './layout-58.ts';
import { layout80, width80 } from './layout-80.ts';
import { blank, column, ink } from './layout-parts.ts';
import { cleanPaper, type TicketPaper } from './ticket-paper.ts';

/** The rolls that a ticket can be laid out for, in dots across. */
export type RollWidth = typeof width80 | typeof width58;

/** The family name that the layouts are set in; the rasteriser registers the shipped files under it. */
export const fontFamily = 'Be Vietnam Pro';

/**
 * Ticket → the tree that is drawn, `width` dots wide. Each roll has its own layout: scaling 80 mm down to 58 mm would
 * leave letters of 13 dots, too small to read.
 */
export function ticketLayout(paper: TicketPaper, width: RollWidth): Node {
  const clean = cleanPaper(paper);
  const body = width === width80 ? layout80(clean) : layout58(clean);
  return column({ width, backgroundColor: blank, color: ink, fontFamily }, [body]);
}

import type { RollWidth } from '../../../../shared/domain/printer.ts';
import type { Box } from './engines/tree.ts';
import { layout58 } from './layout-58.ts';
import { layout80 } from './layout-80.ts';
import { cleanPaper, type TicketPaper } from './ticket-paper.ts';
import { type Density, ticketSizes } from './ticket-sizes.ts';

/**
 * Ticket → the tree that is drawn, `width` dots wide. Each roll has its own layout and each head its own sizes: scaling
 * 80 mm down to 58 mm would leave letters of 13 dots, too small to read. `part` (0–1) of the longest texts is printed, see `cleanPaper`.
 */
export function ticketLayout(paper: TicketPaper, width: RollWidth, density: Density = 'roomy', part = 1): Box {
  const clean = cleanPaper(paper, part);
  const size = ticketSizes(width, density, clean.large);
  return width === 384 ? layout58(clean, size) : layout80(clean, size);
}

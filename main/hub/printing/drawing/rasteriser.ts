import { type RollWidth, rollWidths } from '../../../../shared/domain/printer.ts';
import { alphabetPaper } from './alphabet-paper.ts';
import type { Bitmap } from './bitmap.ts';
import type { Engine, EngineName } from './engines/engine.ts';
import { openEngine } from './engines/open-engine.ts';
import type { Box } from './engines/tree.ts';
import { type ListPage, listPage } from './list-page.ts';
import { type TestPage, testPage } from './test-page.ts';
import { type Fit, firstFit, fitTicket, mostRows, type Setting } from './ticket-fit.ts';
import { ticketLayout } from './ticket-layout.ts';
import type { TicketPaper } from './ticket-paper.ts';

/** Draws papers. One of these serves every printer. */
export interface Rasteriser {
  readonly engine: EngineName;
  /** The very dots that will be printed, at most `mostRows(widthDots)` rows. Rejects only when the engine itself fails. */
  render(paper: TicketPaper, widthDots: RollWidth): Promise<Bitmap>;
  /** The page that shows whether a printer is set up rightly. */
  renderTestPage(page: TestPage, widthDots: RollWidth): Promise<Bitmap>;
  /** The papers that a procedure asks for, under its title. */
  renderListPage(page: ListPage, widthDots: RollWidth, title: string): Promise<Bitmap>;
  /** Draws one ticket of each width, so that the first citizen doesn't wait for glyphs. */
  warmUp(): Promise<void>;
}

/** One that also tells what a ticket had no room for. */
export interface FittingRasteriser extends Rasteriser {
  renderFitted(paper: TicketPaper, widthDots: RollWidth): Promise<{ bitmap: Bitmap; fit: Fit }>;
}

/**
 * Loads an engine and the fonts of `fontsFolder`. Without an engine's name it is takumi, or satori where takumi can't be
 * loaded, of which `onFallback` hears the cause. Rejects when a font file is missing.
 */
export async function openRasteriser(
  fontsFolder: string,
  engineName?: EngineName,
  onFallback?: (cause: unknown) => void,
): Promise<FittingRasteriser> {
  const engine = await openEngine(fontsFolder, engineName, onFallback);
  const render: Rasteriser['render'] = async (paper, widthDots) => (await drawTicket(engine, paper, widthDots)).bitmap;
  return {
    engine: engine.name,
    render,
    renderFitted: (paper, widthDots) => drawTicket(engine, paper, widthDots),
    renderTestPage: (page, widthDots) => engine.draw(testPage(page, widthDots), widthDots),
    renderListPage: (page, widthDots, title) => engine.draw(listPage(page, widthDots, title), widthDots),
    warmUp: async () => {
      for (const width of rollWidths) await render(alphabetPaper, width);
    },
  };
}

/** Most tickets fit as they are set first, so that one is drawn at once; the others are measured before. */
async function drawTicket(engine: Engine, paper: TicketPaper, width: RollWidth): Promise<{ bitmap: Bitmap; fit: Fit }> {
  const treeOf = ({ paper: set, density, part }: Setting): Box => ticketLayout(set, width, density, part);
  const whole = firstFit(paper);
  const first = await engine.draw(treeOf(whole.setting), width);
  if (first.height <= mostRows(width)) return { bitmap: first, fit: whole };
  const fit = await fitTicket(
    paper,
    async (setting) => (await engine.measure(treeOf(setting), width)) <= mostRows(width),
  );
  if (fit === null) throw new Error('no setting of the ticket is short enough');
  return { bitmap: await engine.draw(treeOf(fit.setting), width), fit };
}

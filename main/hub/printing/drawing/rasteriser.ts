import { type RollWidth, rollWidths } from '../../../../shared/domain/printer.ts';
import { alphabetPaper } from './alphabet-paper.ts';
import type { Bitmap } from './bitmap.ts';
import type { Engine, EngineName } from './engines/engine.ts';
import { openEngine } from './engines/open-engine.ts';
import { type TestPage, testPage } from './test-page.ts';
import { mostRows, settings } from './ticket-fit.ts';
import { ticketLayout } from './ticket-layout.ts';
import type { TicketPaper } from './ticket-paper.ts';

/** Draws papers. One of these serves every printer. */
export interface Rasteriser {
  readonly engine: EngineName;
  /** The very dots that will be printed, at most `mostRows(widthDots)` rows. Rejects only when the engine itself fails. */
  render(paper: TicketPaper, widthDots: RollWidth): Promise<Bitmap>;
  /** The page that shows whether a printer is set up rightly. */
  renderTestPage(page: TestPage, widthDots: RollWidth): Promise<Bitmap>;
  /** Draws one ticket of each width, so that the first citizen doesn't wait for glyphs. */
  warmUp(): Promise<void>;
}

/**
 * Loads an engine and the fonts of `fontsFolder`. Without an engine's name it is takumi, or satori where takumi can't be
 * loaded, of which `onFallback` hears the cause. Rejects when a font file is missing.
 */
export async function openRasteriser(
  fontsFolder: string,
  engineName?: EngineName,
  onFallback?: (cause: unknown) => void,
): Promise<Rasteriser> {
  const engine = await openEngine(fontsFolder, engineName, onFallback);
  const render = (paper: TicketPaper, widthDots: RollWidth): Promise<Bitmap> => drawTicket(engine, paper, widthDots);
  return {
    engine: engine.name,
    render,
    renderTestPage: (page, widthDots) => engine.draw(testPage(page, widthDots), widthDots),
    warmUp: async () => {
      for (const width of rollWidths) await render(alphabetPaper, width);
    },
  };
}

/** Most tickets fit as they are set first, so that one is drawn at once; the others are measured before. */
async function drawTicket(engine: Engine, paper: TicketPaper, width: RollWidth): Promise<Bitmap> {
  let closest: Bitmap | null = null;
  for (const { paper: set, density, part } of settings(paper)) {
    const tree = ticketLayout(set, width, density, part);
    if (closest !== null && (await engine.measure(tree, width)) > mostRows(width)) continue;
    closest = await engine.draw(tree, width);
    if (closest.height <= mostRows(width)) return closest;
  }
  throw new Error('no setting of the ticket is short enough');
}

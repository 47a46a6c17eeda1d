import path from 'node:path';
import type { PaperView } from '../../shared/contract/views.ts';
import { instant } from '../../shared/domain/time.ts';
import type { PrinterChoice } from '../options.ts';
import { resourcesDir } from '../resources-dir.ts';
import { createPrintRows, type PrintRowsDeps, settleLeftovers } from './print-rows.ts';
import { hasPapers, openPrinter } from './printing/open-printer.ts';
import { openRasteriser } from './printing/rasteriser.ts';
import { startSpooler } from './printing/spooler.ts';

export interface Paper {
  /** A commit may have queued a job. */
  wake(): void;
  /** What the virtual printer printed, newest last; nothing from any other printer. */
  papers(): PaperView['papers'];
  /** Where those pictures are; null for any other printer. */
  folder: string | null;
  close(): Promise<void>;
}

const noPaper: Paper = { wake: () => {}, papers: () => [], folder: null, close: async () => {} };

/** The paper's side of the hub: what the last run left is settled first, then the spooler drains the rows. */
export async function startPaper(choice: PrinterChoice, folder: string, deps: PrintRowsDeps): Promise<Paper> {
  const leftovers = settleLeftovers(deps);
  const paperFolder = path.join(folder, 'paper');
  const printer = openPrinter(choice, { paperFolder, afterBreak: leftovers > 0 });
  if (!printer) return noPaper;
  const rasteriser = await openRasteriser(path.join(resourcesDir(), 'fonts'));
  await rasteriser.warmUp();
  const spooler = startSpooler({
    desk: createPrintRows(deps),
    printer,
    rasteriser,
    onFault: (error) => deps.log.error('printing', error),
  });
  return {
    wake: spooler.wake,
    papers: () => (hasPapers(printer) ? printer.papers().map((paper) => ({ ...paper, at: instant(paper.at) })) : []),
    folder: hasPapers(printer) ? paperFolder : null,
    close: spooler.close,
  };
}

import type { FoundPrinter } from '../../../../shared/contract/printer-wizard.ts';
import { type Winspool, winspool } from '../transports/winspool.ts';

/** The printers of Windows' own list. Rejects where there is no Windows. Not yet run on Windows. */
export async function windowsQueues(load: () => Promise<Winspool> = winspool): Promise<FoundPrinter[]> {
  const queues = (await (await load()).queues()) ?? [];
  return queues.map((queue) => ({ connection: { kind: 'windows-queue', queue }, title: queue, detail: 'Windows' }));
}

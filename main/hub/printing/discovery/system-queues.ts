import type { FoundPrinter } from '../../../../shared/contract/printer-wizard.ts';
import type { SystemPress } from '../transports/system.ts';

/** The printers that the system has drivers for, the default one first; none without the desktop app. */
export async function systemQueues(press: SystemPress | null): Promise<FoundPrinter[]> {
  const queues = [...((await press?.list()) ?? [])];
  return queues
    .sort((one, other) => Number(other.isDefault) - Number(one.isDefault))
    .map(({ name, title }) => ({ connection: { kind: 'system', queue: name }, title, detail: name }));
}

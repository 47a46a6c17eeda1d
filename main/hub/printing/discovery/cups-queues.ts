import type { FoundPrinter } from '../../../../shared/contract/printer-wizard.ts';
import { isCupsQueue } from '../transports/cups.ts';
import { type RunCommand, runCommand } from '../transports/run-command.ts';

/** Milliseconds for `lpstat`. */
const patience = 2500;

/** The queues of CUPS: `lpstat -v` says "device for Q: socket://10.0.0.7:9100" of each, and nothing when there is none. */
export async function cupsQueues(run: RunCommand = runCommand): Promise<FoundPrinter[]> {
  const end = await run('lpstat', ['-v'], null, patience);
  if (!end.started) return [];
  return end.stdout.split('\n').flatMap((line): FoundPrinter[] => {
    const [, queue = '', uri = ''] = /^device for (\S+): (.*)$/.exec(line) ?? [];
    if (!isCupsQueue(queue)) return [];
    return [{ connection: { kind: 'cups', queue }, title: queue, detail: `CUPS ${uri.trim()}` }];
  });
}

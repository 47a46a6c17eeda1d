// The hub without Electron: any browser on this PC, or on the office's network, is a screen.
import { parseHubOptions } from '../options.ts';
import { keepRunning } from './keep-running.ts';
import { HubStartError } from './start-error.ts';

function stop(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}

const options = parseHubOptions(process.argv.slice(2), process.env);
if (!options.ok) stop(options.error);

const stopFor = (error: unknown): never =>
  stop(error instanceof HubStartError ? error.message : `Xin Mời hub: ${error instanceof Error ? error.stack : error}`);

const hub = await keepRunning(options.value, { onLost: stopFor }).catch(stopFor);

let closing = false;
for (const signal of ['SIGTERM', 'SIGINT'] as const)
  process.on(signal, () => {
    if (closing) return;
    closing = true;
    hub.close().then(
      () => process.exit(0),
      (error: unknown) => stop(String(error)),
    );
  });

// Last, since whoever reads this line may stop the hub at once.
console.log(`Xin Mời hub ready: ${hub.url}`);

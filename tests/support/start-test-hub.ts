import type { RunningHub } from '../../main/hub/hub.ts';
import { keepRunning } from '../../main/hub/keep-running.ts';
import type { PrinterChoice } from '../../main/options.ts';
import { makeTempFolder } from './temp-folder.ts';
import { createTestClock, type TestClock } from './test-clock.ts';

/** How a test's hub differs from a sample office without a printer on an ordinary morning. */
export interface TestHubOptions {
  folder?: string;
  clock?: TestClock;
  sample?: boolean;
  printer?: PrinterChoice;
  port?: number;
}

/** A hub in this process, on a free port and in a folder of its own. */
export interface TestHub {
  url: string;
  folder: string;
  clock: TestClock;
  close(): Promise<void>;
  /** Ends it and starts it again on the same folder and port. */
  restart(): Promise<void>;
}

export async function startTestHub({
  folder = makeTempFolder(),
  clock = createTestClock(),
  sample = true,
  printer = { kind: 'none' },
  port = 0,
}: TestHubOptions = {}): Promise<TestHub> {
  const start = (onPort: number): Promise<RunningHub> =>
    keepRunning(
      { data: folder, port: onPort, host: '127.0.0.1', sample, printer },
      {
        clock,
        onLost: (error) => {
          throw error;
        },
      },
    );
  let hub = await start(port);
  const { url } = hub;
  return {
    url,
    folder,
    clock,
    close: () => hub.close(),
    restart: async () => {
      await hub.close();
      hub = await start(Number(new URL(url).port));
    },
  };
}

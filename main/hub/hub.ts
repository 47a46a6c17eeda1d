import { randomBytes } from 'node:crypto';
import path from 'node:path';
import type { PrinterState } from '../../shared/contract/views.ts';
import type { CommandId } from '../../shared/domain/ids.ts';
import type { HubOptions } from '../options.ts';
import { rendererDir, resourcesDir } from '../resources-dir.ts';
import { createAdmin } from './access/admin.ts';
import { createOrderOf } from './access/order-of.ts';
import { createPairingCodes } from './access/pairing.ts';
import { createPinCheck } from './access/pin-check.ts';
import { createSenderOf } from './access/sender-of.ts';
import { createTries } from './access/tries.ts';
import { clockBehind } from './clock-watch.ts';
import { startDayWatch } from './day-watch.ts';
import type { SystemCommand } from './domain/commands.ts';
import { drawViews } from './draw-views.ts';
import { createExecute } from './execute.ts';
import { healthOf } from './health.ts';
import { createHubApi } from './hub-api.ts';
import { createInbox } from './inbox.ts';
import { localClock } from './local-time.ts';
import { fileLog } from './log.ts';
import type { Order } from './order.ts';
import { createPairing } from './pair-station.ts';
import { type Clock, systemClock } from './ports.ts';
import { createPresence } from './presence.ts';
import { createPrintRows, settleLeftovers } from './print-rows.ts';
import { hasPapers, openPrinter } from './printing/open-printer.ts';
import { openRasteriser } from './printing/rasteriser.ts';
import { startSpooler } from './printing/spooler.ts';
import { serveHttp } from './server/http.ts';
import { createLive } from './server/live.ts';
import { createRouter } from './server/router.ts';
import { readOfficeFile } from './setup/office-file.ts';
import { setUpOffice } from './setup/set-up-office.ts';
import { HubStartError } from './start-error.ts';
import { lastEvent } from './store/events.ts';
import { findOffice } from './store/office.ts';
import { openStore } from './store/open.ts';

export interface RunningHub {
  url: string;
  close(): Promise<void>;
  verifyAdminPin(pin: string): Promise<boolean>;
}

export const VERSION = '0.1.0';

/**
 * Wires the hub together and serves it; the only place that knows all of its parts.
 * Throws HubStartError with one clear sentence when it can't start.
 */
export async function startHub(options: HubOptions, clock: Clock = systemClock): Promise<RunningHub> {
  const folder = path.resolve(options.data);
  const store = openStore(folder);
  const log = fileLog(path.join(folder, 'logs'));
  const startedAt = clock.now();
  const before = findOffice(store.read);
  refuseMixUp(before?.sample, options);

  // The office's zone is fixed for the life of the hub: a business day must not move under a running queue.
  const zone = (before ?? readOfficeFile(options.sample ? 'sample-office' : 'new-office').office).timeZone;
  const localTime = localClock(zone) as (at: number) => ReturnType<ReturnType<typeof localClock>>;

  const paperFolder = path.join(folder, 'paper');
  const printer = openPrinter(options.printer, { paperFolder });
  let printerState: PrinterState = printer ? 'ready' : 'none';
  const presence = createPresence(store);

  const live = createLive(
    () =>
      drawViews({
        store,
        clock,
        localTime,
        printer: () => printerState,
        stations: presence.stations,
        papers: () => (hasPapers(printer) ? (printer.papers() as never) : []),
        clockBehindMs: () => clockBehind(store, clock),
      }),
    clock,
    () => lastEvent(store.read).seq,
  );

  let wakeSpooler = (): void => {};
  const execute = createExecute({
    store,
    clock,
    localTime,
    hasPrinter: printer !== null,
    publish: () => {
      live.changed();
      wakeSpooler();
    },
  });
  const executeOwn = (command: SystemCommand, secret: Order['secret'] = null): boolean => {
    const commandId = randomBytes(16).toString('hex') as CommandId;
    const [outcome] = execute([{ commandId, madeAt: null, sender: { kind: 'system' }, command, words: null, secret }]);
    return outcome?.ok === true;
  };

  await setUpOffice(store, options.sample, executeOwn);
  const leftovers = settleLeftovers({ store, execute: executeOwn });
  const dayWatch = startDayWatch({ store, clock, localTime, roll: () => executeOwn({ type: 'roll-day' }) });

  const printRows = createPrintRows({
    store,
    execute: executeOwn,
    report: (status) => {
      if (status !== printerState) log.info('printer', { status });
      printerState = status;
      live.changed();
    },
    log,
  });
  const rasteriser = printer && (await openRasteriser(path.join(resourcesDir(), 'fonts')));
  await rasteriser?.warmUp();
  const spooler =
    printer && rasteriser
      ? startSpooler({ desk: printRows, printer, rasteriser, onFault: (error) => log.error('printing', error) })
      : null;

  if (spooler) wakeSpooler = spooler.wake;

  const tries = createTries(clock);
  const checkPin = createPinCheck(store, tries);
  const admin = createAdmin(store, clock, checkPin);
  const senderOf = createSenderOf(store, admin);
  const orderOf = createOrderOf(store, checkPin);
  const submit = createInbox(execute);
  const codes = createPairingCodes(clock);
  const pair = createPairing({ store, codes, tries, execute: executeOwn });

  const api = createHubApi({
    store,
    version: VERSION,
    admin,
    codes,
    pair,
    senderOf,
    orderOf,
    submit,
    live,
    presence,
    hasPaperScreen: hasPapers(printer),
  });

  const health = () => healthOf({ store, clock, startedAt, printer: printerState, presence, folder, version: VERSION });
  const closeParts = async (): Promise<void> => {
    dayWatch.stop();
    live.close();
    await spooler?.close();
    store.close();
  };
  const server = await serveHttp({
    router: createRouter(api),
    health,
    rendererFolder: rendererDir(),
    paperFolder: hasPapers(printer) ? paperFolder : null,
    log,
    host: options.host,
    port: options.port,
  }).catch(async (error: unknown) => {
    await closeParts();
    throw error;
  });
  log.info('started', { url: server.url, version: VERSION, leftovers });

  return {
    url: server.url,
    verifyAdminPin: admin.verifyPin,
    close: async () => {
      await server.close();
      await closeParts();
      log.info('stopped');
    },
  };
}

/** A sample's PINs are public, and its screens pair by themselves: it must never become, or be taken for, the real office. */
function refuseMixUp(sampleInFile: boolean | undefined, { sample, host, data }: HubOptions): void {
  if (sampleInFile === undefined || sampleInFile === sample) return;
  if (sample)
    throw new HubStartError(
      `Thư mục ${data} là của văn phòng thật, không chạy được với --sample. / ${data} holds a real office: start it without --sample.`,
    );
  if (!['127.0.0.1', '::1', 'localhost'].includes(host))
    throw new HubStartError(
      `Thư mục ${data} là văn phòng mẫu, chỉ chạy trên máy này. / ${data} holds the sample office: it is served on this PC only.`,
    );
}

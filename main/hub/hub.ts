import { randomBytes } from 'node:crypto';
import path from 'node:path';
import type { KeepingProblem } from '../../shared/contract/keeping.ts';
import type { CommandId } from '../../shared/domain/ids.ts';
import { FRESH_MS } from '../../shared/domain/speech.ts';
import type { HubOptions } from '../options.ts';
import { phoneDir, rendererDir, resourcesDir } from '../resources-dir.ts';
import { createAdmin } from './access/admin.ts';
import { createOrderOf } from './access/order-of.ts';
import { createPairingCodes } from './access/pairing.ts';
import { createPinCheck } from './access/pin-check.ts';
import { createSenderOf } from './access/sender-of.ts';
import { createTries } from './access/tries.ts';
import { createAnnouncing } from './announcing/announcing.ts';
import { lengthsFor } from './announcing/packs.ts';
import type { Audience } from './audience.ts';
import { createClockWatch } from './clock-watch.ts';
import { startDayWatch } from './day-watch.ts';
import type { Nights } from './domain/close-day.ts';
import type { SystemCommand } from './domain/commands.ts';
import { noPast } from './domain/estimate-history.ts';
import { learnTimes } from './domain/estimate-learned.ts';
import { drawViews } from './draw-views.ts';
import { createExecute } from './execute.ts';
import { healthView } from './health/health-view.ts';
import { healthOf } from './health.ts';
import { createHubApi } from './hub-api.ts';
import { createInbox } from './inbox.ts';
import { createIntegrity } from './integrity.ts';
import { createJournalDesk } from './journal/desk.ts';
import { createKeepingDesk, type KeepingDesk, type Restart } from './keeping/keeping-desk.ts';
import { startNightly } from './keeping/nightly.ts';
import { finishRestore, lastRestore } from './keeping/restore.ts';
import { type Lessons, startLearning } from './learn.ts';
import { localClock } from './local-time.ts';
import { fileLog } from './log.ts';
import { createMachineOf } from './machine-of.ts';
import { openMedia } from './media/media-store.ts';
import type { Order } from './order.ts';
import { createPairing } from './pair-station.ts';
import { createListPrinter } from './paper/print-list.ts';
import { createPrinterQuestions } from './paper/printer-questions.ts';
import { type Paper, startPaper } from './paper/start-paper.ts';
import { loadPhoneAssets } from './phone/assets.ts';
import { createPhoneLimits } from './phone/limits.ts';
import { createPhoneDesk, type PhoneDesk } from './phone/phone-desk.ts';
import { reachOf } from './phone/reach.ts';
import { type Clock, systemClock } from './ports.ts';
import { createPresence } from './presence.ts';
import type { SystemPress } from './printing/transports/system.ts';
import { createReading } from './reading/reading.ts';
import type { RehearsalDesk } from './rehearsal/rehearsal-desk.ts';
import { startRehearsals } from './rehearsal/start-rehearsals.ts';
import { startReports } from './reports/start-reports.ts';
import { serveHttp } from './server/http.ts';
import { createLive } from './server/live.ts';
import { createRouter } from './server/router.ts';
import { prepareOffice, setUpOffice } from './setup/set-up-office.ts';
import { callsAfter } from './store/calls.ts';
import { ensureDigestKey } from './store/digests.ts';
import { lastEvent } from './store/events.ts';
import { isMediaShown } from './store/media-in-use.ts';
import { officeOf } from './store/office.ts';
import { openStore } from './store/open.ts';
import { createWaits } from './store/waits.ts';
import { VERSION } from './version.ts';
import { createPackJournal } from './voice/pack-journal.ts';
import { openPackStore, type PackStore } from './voice/pack-store.ts';

export interface RunningHub {
  url: string;
  close(): Promise<void>;
  verifyAdminPin(pin: string): Promise<boolean>;
}

/** How this start came about: who can start the hub again, and what went wrong before it was. */
export interface Starting {
  restart: Restart | null;
  restoreProblem: KeepingProblem | null;
}
const firstStart: Starting = { restart: null, restoreProblem: null };

/**
 * Wires the hub together and serves it; the only place that knows all of its parts.
 * Throws HubStartError with one clear sentence when it can't start.
 */
export async function startHub(
  options: HubOptions,
  clock: Clock = systemClock,
  press: SystemPress | null = null,
  { restart, restoreProblem }: Starting = firstStart,
): Promise<RunningHub> {
  const folder = path.resolve(options.data);
  finishRestore(folder);
  const store = openStore(folder);
  const closers: (() => unknown)[] = [() => store.close()];
  const close = async (): Promise<void> => {
    for (const part of closers.splice(0).reverse()) await part();
  };
  try {
    const log = fileLog(path.join(folder, 'logs'));
    const startedAt = clock.now();
    const localTime = localClock(prepareOffice(store, options).timeZone);
    let paper: Paper | null = null;
    let lessons: Lessons | null = null;
    let voices: PackStore | null = null;
    let rehearsals: RehearsalDesk | null = null;
    let phones: PhoneDesk | null = null;
    let keeping: KeepingDesk | null = null;
    let url = `http://${options.host}`;
    const presence = createPresence(store, clock);
    const machineOf = createMachineOf();
    const clockBehindMs = createClockWatch(store, clock);

    const media = openMedia({
      folder,
      clock,
      isShown: (id) => isMediaShown(store.read, id),
      onChange: () => live.changed(),
    });

    const nothing = learnTimes(noPast);
    const waits = createWaits(() => lessons?.learned() ?? nothing);

    const announce = createAnnouncing({
      clock,
      localTime,
      lengths: ({ voice }) => lengthsFor(voices?.packs() ?? [], voice),
      callsAfter: (day, after) => callsAfter(store.read, day, after),
      // Who can't be heard leaves the word to the next board of the room.
      present: () => presence.lately('display', FRESH_MS).filter(presence.mayBeHeard),
    });

    // From rows to screens.
    const draw = (audiences: readonly Audience[]) =>
      drawViews(audiences, {
        waits,
        store,
        clock,
        localTime,
        announce,
        packs: voices?.packs() ?? [],
        printers: () => paper?.printers() ?? [],
        stations: presence.stations,
        backup: () => keeping?.state() ?? { last: null, first: null },
        media: media.files,
        virtualPrinter: () => paper?.virtual() ?? null,
        clockBehindMs,
        joinCode: () => phones?.codes.code() ?? '',
        phoneReach: () => reachOf(url),
      });
    const live = createLive(draw, clock, () => lastEvent(store.read).seq);
    closers.push(live.close);

    // From a command to rows; after the commit to screens and paper.
    const publish = (): void => {
      live.changed();
      phones?.changed();
      paper?.wake();
      rehearsals?.wake();
    };
    const execute = createExecute({
      store,
      clock,
      localTime,
      hasPrinter: () => (paper?.printers().length ?? 0) > 0,
      waits,
      screens: presence.screens,
      pictures: { has: (id) => media.files().some((file) => file.kind === 'picture' && file.id === id) },
      publish,
    });
    const executeOwn = (command: SystemCommand, secret: Order['secret'] = null): boolean => {
      const commandId = randomBytes(16).toString('hex') as CommandId;
      const order: Order = {
        commandId,
        madeAt: null,
        sender: { kind: 'system' },
        machine: null,
        command,
        words: null,
        secret,
      };
      return execute([order])[0]?.ok === true;
    };

    await setUpOffice(store, options.sample, executeOwn);
    lessons = startLearning({ store, clock, localTime });
    closers.push(lessons.stop);
    const roll = (nights: Nights) => executeOwn({ type: 'roll-day', ...nights });
    store.write(ensureDigestKey);
    const signDigest = () => executeOwn({ type: 'sign-digest' });
    const dayWatch = startDayWatch({ store, clock, localTime, log, roll, signDigest });
    closers.push(dayWatch.stop);

    // Voices: the shipped ones and the office's own.
    const allVoices = await openPackStore({
      shipped: path.join(resourcesDir(), 'voice'),
      own: path.join(folder, 'voice'),
      log,
      chosenId: () => officeOf(store.read).voice.packId,
      day: () => localTime(clock.now()).day,
      journal: createPackJournal(execute, store.read),
      onChange: live.changed,
    });
    voices = allVoices;

    // From rows to paper.
    const paperDeps = { store, clock, execute: executeOwn, log, folder, choice: options.printer, press };
    const atWork = await startPaper({ ...paperDeps, onChange: live.changed });
    closers.push(atWork.close);
    paper = atWork;

    rehearsals = startRehearsals({ store, clock, localTime, execute: executeOwn, presence, paper: atWork, log });
    closers.push(rehearsals.close);

    // From rows to the head's figures and proofs.
    const reading = createReading(store.file);
    closers.push(reading.close);
    // Backups, and what is not kept for ever.
    const restored = lastRestore(folder);
    if (restored) executeOwn({ type: 'note-restore', restore: restored });
    const desk = createKeepingDesk({
      ...{ folder, version: VERSION, store, clock, localTime, log, execute, media, reading, restart, restoreProblem },
      onChange: live.changed,
    });
    closers.push(desk.close);
    keeping = desk;
    await desk.open();
    const nightly = startNightly({ clock, localTime, store, desk });
    closers.push(nightly.stop);
    const reporting = startReports({ folder, store, clock, localTime, log, url: () => url });
    closers.push(reporting.close);
    const { reports, weekly } = reporting;
    const journal = createJournalDesk(store.file);
    closers.push(journal.close);

    // From the wire to commands.
    const tries = createTries(clock);
    const checkPin = createPinCheck(store, tries);
    const admin = createAdmin(store, clock, checkPin);
    const senderOf = createSenderOf(store, admin);
    const codes = createPairingCodes(clock);
    const orderOf = createOrderOf(store, checkPin);
    const submit = createInbox(execute);
    const phoneDesk = createPhoneDesk({ store, clock, localTime, waits, orderOf, submit });
    closers.push(phoneDesk.close);
    phones = phoneDesk;
    const healthDeps = {
      store,
      clock,
      clockBehindMs,
      startedAt,
      printers: atWork.printers,
      presence,
      folder,
      version: VERSION,
    };
    const api = createHubApi({
      store,
      version: VERSION,
      admin,
      codes,
      pair: createPairing({ store, codes, tries, execute: executeOwn }),
      senderOf,
      orderOf,
      submit,
      live,
      clock,
      localTime: () => localTime(clock.now()),
      presence,
      machineOf,
      hasPaperScreen: () => atWork.virtual() !== null,
      virtualPrinter: atWork.virtual,
      printList: createListPrinter({ store, clock, paper: atWork }),
      reading,
      keeping: desk,
      integrity: createIntegrity({ store, clock, log, reading }),
      health: () => healthView({ ...healthDeps, localTime, packs: allVoices.packs }),
      reports,
      weekly,
      journal,
      media: () => media.files().map(({ id }) => id),
      questions: createPrinterQuestions({ store, clock, paper: atWork, press }),
    });
    const server = await serveHttp({
      router: createRouter(api),
      health: () => healthOf(healthDeps),
      rendererFolder: rendererDir(),
      paperFolder: atWork.folder,
      media,
      voices: allVoices,
      keeping: desk,
      phones: { desk: phoneDesk, limits: createPhoneLimits(clock), assets: loadPhoneAssets(phoneDir()) },
      reportFiles: reporting.asFiles,
      auditFile: { journal, timeZone: () => officeOf(store.read).timeZone },
      isAdmin: (caller) => senderOf(caller)?.kind === 'admin',
      log,
      host: options.host,
      port: options.port,
    });
    closers.push(server.close);
    url = server.url;
    log.info('started', { url, version: VERSION });
    closers.splice(1, 0, () => log.info('stopped'));
    return { url, verifyAdminPin: admin.verifyPin, close };
  } catch (error) {
    await close();
    throw error;
  }
}

import type { Envelope } from '../../shared/contract/commands.ts';
import type { HealthView } from '../../shared/contract/health.ts';
import { AUDIT_PAGE } from '../../shared/contract/journal.ts';
import { PROTOCOL } from '../../shared/contract/limits.ts';
import type { Outcome } from '../../shared/contract/outcomes.ts';
import type { StationKind } from '../../shared/contract/roles.ts';
import type { View } from '../../shared/contract/views.ts';
import { shareDays } from '../../shared/domain/dossiers.ts';
import type { StationId } from '../../shared/domain/ids.ts';
import { settingsFileText } from '../../shared/settings/read-file.ts';
import type { Admin } from './access/admin.ts';
import type { createOrderOf } from './access/order-of.ts';
import type { createPairingCodes } from './access/pairing.ts';
import { actorOf } from './access/sender.ts';
import type { createSenderOf } from './access/sender-of.ts';
import { type Audience, audienceOf } from './audience.ts';
import type { LocalTime } from './domain/facts.ts';
import { settingsParts } from './domain/import-settings.ts';
import type { Integrity } from './integrity.ts';
import type { JournalDesk } from './journal/desk.ts';
import type { KeepingDesk } from './keeping/keeping-desk.ts';
import { lookAtFolder } from './keeping/places.ts';
import type { Order } from './order.ts';
import type { createPairing } from './pair-station.ts';
import type { createListPrinter } from './paper/print-list.ts';
import type { PrinterQuestions } from './paper/printer-questions.ts';
import type { Clock } from './ports.ts';
import type { Presence } from './presence.ts';
import type { VirtualMachine } from './printing/virtual/machine.ts';
import type { Reading } from './reading/reading.ts';
import type { ReportDesk } from './reports/desk.ts';
import { PAGE_ROWS } from './reports/page-rows.ts';
import type { WeeklyReports } from './reports/weekly.ts';
import type { Live } from './server/live.ts';
import type { Caller, HubApi } from './server/router.ts';
import { shippedCalendar } from './setup/calendar-file.ts';
import { shippedServices } from './setup/office-file.ts';
import { allCounters } from './store/counters.ts';
import { lastDossierColumns, standingDossiers } from './store/dossiers.ts';
import { feedbackAnswer, feedbackList } from './store/feedback.ts';
import { callStories } from './store/load-stories.ts';
import { officeOf } from './store/office.ts';
import type { Store } from './store/open.ts';
import { outsideLines } from './store/outside-ratings.ts';
import { ownDayRows } from './store/own-day.ts';
import { logoOf } from './store/paper-design.ts';
import { settingsNow } from './store/settings-now.ts';
import { findStation } from './store/stations.ts';
import { surveyResults, surveyTable } from './store/survey-results.ts';
import { officeName, placeOf } from './views/names.ts';
import { ownDay } from './views/own-day.ts';

export interface HubApiDeps {
  store: Store;
  version: string;
  admin: Admin;
  codes: ReturnType<typeof createPairingCodes>;
  pair: ReturnType<typeof createPairing>;
  senderOf: ReturnType<typeof createSenderOf>;
  orderOf: ReturnType<typeof createOrderOf>;
  submit(order: Order): Promise<Outcome>;
  printList: ReturnType<typeof createListPrinter>;
  live: Live<Audience, View>;
  clock: Pick<Clock, 'now'>;
  localTime(): LocalTime;
  presence: Presence;
  /** Names the machine at an address. */
  machineOf(address: string): string;
  hasPaperScreen(): boolean;
  questions: PrinterQuestions;
  reading: Reading;
  integrity: Integrity;
  keeping: KeepingDesk;
  health(): HealthView;
  virtualPrinter(): VirtualMachine | null;
  reports: ReportDesk;
  weekly: WeeklyReports;
  journal: JournalDesk;
  /** The pictures and videos that the hub keeps, by their ids. */
  media(): string[];
}

/** What the wire may ask of the hub: who is asking is settled here, what becomes of it is not. */
export function createHubApi(deps: HubApiDeps): HubApi {
  const { store, admin, codes, senderOf, live, presence, questions, reports } = deps;
  const isAdmin = (caller: Caller): boolean => senderOf(caller)?.kind === 'admin';
  const isStation = (caller: Caller, kind: StationKind): boolean => {
    const sender = senderOf(caller);
    return sender?.kind === 'station' && findStation(store.read, sender.stationId)?.kind === kind;
  };
  /** The administrator, the guide, or a counter where an officer is signed in. */
  const isStaff = (caller: Caller): boolean => {
    const sender = senderOf(caller);
    const role = sender && actorOf(store.read, sender)?.role;
    return role === 'admin' || role === 'officer' || role === 'guide';
  };
  return {
    welcome: (caller) => {
      const office = officeOf(store.read);
      const sender = senderOf(caller);
      return {
        protocol: PROTOCOL,
        version: deps.version,
        office: officeName(office),
        selfPairing: office.sample && caller.onThisPc,
        needsAdminPin: admin.needsPin() && caller.onThisPc,
        counters: allCounters(store.read).map((counter) => ({ id: counter.id, place: placeOf(counter) })),
        stationId: sender?.kind === 'station' ? sender.stationId : null,
        hasPaperScreen: deps.hasPaperScreen() && caller.onThisPc,
      };
    },
    pair: async (caller, request) => deps.pair(caller, request),
    adminSignIn: (_caller, pin) => admin.signIn(pin),
    adminSetUp: (caller, pin) => admin.setUp(caller, pin),
    createPairingCode: (caller, request) => (isAdmin(caller) ? codes.create(request) : null),
    findPrinters: async (caller, { scan }) => (isAdmin(caller) ? questions.find(scan) : null),
    probePrinter: async (caller, connection) => (isAdmin(caller) ? questions.probe(connection) : null),
    printTestPage: async (caller, setup) => (isAdmin(caller) ? questions.printTestPage(setup) : null),
    previewTicket: async (caller, request) => (isAdmin(caller) ? questions.preview(request) : null),
    ticketLogo: (caller) => (isAdmin(caller) || isStation(caller, 'display') ? logoOf(store.read) : null),
    shippedCalendar: (caller) => (isAdmin(caller) ? shippedCalendar() : null),
    shippedServices: (caller) => (isAdmin(caller) ? shippedServices() : null),
    printList: async (caller, { procedure, language }) => {
      const sender = senderOf(caller);
      const isKiosk = sender?.kind === 'station' && findStation(store.read, sender.stationId)?.kind === 'kiosk';
      return isKiosk ? deps.printList(sender.stationId, procedure, language) : null;
    },
    callStories: (caller) => (isStaff(caller) ? callStories(store.read, deps.localTime().day) : null),
    ownDay: (caller) => {
      const sender = senderOf(caller);
      const officerId = (sender && actorOf(store.read, sender)?.officerId) ?? null;
      return officerId === null
        ? null
        : ownDay(ownDayRows(store.read, officerId, deps.localTime().day, deps.clock.now()));
    },
    surveyResults: (caller, period) => (isAdmin(caller) ? surveyResults(store.read, period) : null),
    surveyTable: (caller, period) => (isAdmin(caller) ? surveyTable(store.read, period) : null),
    feedback: (caller, { from, to }) => (isAdmin(caller) ? feedbackList(store.read, from, to) : null),
    feedbackAnswer: (caller, { id }) =>
      isStation(caller, 'kiosk') || isStation(caller, 'rating') ? feedbackAnswer(store.read, id) : null,
    outsideRatings: (caller) => (isAdmin(caller) ? outsideLines(store.read) : null),
    satisfaction: async (caller, period) =>
      isAdmin(caller) ? deps.reading.satisfaction(caller.token ?? '', period, officeOf(store.read).timeZone) : null,
    integrity: (caller) => (isAdmin(caller) ? deps.integrity.look() : null),
    startCheck: (caller, text) => (isAdmin(caller) ? { problem: deps.integrity.start(text) } : null),
    health: (caller) => (isAdmin(caller) ? deps.health() : null),
    virtualPrinter: async (caller, action) => {
      const sender = senderOf(caller);
      const isItsWindow = sender?.kind === 'station' && findStation(store.read, sender.stationId)?.kind === 'paper';
      const printer = deps.virtualPrinter();
      if (printer === null || !caller.onThisPc || !(isItsWindow || isAdmin(caller))) return false;
      await printer.act(action);
      return true;
    },
    keeping: async (caller) => (isAdmin(caller) ? deps.keeping.look() : null),
    backUp: async (caller) => (isAdmin(caller) ? { problem: await deps.keeping.backUp('by-hand') } : null),
    lookAtBackup: async (caller, ref) => (isAdmin(caller) ? deps.keeping.preview(ref) : null),
    restoreBackup: async (caller, { typed, ...ref }) =>
      isAdmin(caller) ? { problem: await deps.keeping.restore(ref, typed) } : null,
    lookAtFolder: async (caller, folder) => (isAdmin(caller) ? lookAtFolder(folder) : null),
    erasable: async (caller) => (isAdmin(caller) ? deps.keeping.erasable() : null),
    eraseNow: async (caller) => {
      if (!isAdmin(caller)) return null;
      await deps.keeping.erase({ kind: 'admin' });
      return deps.keeping.erasable();
    },
    report: (caller, request, signal) => (isAdmin(caller) ? reports.report(request, signal) : null),
    registerPage: async (caller, { period, after }) =>
      isAdmin(caller) ? reports.page(period, after, PAGE_ROWS) : null,
    keptReports: async (caller) => (isAdmin(caller) ? deps.weekly.list() : null),
    keptReport: async (caller, week) => (isAdmin(caller) ? deps.weekly.read(week) : null),
    dossierColumns: (caller) => (isAdmin(caller) ? lastDossierColumns(store.read) : null),
    dossiers: (caller, days) =>
      isAdmin(caller) ? standingDossiers(store.read).filter((one) => shareDays(one, days)) : null,
    settingsHistory: async (caller, request) => (isAdmin(caller) ? deps.journal.history(request) : null),
    settingsUndo: async (caller, request) => (isAdmin(caller) ? deps.journal.undo(request) : null),
    auditPage: async (caller, request) => (isAdmin(caller) ? deps.journal.audit(request, AUDIT_PAGE) : null),
    settingsFile: (caller) => (isAdmin(caller) ? fileNow() : null),
    settingsPreview: async (caller, { file, language }) =>
      isAdmin(caller) ? deps.journal.importPreview(file, language, deps.media()) : null,
    command: async (caller, envelope: Envelope) => {
      const sender = senderOf(caller);
      if (!sender) return { ok: false, refusal: { code: 'forbidden' } };
      const order = await deps.orderOf(sender, deps.machineOf(caller.address), envelope);
      return order.ok ? deps.submit(order.value) : order.error;
    },
    tellSound: (caller, isOn) => {
      const sender = senderOf(caller);
      if (sender?.kind !== 'station' || findStation(store.read, sender.stationId)?.kind !== 'display') return false;
      presence.tellSound(sender.stationId, isOn);
      live.changed();
      return true;
    },
    view: (caller, signal) => {
      const sender = senderOf(caller);
      if (!sender || !audienceOf(store.read, sender)) return null;
      if (sender.kind === 'station') attend(sender.stationId, caller, signal);
      return live.subscribe(() => audienceOf(store.read, sender), signal);
    },
  };

  /** The settings as a file, with its name. */
  function fileNow(): { name: string; text: string } {
    const { day } = deps.localTime();
    const now = settingsNow(store.read);
    return { name: `xin-moi-cai-dat-${day}.json`, text: settingsFileText(now.office.name, day, settingsParts(now)) };
  }

  /** Counts the station as online while its subscription lasts. */
  function attend(id: StationId, { address, version }: Caller, signal: AbortSignal): void {
    presence.arrive(id, deps.machineOf(address), version);
    live.changed();
    const leave = (): void => {
      presence.leave(id);
      live.changed();
    };
    signal.addEventListener('abort', leave, { once: true });
  }
}

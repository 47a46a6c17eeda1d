import { initTRPC } from '@trpc/server';
import type * as z from 'zod';
import { feedbackCodeSchema, feedbackPeriodSchema } from '../../../shared/contract/channel-schemas.ts';
import type { FeedbackAnswer, FeedbackList, OutsideLine } from '../../../shared/contract/channel-views.ts';
import { type Envelope, envelopeSchema } from '../../../shared/contract/commands.ts';
import type { HealthView } from '../../../shared/contract/health.ts';
import { type CheckProblem, type IntegrityView, startCheckSchema } from '../../../shared/contract/integrity.ts';
import type { AuditPage, HistoryPage, UndoPreview } from '../../../shared/contract/journal.ts';
import {
  type AuditRequest,
  auditSchema,
  type HistoryRequest,
  historySchema,
  undoSchema,
} from '../../../shared/contract/journal-schemas.ts';
import type {
  BackupRef,
  Erasable,
  KeepingProblem,
  KeepingView,
  PreviewAnswer,
} from '../../../shared/contract/keeping.ts';
import { backupRefSchema, folderSchema, restoreSchema } from '../../../shared/contract/keeping-schemas.ts';
import { PROTOCOL } from '../../../shared/contract/limits.ts';
import { type ListPrintAnswer, listPrintSchema } from '../../../shared/contract/list-print.ts';
import type { Outcome } from '../../../shared/contract/outcomes.ts';
import type { OwnDay } from '../../../shared/contract/own-day.ts';
import {
  type FoundPrinter,
  findPrintersSchema,
  type ProbeReport,
  previewSchema,
  probeSchema,
  type TestPrintReport,
  type TicketPreview,
  testPrintSchema,
} from '../../../shared/contract/printer-wizard.ts';
import type { CallStory } from '../../../shared/contract/queue-views.ts';
import type { Cell, KeptReport, Report, ReportPush, ReportRequest } from '../../../shared/contract/report.ts';
import {
  dossierDaysSchema,
  keptReportSchema,
  registerPageSchema,
  reportRequestSchema,
} from '../../../shared/contract/report-schemas.ts';
import type { StationKind } from '../../../shared/contract/roles.ts';
import { type Period, periodSchema, type SatisfactionReport } from '../../../shared/contract/satisfaction.ts';
import type { ImportPreview } from '../../../shared/contract/settings-file.ts';
import { settingsPreviewSchema } from '../../../shared/contract/settings-file-schemas.ts';
import type { QuestionResult, SurveyPeriod, SurveyRow } from '../../../shared/contract/survey-results.ts';
import { surveyPeriodSchema, surveyTableSchema } from '../../../shared/contract/survey-schema.ts';
import { type VirtualPrinterAction, virtualPrinterActionSchema } from '../../../shared/contract/virtual-printer.ts';
import {
  type AdminAnswer,
  adminPinSchema,
  type PairAnswer,
  type PairingCode,
  type Push,
  pairingCodeSchema,
  pairSchema,
  soundSchema,
  type Welcome,
} from '../../../shared/contract/wire.ts';
import type { DossierColumns, StandingDossiers } from '../../../shared/domain/dossiers.ts';
import type { CounterId } from '../../../shared/domain/ids.ts';
import type { Calendar, ShippedService } from '../../../shared/domain/office.ts';
import type { PrinterConnection } from '../../../shared/domain/printer.ts';
import type { Logo } from '../../../shared/domain/ticket-design.ts';
import type { BusinessDay } from '../../../shared/domain/time.ts';

/** Who is at the other end of a connection: the token it brought, and whether it sits on the hub's own PC. */
export interface Caller {
  token: string | null;
  /** The page's `PROTOCOL`; null for a script, which names none. */
  protocol: number | null;
  /** Of the page, as it says; null for a script. */
  version: string | null;
  onThisPc: boolean;
  address: string;
}

/** What the wire needs of the hub. This file names no technology, so that a page may import the router's type. */
export interface HubApi {
  welcome(caller: Caller): Welcome;
  pair(
    caller: Caller,
    request: { kind: StationKind; counterId: CounterId | null; code: string | null },
  ): Promise<PairAnswer>;
  adminSignIn(caller: Caller, pin: string): Promise<AdminAnswer>;
  adminSetUp(caller: Caller, pin: string): Promise<AdminAnswer>;
  createPairingCode(
    caller: Caller,
    request: { kind: StationKind; counterId: CounterId | null; name: string },
  ): PairingCode | null;
  command(caller: Caller, envelope: Envelope): Promise<Outcome>;
  /** Questions about printers and paper; null to anybody but the administrator. */
  findPrinters(caller: Caller, request: { scan: boolean }): Promise<FoundPrinter[] | null>;
  probePrinter(caller: Caller, connection: PrinterConnection): Promise<ProbeReport | null>;
  printTestPage(caller: Caller, setup: z.output<typeof testPrintSchema>['setup']): Promise<TestPrintReport | null>;
  previewTicket(caller: Caller, request: z.output<typeof previewSchema>): Promise<TicketPreview | null>;
  ticketLogo(caller: Caller): Logo | null;
  /** The papers that a procedure asks for, printed at this kiosk; null for who is no kiosk. */
  printList(caller: Caller, request: z.output<typeof listPrintSchema>): Promise<ListPrintAnswer | null>;
  /** Days off of the shipped years, to start from; null for who is not the administrator. */
  shippedCalendar(caller: Caller): Calendar | null;
  /** What may be added from the catalogue; null to anybody but the administrator. */
  shippedServices(caller: Caller): ShippedService[] | null;
  /** The day's calls with why; null for who is not staff. */
  callStories(caller: Caller): CallStory[] | null;
  /** The day of the officer who is signed in at this counter; null to anybody else. */
  ownDay(caller: Caller): OwnDay | null;
  /** What was answered to the office's own questions; null for who is not the administrator. */
  surveyResults(caller: Caller, period: SurveyPeriod): QuestionResult[] | null;
  surveyTable(caller: Caller, period: SurveyPeriod): SurveyRow[] | null;
  /** The box of some days; null for who is not the administrator. */
  feedback(caller: Caller, request: z.output<typeof feedbackPeriodSchema>): FeedbackList | null;
  /** What became of somebody's words, for a kiosk or a panel; null when there are none of that number. */
  feedbackAnswer(caller: Caller, request: z.output<typeof feedbackCodeSchema>): FeedbackAnswer | null;
  /** Slips that were counted elsewhere; null for who is not the administrator. */
  outsideRatings(caller: Caller): OutsideLine[] | null;
  /** What citizens said in a period; null for who is not the administrator, and when the same page has asked anew. */
  satisfaction(caller: Caller, period: Period): Promise<SatisfactionReport | null>;
  /** The journal's proof, and beginning one; null for who is not the administrator. */
  integrity(caller: Caller): IntegrityView | null;
  startCheck(caller: Caller, text: string | null): { problem: CheckProblem | null } | null;
  /** How the hub, its screens and its printers are; null for who is not the administrator. */
  health(caller: Caller): HealthView | null;
  /** Something that a person does to the virtual printer, from its window on this PC; false to anybody else. */
  virtualPrinter(caller: Caller, action: VirtualPrinterAction): Promise<boolean>;
  /** A board says whether its loudspeaker may be heard; false to any other screen. */
  tellSound(caller: Caller, isOn: boolean): boolean;
  /** Backups and how long things are kept; null to anybody but the administrator, as are the next six. */
  keeping(caller: Caller): Promise<KeepingView | null>;
  backUp(caller: Caller): Promise<{ problem: KeepingProblem | null } | null>;
  /** What restoring a backup would do. */
  lookAtBackup(caller: Caller, ref: BackupRef): Promise<PreviewAnswer | null>;
  /** When there is no problem the hub closes itself now and comes back with the restored data. */
  restoreBackup(
    caller: Caller,
    request: z.output<typeof restoreSchema>,
  ): Promise<{ problem: KeepingProblem | null } | null>;
  lookAtFolder(caller: Caller, folder: string): Promise<KeepingView['second']>;
  /** What will go; and what is left after it went. */
  erasable(caller: Caller): Promise<Erasable | null>;
  eraseNow(caller: Caller): Promise<Erasable | null>;
  /** A report with its progress; null to anybody but the administrator, as are the next four. */
  report(caller: Caller, request: ReportRequest, signal: AbortSignal): AsyncIterable<ReportPush> | null;
  registerPage(
    caller: Caller,
    request: z.output<typeof registerPageSchema>,
  ): Promise<{ rows: readonly (readonly Cell[])[]; next: { day: BusinessDay; id: number } | null } | null>;
  /** The weekly reports that were kept, newest first, and one of them. */
  keptReports(caller: Caller): Promise<KeptReport[] | null>;
  keptReport(caller: Caller, week: string): Promise<Report | null>;
  /** How the last imported file of dossiers was understood; null before the first one, and to who is not the administrator. */
  dossierColumns(caller: Caller): DossierColumns | null;
  /** What stands of the dossiers counted elsewhere, of periods that touch these days. */
  dossiers(caller: Caller, days: z.output<typeof dossierDaysSchema>): StandingDossiers[] | null;
  /** What was decided and by whom, what a restore would change, and everything that happened; null to anybody but the administrator. */
  settingsHistory(caller: Caller, request: HistoryRequest): Promise<HistoryPage | null>;
  settingsUndo(caller: Caller, request: z.output<typeof undoSchema>): Promise<UndoPreview | null>;
  /** The settings as one file, and what importing one would change. */
  settingsFile(caller: Caller): { name: string; text: string } | null;
  settingsPreview(caller: Caller, request: z.output<typeof settingsPreviewSchema>): Promise<ImportPreview | null>;
  auditPage(caller: Caller, request: AuditRequest): Promise<AuditPage | null>;
  view(caller: Caller, signal: AbortSignal): AsyncIterable<Push> | null;
}

const t = initTRPC.context<Caller>().create({
  // A stack trace is for the log of the hub, never for a screen.
  errorFormatter: ({ shape }) => ({ ...shape, data: { code: shape.data.code } }),
});

/** A page from before an update of the hub: it must load itself again before it may do anything. */
const isOutdated = ({ protocol }: Caller): boolean => protocol !== null && protocol !== PROTOCOL;

/** The whole wire: few procedures, each parsed at the edge. */
export function createRouter(hub: HubApi) {
  return t.router({
    welcome: t.procedure.query(({ ctx }) => hub.welcome(ctx)),
    pair: t.procedure.input(pairSchema).mutation(({ ctx, input }) => hub.pair(ctx, input)),
    adminSignIn: t.procedure.input(adminPinSchema).mutation(({ ctx, input }) => hub.adminSignIn(ctx, input.pin)),
    adminSetUp: t.procedure.input(adminPinSchema).mutation(({ ctx, input }) => hub.adminSetUp(ctx, input.pin)),
    createPairingCode: t.procedure
      .input(pairingCodeSchema)
      .mutation(({ ctx, input }) => hub.createPairingCode(ctx, input)),
    command: t.procedure
      .input(envelopeSchema)
      .mutation(({ ctx, input }): Outcome | Promise<Outcome> =>
        isOutdated(ctx) ? { ok: false, refusal: { code: 'wrong-version' } } : hub.command(ctx, input),
      ),
    findPrinters: t.procedure.input(findPrintersSchema).mutation(({ ctx, input }) => hub.findPrinters(ctx, input)),
    probePrinter: t.procedure.input(probeSchema).mutation(({ ctx, input }) => hub.probePrinter(ctx, input.connection)),
    printTestPage: t.procedure.input(testPrintSchema).mutation(({ ctx, input }) => hub.printTestPage(ctx, input.setup)),
    previewTicket: t.procedure.input(previewSchema).query(({ ctx, input }) => hub.previewTicket(ctx, input)),
    ticketLogo: t.procedure.query(({ ctx }) => hub.ticketLogo(ctx)),
    shippedCalendar: t.procedure.query(({ ctx }) => hub.shippedCalendar(ctx)),
    shippedServices: t.procedure.query(({ ctx }) => hub.shippedServices(ctx)),
    printList: t.procedure.input(listPrintSchema).mutation(({ ctx, input }) => hub.printList(ctx, input)),
    callStories: t.procedure.query(({ ctx }) => hub.callStories(ctx)),
    ownDay: t.procedure.query(({ ctx }) => hub.ownDay(ctx)),
    surveyResults: t.procedure.input(surveyPeriodSchema).query(({ ctx, input }) => hub.surveyResults(ctx, input)),
    surveyTable: t.procedure.input(surveyTableSchema).query(({ ctx, input }) => hub.surveyTable(ctx, input)),
    feedback: t.procedure.input(feedbackPeriodSchema).query(({ ctx, input }) => hub.feedback(ctx, input)),
    feedbackAnswer: t.procedure.input(feedbackCodeSchema).query(({ ctx, input }) => hub.feedbackAnswer(ctx, input)),
    outsideRatings: t.procedure.query(({ ctx }) => hub.outsideRatings(ctx)),
    satisfaction: t.procedure.input(periodSchema).query(({ ctx, input }) => hub.satisfaction(ctx, input)),
    integrity: t.procedure.query(({ ctx }) => hub.integrity(ctx)),
    startCheck: t.procedure.input(startCheckSchema).mutation(({ ctx, input }) => hub.startCheck(ctx, input.text)),
    health: t.procedure.query(({ ctx }) => hub.health(ctx)),
    virtualPrinter: t.procedure
      .input(virtualPrinterActionSchema)
      .mutation(({ ctx, input }) => hub.virtualPrinter(ctx, input)),
    tellSound: t.procedure.input(soundSchema).mutation(({ ctx, input }) => hub.tellSound(ctx, input.isOn)),
    keeping: t.procedure.query(({ ctx }) => hub.keeping(ctx)),
    backUp: t.procedure.mutation(({ ctx }) => hub.backUp(ctx)),
    lookAtBackup: t.procedure.input(backupRefSchema).mutation(({ ctx, input }) => hub.lookAtBackup(ctx, input)),
    restoreBackup: t.procedure.input(restoreSchema).mutation(({ ctx, input }) => hub.restoreBackup(ctx, input)),
    lookAtFolder: t.procedure.input(folderSchema).query(({ ctx, input }) => hub.lookAtFolder(ctx, input.folder)),
    erasable: t.procedure.query(({ ctx }) => hub.erasable(ctx)),
    eraseNow: t.procedure.mutation(({ ctx }) => hub.eraseNow(ctx)),
    report: t.procedure.input(reportRequestSchema).subscription(async function* ({ ctx, input, signal }) {
      const pushes = isOutdated(ctx) ? null : hub.report(ctx, input, signal ?? AbortSignal.abort());
      if (!pushes) yield { type: 'failed' as const };
      else yield* pushes;
    }),
    registerPage: t.procedure.input(registerPageSchema).query(({ ctx, input }) => hub.registerPage(ctx, input)),
    keptReports: t.procedure.query(({ ctx }) => hub.keptReports(ctx)),
    keptReport: t.procedure.input(keptReportSchema).query(({ ctx, input }) => hub.keptReport(ctx, input.week)),
    dossierColumns: t.procedure.query(({ ctx }) => hub.dossierColumns(ctx)),
    dossiers: t.procedure.input(dossierDaysSchema).query(({ ctx, input }) => hub.dossiers(ctx, input)),
    settingsHistory: t.procedure.input(historySchema).query(({ ctx, input }) => hub.settingsHistory(ctx, input)),
    settingsUndo: t.procedure.input(undoSchema).query(({ ctx, input }) => hub.settingsUndo(ctx, input)),
    settingsFile: t.procedure.query(({ ctx }) => hub.settingsFile(ctx)),
    settingsPreview: t.procedure
      .input(settingsPreviewSchema)
      .mutation(({ ctx, input }) => hub.settingsPreview(ctx, input)),
    auditPage: t.procedure.input(auditSchema).query(({ ctx, input }) => hub.auditPage(ctx, input)),
    view: t.procedure.subscription(async function* ({ ctx, signal }) {
      if (isOutdated(ctx)) return yield { type: 'outdated' as const };
      const pushes = hub.view(ctx, signal ?? AbortSignal.abort());
      // A screen whose token is not known is told so in a value: an error would be retried for ever.
      if (!pushes) yield { type: 'unpaired' as const };
      else yield* pushes;
    }),
  });
}

export type HubRouter = ReturnType<typeof createRouter>;

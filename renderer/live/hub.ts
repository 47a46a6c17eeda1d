import { TRPCClientError } from '@trpc/client';
import { randomId } from '../../shared/basics/random-id.ts';
import type { FeedbackAnswer, FeedbackList, OutsideLine } from '../../shared/contract/channel-views.ts';
import type { CommandInput } from '../../shared/contract/commands.ts';
import type { CheckProblem, IntegrityView } from '../../shared/contract/integrity.ts';
import { PROTOCOL, TICK_MS } from '../../shared/contract/limits.ts';
import type { ListPrintAnswer } from '../../shared/contract/list-print.ts';
import type { Outcome } from '../../shared/contract/outcomes.ts';
import type { OwnDay } from '../../shared/contract/own-day.ts';
import type { ConnectionInput } from '../../shared/contract/paper-schemas.ts';
import type {
  FoundPrinter,
  ProbeReport,
  TestPrintReport,
  TicketPreview,
} from '../../shared/contract/printer-wizard.ts';
import type { CallStory } from '../../shared/contract/queue-views.ts';
import type { SatisfactionReport } from '../../shared/contract/satisfaction.ts';
import type { QuestionResult, SurveyPeriod, SurveyRow } from '../../shared/contract/survey-results.ts';
import type { View } from '../../shared/contract/views.ts';
import type { VirtualPrinterAction } from '../../shared/contract/virtual-printer.ts';
import type { AdminAnswer, PairAnswer, PairingCode, PairRequest, Welcome } from '../../shared/contract/wire.ts';
import type { Calendar, ShippedService } from '../../shared/domain/office.ts';
import type { Logo } from '../../shared/domain/ticket-design.ts';
import type { BusinessDay, Instant } from '../../shared/domain/time.ts';
import { askOnce, type Wish } from './ask-once.ts';
import { deliver } from './deliver.ts';
import { createHubClock } from './hub-clock.ts';
import { type Heard, type Link, openLink, reconnectDelay } from './link.ts';
import { createStore, type Store } from './store.ts';

export type Connection = 'connecting' | 'connected' | 'lost';

/** All that a screen knows of the hub. One page has one hub, so this is the one place with state of the network. */
export interface HubState {
  connection: Connection;
  welcome: Welcome | null;
  view: View | null;
  /** Hub time of the last push: the age of what is shown. */
  lastPush: Instant | null;
  /** The hub does not know this screen's token. */
  unpaired: boolean;
}

const nothing: HubState = { connection: 'connecting', welcome: null, view: null, lastPush: null, unpaired: false };
const state = createStore<HubState>(nothing);
const clock = createHubClock(
  () => performance.now(),
  () => Date.now(),
);

let token: string | null = null;
let link: Link | null = null;
let lastSign = 0;
let guarded = false;
let knownVersion: string | null = null;

/** What components watch. */
export const hubState: Pick<Store<HubState>, 'get' | 'subscribe'> = state;

/** Now, in the hub's clock. */
export const hubNow = (): Instant => clock.now();

/** Opens (or re-opens) the link with this token; `null` is a screen that is not paired yet. */
export function connect(as: { token: string | null }): void {
  token = as.token;
  // First the link: whoever hears of the new state may want to ask the hub at once.
  reopen();
  state.set({ ...nothing, welcome: state.get().welcome });
  if (!guarded) setInterval(reopenWhenSilent, TICK_MS / 3);
  guarded = true;
}

const wishFor = (command: CommandInput): Wish => ({ commandId: randomId(crypto, hubNow()), madeAt: hubNow(), command });

/** Sends one wish and gives the hub's answer; `no-answer` when there was none in the time that a wish is worth something. */
export const send = (command: CommandInput): Promise<Outcome> => ask(wishFor(command));

/**
 * For what staff do to people and papers: while the hub is away nothing is sent, and what is under way when the link goes
 * is given up. Else a key pressed twice in a dead time would call somebody when the hub is back.
 */
export async function sendNow(command: CommandInput): Promise<Outcome> {
  const away = new AbortController();
  const look = () => {
    if (state.get().connection !== 'connected') away.abort();
  };
  look();
  const stop = state.subscribe(look);
  const outcome = await ask(wishFor(command), away.signal);
  stop();
  return outcome;
}

/** Sends a wish that must not be done twice; `earlier` is the one that this person is still without an answer to. */
export const sendOnce = (earlier: Wish | null, command: CommandInput) => askOnce(ask, earlier, () => wishFor(command));

async function ask(wish: Wish, unwanted?: AbortSignal): Promise<Outcome> {
  try {
    const attempt = (signal: AbortSignal) => live().client.command.mutate(wish, { signal });
    const outcome = await deliver(attempt, isFinal, undefined, unwanted);
    return outcome === 'unanswered' ? { ok: false, refusal: { code: 'no-answer' } } : outcome;
  } catch (error) {
    console.error('The hub could not take the command', wish.command.type, error);
    return { ok: false, refusal: { code: 'cannot-save' } };
  }
}

/** Who asks, for what goes over plain HTTP: files. */
export const authorization = (): Record<string, string> => (token === null ? {} : { authorization: `Bearer ${token}` });

export const pair = (request: PairRequest): Promise<PairAnswer> => live().client.pair.mutate(request);
export const adminSignIn = (pin: string): Promise<AdminAnswer> => live().client.adminSignIn.mutate({ pin });
export const adminSetUp = (pin: string): Promise<AdminAnswer> => live().client.adminSetUp.mutate({ pin });
/** Null when this connection is not the administrator's. */
export const createPairingCode = (
  request: Pick<PairRequest, 'kind' | 'counterId'> & { name: string },
): Promise<PairingCode | null> => live().client.createPairingCode.mutate(request);

// The administrator's questions about printers and paper. Each is null to anybody else, and rejects when no answer came
// in its time: longer than the hub takes for the slowest printer.
const within = (ms: number) => ({ signal: AbortSignal.timeout(ms) });
const SCAN_MS = 60_000;
const FIND_MS = 15_000;
const PROBE_MS = 15_000;
const TEST_MS = 30_000;
const PREVIEW_MS = 10_000;
/** A printer as a screen describes it to the hub, without the id that the hub gives. */
export type SetupInput = Extract<CommandInput, { type: 'set-up-printer' }>['setup'];
export type PrintListInput = Parameters<Link['client']['printList']['mutate']>[0];
export type PreviewInput = Parameters<Link['client']['previewTicket']['query']>[0];
export const findPrinters = (request: { scan: boolean }): Promise<FoundPrinter[] | null> =>
  live().client.findPrinters.mutate(request, within(request.scan ? SCAN_MS : FIND_MS));
export const probePrinter = (connection: ConnectionInput): Promise<ProbeReport | null> =>
  live().client.probePrinter.mutate({ connection }, within(PROBE_MS));
export const printTestPage = (setup: SetupInput): Promise<TestPrintReport | null> =>
  live().client.printTestPage.mutate({ setup }, within(TEST_MS));
export const previewTicket = (request: PreviewInput): Promise<TicketPreview | null> =>
  live().client.previewTicket.query(request, within(PREVIEW_MS));
export const ticketLogo = (): Promise<Logo | null> => live().client.ticketLogo.query(undefined, within(PREVIEW_MS));

/** The day's calls with why, newest first; null to who is not staff, rejects when the hub did not answer. */
export const callStories = (): Promise<CallStory[] | null> =>
  live().client.callStories.query(undefined, within(PREVIEW_MS));

/** The day of the officer who is signed in here; null to anybody else, rejects when the hub did not answer. */
export const ownDay = (): Promise<OwnDay | null> => live().client.ownDay.query(undefined, within(PREVIEW_MS));

/** The box of these days; null to anybody but the administrator, rejects when the hub did not answer. */
export const feedbackOf = (from: BusinessDay, to: BusinessDay): Promise<FeedbackList | null> =>
  live().client.feedback.query({ from, to }, within(PREVIEW_MS));
/** What became of somebody's words; null when there are none of that number, rejects when the hub did not answer. */
export const feedbackAnswer = (id: number): Promise<FeedbackAnswer | null> =>
  live().client.feedbackAnswer.query({ id }, within(PREVIEW_MS));
/** Slips counted elsewhere; null to anybody but the administrator, rejects when the hub did not answer. */
export const outsideRatings = (): Promise<OutsideLine[] | null> =>
  live().client.outsideRatings.query(undefined, within(PREVIEW_MS));
/** Years of figures are counted anew each time. */
const REPORT_MS = 120_000;
/** What citizens said in a period; null to anybody but the administrator, rejects when the hub did not answer. */
export const satisfactionOf = (period: { from: string; to: string }): Promise<SatisfactionReport | null> =>
  live().client.satisfaction.query(period, within(REPORT_MS));
/** What is signed and checked of the journal; `startCheck` says what is wrong with the paper's text. */
export const integrityNow = (): Promise<IntegrityView | null> =>
  live().client.integrity.query(undefined, within(PREVIEW_MS));
export const startCheck = (text: string | null): Promise<{ problem: CheckProblem | null } | null> =>
  live().client.startCheck.mutate({ text }, within(PREVIEW_MS));

/** A procedure's papers on the kiosk's printer; null to any other screen. Rejects when the hub did not answer. */
export const printList = (request: PrintListInput): Promise<ListPrintAnswer | null> =>
  live().client.printList.mutate(request, within(TEST_MS));
/** The days off of the years that are shipped; null to anybody but the administrator, rejects when the hub did not answer. */
export const shippedCalendar = (): Promise<Calendar | null> =>
  live().client.shippedCalendar.query(undefined, within(PREVIEW_MS));

/** The services of the shipped catalogue; null to anybody but the administrator, rejects when the hub did not answer. */
export const shippedServices = (): Promise<ShippedService[] | null> =>
  live().client.shippedServices.query(undefined, within(PREVIEW_MS));

/** What was answered to the office's own questions; null to anybody but the administrator, rejects when the hub did not answer. */
export const surveyResults = (period: SurveyPeriod): Promise<QuestionResult[] | null> =>
  live().client.surveyResults.query(period, within(TEST_MS));
export const surveyTable = (period: SurveyPeriod): Promise<SurveyRow[] | null> =>
  live().client.surveyTable.query(period, within(TEST_MS));

/** Whether this board may be heard; rejects when the hub did not answer. */
export const tellSound = (isOn: boolean): Promise<boolean> =>
  live().client.tellSound.mutate({ isOn }, within(PREVIEW_MS));

/** What a person does to the virtual printer; false when this page may not, rejects when the hub did not answer. */
export const controlVirtualPrinter = (action: VirtualPrinterAction): Promise<boolean> =>
  live().client.virtualPrinter.mutate(action, within(PREVIEW_MS));

/** The wire itself, for pages with questions of their own. */
export const theWire = (): Link['client'] => live().client;

function live(): Link {
  if (!link) throw new Error('connect() comes first');
  return link;
}

function reopen(): void {
  const old = link;
  link = null;
  old?.close();
  lastSign = performance.now();
  const mine = openLink(token, {
    onOpen: () => link === mine && opened(mine),
    onClose: () => link === mine && lost(),
    onHeard: (heard) => link === mine && hear(heard),
    onEnded: () =>
      link === mine && !state.get().unpaired && setTimeout(() => link === mine && reopen(), reconnectDelay(1)),
  });
  link = mine;
}

/** A cable that was pulled closes nothing: silence is the only sign, and waiting for the old socket takes minutes. */
function reopenWhenSilent(): void {
  if (token === null || state.get().unpaired || performance.now() - lastSign < 3 * TICK_MS) return;
  lost();
  reopen();
}

function opened(mine: Link): void {
  if (token === null) state.set({ ...state.get(), connection: 'connected' });
  mine.client.welcome
    .query()
    .then((welcome) => link === mine && greet(welcome))
    .catch((error: unknown) => console.warn('No welcome yet', error));
}

function greet(welcome: Welcome): void {
  // After an update of the hub this page is of yesterday: it loads itself again.
  if (welcome.protocol !== PROTOCOL || (knownVersion !== null && knownVersion !== welcome.version)) location.reload();
  knownVersion = welcome.version;
  state.set({ ...state.get(), welcome });
}

function lost(): void {
  if (state.get().connection === 'connected') state.set({ ...state.get(), connection: 'lost' });
}

function hear(heard: Heard): void {
  lastSign = performance.now();
  if (heard.type === 'outdated') return location.reload();
  if (heard.type === 'unpaired') {
    state.set({ ...state.get(), connection: 'connected', view: null, unpaired: true });
    return;
  }
  clock.set(heard.hubTime);
  const view = heard.type === 'view' ? heard.view : state.get().view;
  state.set({ ...state.get(), connection: 'connected', view, lastPush: heard.hubTime });
}

/** The hub itself said no to the message; anything else is worth another try, also a hub that crashed and restarts. */
function isFinal(error: unknown): boolean {
  const answer = error instanceof TRPCClientError ? error.data?.code : undefined;
  return answer !== undefined && answer !== 'INTERNAL_SERVER_ERROR';
}

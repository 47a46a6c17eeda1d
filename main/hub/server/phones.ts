import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Envelope, envelopeSchema } from '../../../shared/contract/commands.ts';
import type { Outcome } from '../../../shared/contract/outcomes.ts';
import type { PhoneAnswer } from '../../../shared/contract/phone-view.ts';
import type { Refusal } from '../../../shared/contract/refusals.ts';
import type { TicketId } from '../../../shared/domain/ids.ts';
import { fill } from '../../../shared/text/fill.ts';
import { type Language, words } from '../../../shared/text/index.ts';
import { refusalSentence } from '../../../shared/text/refusal-sentence.ts';
import type { PhoneAssets } from '../phone/assets.ts';
import { joinPart } from '../phone/join-page.ts';
import type { PhoneLimits, PhoneRule } from '../phone/limits.ts';
import type { PhoneDesk } from '../phone/phone-desk.ts';
import { createPhonePages } from '../phone/phone-pages.ts';
import { readJson } from './phone-body.ts';
import { streamViews } from './phone-live.ts';
import { createPhoneSeats } from './phone-seats.ts';

export interface PhoneServer {
  desk: PhoneDesk;
  limits: PhoneLimits;
  assets: PhoneAssets;
}

/** One request of a phone: its answer, where it came from, and the language that it asked for. */
interface Ask {
  req: IncomingMessage;
  res: ServerResponse;
  address: string;
  language: Language;
  query: URLSearchParams;
}

/**
 * The road of citizens' own phones, apart from the screens': `/t/TOKEN` with `/live`, `/now` and `/rating`, and `/join`. No
 * cookie, no token of a screen, nothing of it in a log. What does not exist and what is switched off is one answer.
 */
export function servePhones({ desk, limits, assets }: PhoneServer) {
  const pages = createPhonePages(assets);
  const seats = createPhoneSeats();

  const sendPage = ({ res }: Ask, status: number, page: string, more: Record<string, string> = {}): void => {
    res.writeHead(status, { ...pageHeaders(assets.csp), ...more });
    res.end(page);
  };
  const sendJson = ({ res }: Ask, status: number, value: unknown): void => {
    res.writeHead(status, { ...plainHeaders, 'content-type': 'application/json; charset=utf-8' });
    res.end(JSON.stringify(value));
  };
  const refuse = (ask: Ask, status: number, refusal: Refusal): void =>
    sendJson(ask, status, { ok: false, code: refusal.code, sentence: sentenceOf(ask, refusal) } satisfies PhoneAnswer);
  const sentenceOf = ({ language }: Ask, refusal: Refusal): string => {
    const { timeZone } = desk.office();
    return refusalSentence(refusal, { words: words[language], language, timeZone }, desk.now());
  };

  /** False when too much came from there: it has been answered then. */
  const mayGoOn = (ask: Ask, rule: PhoneRule, asPage: boolean): boolean => {
    const seconds = limits.take(rule, ask.address);
    if (seconds === 0) return true;
    ask.res.setHeader('retry-after', String(seconds));
    const { phone } = words[ask.language];
    if (asPage) {
      sendPage(ask, 429, pages.plain(phone.slowDownTitle, fill(phone.slowDown, { s: seconds }), ask.language));
    } else refuse(ask, 429, { code: 'too-many-requests', waitSeconds: seconds });
    return false;
  };
  const notFound = (ask: Ask): void => {
    if (!mayGoOn(ask, 'guess', true)) return;
    const { phone } = words[ask.language];
    sendPage(ask, 404, pages.plain(phone.notFoundTitle, phone.notFound, ask.language));
  };

  async function ticketRoad(ask: Ask, token: string, part: string): Promise<void> {
    const ticketId = desk.find(token);
    if (ticketId === null) return notFound(ask);
    const { method } = ask.req;
    if (part === 'rating' && method === 'POST') return rate(ask, ticketId);
    if (method !== 'GET' || !['', 'now', 'live'].includes(part)) return notFound(ask);
    if (!mayGoOn(ask, 'read', part === '')) return;
    const view = desk.view(ticketId);
    if (!view) return notFound(ask);
    if (part === '') return sendPage(ask, 200, pages.ticket(view, ask.language, desk.now()));
    if (part === 'now') return sendJson(ask, 200, { type: 'view', hubTime: desk.now(), view });
    return streamViews({ ...ask, ticketId, seats, watch: desk.watch, headers: plainHeaders });
  }

  async function rate(ask: Ask, ticketId: TicketId): Promise<void> {
    if (!mayGoOn(ask, 'send', false)) return;
    const envelope = envelopeSchema.safeParse(await readJson(ask.req));
    if (!envelope.success) return void ask.res.writeHead(400, plainHeaders).end();
    answer(ask, await desk.send(ticketId, envelope.data));
  }

  async function joinRoad(ask: Ask): Promise<void> {
    const office = desk.office();
    if (!office.phones.join || !office.phones.ticketPage) return notFound(ask);
    if (ask.req.method === 'POST') return join(ask);
    const pass = passOf(ask.query);
    const { phone } = words[ask.language];
    if (pass === null) {
      if (!mayGoOn(ask, 'guess', true)) return;
      return sendPage(ask, 410, pages.plain(phone.joinOldTitle, phone.joinOld, ask.language));
    }
    if (!mayGoOn(ask, 'read', true)) return;
    const main = joinPart(desk.offers(), office, ask.language, desk.now());
    sendPage(ask, 200, pages.join(main, office, ask.language, { pass, now: desk.now() }));
  }

  /** A pass that is still good, or a new one for who comes with the poster's code. */
  function passOf(query: URLSearchParams): string | null {
    const pass = query.get('pass') ?? '';
    if (desk.codes.isGood(pass)) return pass;
    return desk.codes.isFresh(query.get('k') ?? '') ? desk.codes.pass() : null;
  }

  async function join(ask: Ask): Promise<void> {
    if (!mayGoOn(ask, 'send', false)) return;
    const body = await readJson(ask.req);
    const envelope = envelopeSchema.safeParse(fieldOf(body, 'envelope'));
    const pass = fieldOf(body, 'pass');
    if (!envelope.success || typeof pass !== 'string') return void ask.res.writeHead(400, plainHeaders).end();
    if (envelope.data.command.type !== 'join-queue') return refuse(ask, 403, { code: 'forbidden' });
    await joinWith(ask, pass, envelope.data);
  }

  async function joinWith(ask: Ask, pass: string, envelope: Envelope): Promise<void> {
    const used = desk.codes.redeem(pass, envelope.commandId);
    if (used === null) return refuse(ask, 410, { code: 'join-code-old' });
    if (used === 'new' && !mayGoOn(ask, 'join', false)) return desk.codes.release(pass);
    const outcome = await desk.send(null, envelope);
    // A question ("in the afternoon?") leaves everything as it was.
    if (!outcome.ok && used === 'new') {
      desk.codes.release(pass);
      limits.giveBack('join', ask.address);
    }
    answer(ask, outcome);
  }

  function answer(ask: Ask, outcome: Outcome): void {
    if (!outcome.ok) return refuse(ask, 200, outcome.refusal);
    const token = outcome.done.kind === 'issued' ? outcome.done.ticket.token : null;
    sendJson(ask, 200, { ok: true, token } satisfies PhoneAnswer);
  }

  /** A page that says "this phone can open it", while phones have anything to open. */
  function testPage(ask: Ask): void {
    const { ticketPage, join: joins } = desk.office().phones;
    if (!ticketPage && !joins) return notFound(ask);
    const { phone } = words[ask.language];
    sendPage(ask, 200, pages.plain(phone.testTitle, phone.test, ask.language));
  }

  return async (req: IncomingMessage, res: ServerResponse): Promise<void> => {
    const { pathname, searchParams: query } = new URL(req.url ?? '/', 'http://hub');
    const language: Language = query.get('lang') === 'en' ? 'en' : 'vi';
    const ask: Ask = { req, res, language, query, address: addressOf(req) };
    if (pathname === assets.script.path) return void res.writeHead(200, scriptHeaders).end(assets.script.body);
    if (pathname === '/join') return joinRoad(ask);
    if (pathname === '/t/test') return testPage(ask);
    const [, token = '', part = ''] = /^\/t\/([^/]+)(?:\/(\w+))?$/.exec(pathname) ?? [];
    return ticketRoad(ask, token, part);
  };
}

/** What belongs to citizens' phones, and to nobody else. */
export const isOfPhones = (pathname: string): boolean => /^\/(t|join|phone)(\/|$)/.test(pathname);

const plainHeaders = { 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' };
const pageHeaders = (csp: string) => ({
  ...plainHeaders,
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': csp,
});
const scriptHeaders = {
  'content-type': 'text/javascript; charset=utf-8',
  'cache-control': 'public, max-age=31536000, immutable',
};

/** An IPv4 address is the same one whichever way the socket tells it. */
const addressOf = ({ socket }: IncomingMessage): string => (socket.remoteAddress ?? '').replace(/^::ffff:/, '');

const fieldOf = (body: unknown, name: string): unknown =>
  typeof body === 'object' && body !== null && name in body ? (body as Record<string, unknown>)[name] : null;

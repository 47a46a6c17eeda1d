import type { EnvelopeInput } from '../../../shared/contract/commands.ts';
import type { Outcome } from '../../../shared/contract/outcomes.ts';
import type { Refusal } from '../../../shared/contract/refusals.ts';
import type { ServiceCard } from '../../../shared/contract/views.ts';
import type { PriorityReason } from '../../../shared/domain/ticket.ts';
import type { Language } from '../../../shared/text/index.ts';
import { type BoxEvent, boxFlow, emptyBox, hasBoxBack, isBoxAwaited } from '../../ui/box/box-flow.ts';
import { codeOf, isCode } from './appointment-code.ts';
import { isSameWay, type KioskPaper, paperWay } from './paper-way.ts';
import type { Scan } from './scan.ts';
import { fresh, type KioskFlow, type Step, type Visit } from './step.ts';
import { asksFirst, endsVisitAlone, waitingTime } from './waiting-time.ts';

export type KioskEvent =
  /** `procedure`: an answer of the search that is more than the service itself. */
  | { type: 'choose'; service: ServiceCard; procedure?: string }
  | { type: 'search' }
  | { type: 'type'; typed: string }
  | { type: 'want-papers' }
  | { type: 'choose-procedure'; procedure: string }
  | { type: 'want-priority' }
  | { type: 'take'; priority: PriorityReason | null }
  | { type: 'accept-later' }
  | { type: 'answered'; outcome: Outcome; paper: KioskPaper; unanswered?: EnvelopeInput | null }
  | { type: 'paper-changed'; paper: KioskPaper }
  | { type: 'another' }
  /** The number that is taken now is not for who took the one before. */
  | { type: 'someone-else' }
  | { type: 'have-appointment' }
  | { type: 'check-in' }
  | { type: 'come-back' }
  | { type: 'scanned'; scan: Scan }
  | { type: 'returned'; outcome: Outcome }
  | { type: 'open-box' }
  | { type: 'box'; event: BoxEvent }
  | { type: 'try-again' }
  | { type: 'back' }
  | { type: 'home' }
  | { type: 'speak'; language: Language }
  | { type: 'enlarge'; large: boolean }
  | { type: 'darken'; contrast: boolean }
  | { type: 'turn-page'; page: number }
  | { type: 'stay' }
  | { type: 'time-over' };

/** What a search is given at most, characters. */
export const LONGEST_SEARCH = 40;

const choosing: Step = { step: 'choosing' };

/** A step that may not follow the one before is no step: so two fast taps on "Đúng, lấy số" take one number. */
export function kioskFlow(flow: KioskFlow, event: KioskEvent): KioskFlow {
  const { at } = flow;
  const go = (next: Step): KioskFlow => ({ ...flow, at: next, asking: false });
  switch (event.type) {
    case 'choose':
      return at.step === 'choosing' || at.step === 'searching' ? choose(flow, at, event) : flow;
    case 'search':
      return at.step === 'choosing' ? go({ step: 'searching', typed: '' }) : flow;
    case 'type':
      if (at.step === 'appointment') return go({ step: 'appointment', code: codeOf(event.typed), refusal: null });
      return at.step === 'searching' ? go({ step: 'searching', typed: event.typed.slice(0, LONGEST_SEARCH) }) : flow;
    case 'want-papers':
      if (at.step === 'confirming')
        return go({ step: 'papers', service: at.service, procedure: at.found?.procedure ?? null, from: at });
      return at.step === 'refused' ? go({ step: 'papers', service: at.service, procedure: null, from: at }) : flow;
    case 'choose-procedure':
      // The one that was chosen before may have been taken away meanwhile: then the others are offered again.
      return at.step === 'papers' && at.procedure !== event.procedure
        ? go({ ...at, procedure: event.procedure, from: at })
        : flow;
    case 'want-priority':
      return at.step === 'confirming'
        ? go({ step: 'choosing-priority', service: at.service, found: at.found, card: null })
        : flow;
    case 'take':
      return at.step === 'confirming' || at.step === 'choosing-priority'
        ? go({ step: 'taking', service: at.service, priority: event.priority, acceptLater: false })
        : flow;
    case 'accept-later':
      return at.step === 'asking-later'
        ? go({ step: 'taking', service: at.service, priority: at.priority, acceptLater: true })
        : flow;
    case 'answered':
      return at.step === 'taking' || at.step === 'checking-in'
        ? { ...go(answered(at, event)), unanswered: event.unanswered ?? null }
        : flow;
    case 'paper-changed': {
      if (at.step !== 'taken') return flow;
      const paper = paperWay(at.ticket, event.paper);
      return isSameWay(paper, at.paper) ? flow : go({ ...at, paper });
    }
    case 'another':
      return at.step === 'taken' ? { ...go(choosing), page: 0, visit: flow.visit ?? visitOf(at.ticket) } : flow;
    case 'someone-else':
      return flow.visit === null || isAwaited(at) ? flow : fresh;
    case 'have-appointment':
      return at.step === 'choosing' ? go({ step: 'appointment', code: '', refusal: null }) : flow;
    case 'check-in':
      return at.step === 'appointment' && isCode(at.code) ? go({ step: 'checking-in', code: at.code }) : flow;
    case 'come-back':
      return at.step === 'choosing' ? { ...go({ step: 'coming-back' }), visit: null } : flow;
    case 'scanned':
      return scanned(flow, event.scan);
    case 'returned':
      return at.step === 'returning' ? go({ step: 'returned', outcome: event.outcome }) : flow;
    case 'open-box':
      return at.step === 'choosing' ? go({ step: 'box', box: emptyBox }) : flow;
    case 'box': {
      const box = at.step === 'box' ? boxFlow(at.box, event.event) : null;
      return box === null || (at.step === 'box' && box === at.box) ? flow : go({ step: 'box', box });
    }
    case 'try-again':
      return at.step === 'refused' ? go({ step: 'confirming', service: at.service, found: null }) : flow;
    case 'back':
      return back(flow);
    case 'home':
      return home(flow);
    case 'speak':
      return { ...flow, language: event.language };
    case 'enlarge':
      return { ...flow, large: event.large, page: 0 };
    case 'darken':
      return { ...flow, contrast: event.contrast };
    case 'turn-page':
      return at.step === 'choosing' ? { ...flow, page: Math.max(0, event.page) } : flow;
    case 'stay':
      return { ...flow, asking: false };
    case 'time-over':
      if (waitingTime(flow) === null) return flow;
      if (endsVisitAlone(flow)) return { ...flow, visit: null };
      return asksFirst(flow) && !flow.asking ? { ...flow, asking: true } : fresh;
  }
}

const visitOf = ({ ticketId, label }: Visit): Visit => ({ ticketId, label });

type AtChoice = Extract<Step, { step: 'choosing' | 'searching' }>;

function choose(flow: KioskFlow, at: AtChoice, event: Extract<KioskEvent, { type: 'choose' }>): KioskFlow {
  const { service, procedure = null } = event;
  if (!service.active) return flow;
  const found = at.step === 'searching' ? { typed: at.typed, procedure } : null;
  const next: Step = service.shut
    ? { step: 'refused', service, refusal: service.shut }
    : { step: 'confirming', service, found };
  return { ...flow, at: next, asking: false };
}

function answered(
  at: Extract<Step, { step: 'taking' | 'checking-in' }>,
  { outcome, paper }: { outcome: Outcome; paper: KioskPaper },
): Step {
  if (!outcome.ok) {
    const { refusal } = outcome;
    // The code stays, to be corrected.
    if (at.step === 'checking-in') return { step: 'appointment', code: at.code, refusal };
    const { service, priority } = at;
    return refusal.code === 'later-session'
      ? { step: 'asking-later', service, priority, refusal }
      : { step: 'refused', service, refusal };
  }
  if (outcome.done.kind !== 'issued') return choosing;
  const { ticket } = outcome.done;
  return { step: 'taken', ticket, paper: paperWay(ticket, paper) };
}

/** A ticket of this office is an answer at every step, but while another one is awaited; a card only where it was asked for. */
function scanned(flow: KioskFlow, scan: Scan): KioskFlow {
  const { at } = flow;
  const go = (next: Step): KioskFlow => ({ ...flow, at: next, asking: false });
  if (isAwaited(at)) return flow;
  if (scan.kind === 'code' && at.step === 'appointment') return go({ step: 'checking-in', code: scan.code });
  // Whoever shows a ticket has come for that one.
  if (scan.kind === 'ticket') return { ...go({ step: 'returning', token: scan.token }), visit: null };
  if (scan.kind === 'card' && at.step === 'choosing-priority') return go({ ...at, card: scan.says });
  if (at.step === 'taken' || at.step === 'returned') return flow;
  if (at.step === 'unread') return go({ ...at });
  return go({ step: 'unread', from: emptied(at) });
}

/** The first letters of what was read may have fallen into a field. */
function emptied(at: Step): Step {
  if (at.step === 'searching') return { step: 'searching', typed: '' };
  return at.step === 'appointment' ? { step: 'appointment', code: '', refusal: null } : at;
}

/** The hub's answer is on its way: nobody leaves before. */
const isAwaited = (at: Step): boolean =>
  at.step === 'box'
    ? isBoxAwaited(at.box)
    : at.step === 'taking' || at.step === 'checking-in' || at.step === 'returning';

const isThanked = (at: Step): boolean => at.step === 'box' && at.box.page === 'thanks';

function back(flow: KioskFlow): KioskFlow {
  const { at } = flow;
  const go = (next: Step): KioskFlow => ({ ...flow, at: next, asking: false });
  switch (at.step) {
    case 'choosing-priority':
      return go({ step: 'confirming', service: at.service, found: at.found });
    case 'confirming':
      return go(at.found ? { step: 'searching', typed: at.found.typed } : choosing);
    case 'box':
      if (!hasBoxBack(at.box)) return flow;
      return go(at.box.page === 'kind' ? choosing : { step: 'box', box: boxFlow(at.box, { type: 'back' }) });
    case 'papers':
    case 'unread':
      return go(at.from);
    case 'refused':
    case 'asking-later':
    case 'searching':
    case 'appointment':
    case 'coming-back':
      return go(choosing);
    default:
      return flow;
  }
}

/**
 * Whoever has their number leaves; whoever starts over still reads large letters, and takes a number of their own: it may
 * be the next citizen's first touch.
 */
function home(flow: KioskFlow): KioskFlow {
  const { step } = flow.at;
  if (isAwaited(flow.at)) return flow;
  if (step === 'taken' || step === 'returned' || isThanked(flow.at)) return fresh;
  return { ...flow, at: choosing, page: 0, visit: null, asking: false };
}

/** A new try may help; after any other refusal the way on is another service or a person. */
export const mayTryAgain = ({ code }: Refusal): boolean =>
  code === 'expired' ||
  code === 'no-answer' ||
  code === 'cannot-save' ||
  code === 'malformed' ||
  code === 'command-id-reused';

import type { IssuedTicket, Outcome } from '../../../shared/contract/outcomes.ts';
import type { Refusal } from '../../../shared/contract/refusals.ts';
import type { ServiceCard } from '../../../shared/contract/views.ts';
import type { PriorityReason } from '../../../shared/domain/ticket.ts';
import type { Language } from '../../../shared/text/index.ts';
import { isSameWay, type KioskPaper, type PaperWay, paperWay } from './paper-way.ts';

/** Where the citizen is on the way from the first screen to the number. */
export type Step =
  | { step: 'choosing' }
  | { step: 'confirming'; service: ServiceCard }
  | { step: 'choosing-priority'; service: ServiceCard }
  | { step: 'taking'; service: ServiceCard; priority: PriorityReason | null }
  | { step: 'taken'; ticket: IssuedTicket; paper: PaperWay }
  | { step: 'refused'; service: ServiceCard; refusal: Refusal };

/** Everything that this screen decides by itself; the services come from the hub. */
export interface KioskFlow {
  at: Step;
  language: Language;
  large: boolean;
  page: number;
  /** "Ông/bà còn thao tác không ạ?" stands over the screen. */
  asking: boolean;
}

export type KioskEvent =
  | { type: 'choose'; service: ServiceCard }
  | { type: 'want-priority' }
  | { type: 'take'; priority: PriorityReason | null }
  | { type: 'answered'; outcome: Outcome; paper: KioskPaper }
  | { type: 'paper-changed'; paper: KioskPaper }
  | { type: 'try-again' }
  | { type: 'back' }
  | { type: 'home' }
  | { type: 'speak'; language: Language }
  | { type: 'enlarge'; large: boolean }
  | { type: 'turn-page'; page: number }
  | { type: 'stay' }
  | { type: 'time-over' };

/** How the screen greets each citizen: Vietnamese, usual text, the first page. */
export const fresh: KioskFlow = { at: { step: 'choosing' }, language: 'vi', large: false, page: 0, asking: false };

/** A step that may not follow the one before is no step: so two fast taps on "Đúng, lấy số" take one number. */
export function kioskFlow(flow: KioskFlow, event: KioskEvent): KioskFlow {
  const { at } = flow;
  const go = (next: Step): KioskFlow => ({ ...flow, at: next, asking: false });
  switch (event.type) {
    case 'choose':
      return at.step === 'choosing' && event.service.active ? go({ step: 'confirming', service: event.service }) : flow;
    case 'want-priority':
      return at.step === 'confirming' ? go({ step: 'choosing-priority', service: at.service }) : flow;
    case 'take':
      return at.step === 'confirming' || at.step === 'choosing-priority'
        ? go({ step: 'taking', service: at.service, priority: event.priority })
        : flow;
    case 'answered':
      return at.step === 'taking' ? go(answered(at.service, event)) : flow;
    case 'paper-changed': {
      if (at.step !== 'taken') return flow;
      const paper = paperWay(at.ticket, event.paper);
      return isSameWay(paper, at.paper) ? flow : go({ ...at, paper });
    }
    case 'try-again':
      return at.step === 'refused' ? go({ step: 'confirming', service: at.service }) : flow;
    case 'back':
      if (at.step === 'choosing-priority') return go({ step: 'confirming', service: at.service });
      return at.step === 'confirming' || at.step === 'refused' ? { ...go({ step: 'choosing' }) } : flow;
    case 'home':
      return at.step === 'taking' ? flow : fresh;
    case 'speak':
      return { ...flow, language: event.language };
    case 'enlarge':
      return { ...flow, large: event.large, page: 0 };
    case 'turn-page':
      return at.step === 'choosing' ? { ...flow, page: Math.max(0, event.page) } : flow;
    case 'stay':
      return { ...flow, asking: false };
    case 'time-over':
      return timeOver(flow);
  }
}

function answered(service: ServiceCard, { outcome, paper }: { outcome: Outcome; paper: KioskPaper }): Step {
  if (!outcome.ok) return { step: 'refused', service, refusal: outcome.refusal };
  if (outcome.done.kind !== 'issued') return { step: 'choosing' };
  const { ticket } = outcome.done;
  return { step: 'taken', ticket, paper: paperWay(ticket, paper) };
}

function timeOver(flow: KioskFlow): KioskFlow {
  if (waitingTime(flow) === null) return flow;
  const mayBeThere = flow.at.step !== 'taken' && flow.at.step !== 'refused';
  return mayBeThere && !flow.asking ? { ...flow, asking: true } : fresh;
}

/** How long each state may last without a touch, milliseconds. */
export const waits = {
  idle: 30_000,
  answer: 10_000,
  taken: 12_000,
  takenLarge: 20_000,
  /** Without a paper from the slot, or not yet, there is a number to remember, or a picture to take. */
  noPaper: 30_000,
  noPaperLarge: 45_000,
  refused: 20_000,
} as const;

/** When `time-over` comes after the last touch; null when the state waits for ever. */
export function waitingTime({ at, language, large, page, asking }: KioskFlow): number | null {
  switch (at.step) {
    case 'taking':
      return null;
    case 'taken':
      return at.paper.way === 'here'
        ? large
          ? waits.takenLarge
          : waits.taken
        : large
          ? waits.noPaperLarge
          : waits.noPaper;
    case 'refused':
      return waits.refused;
    case 'choosing':
      if (language === fresh.language && large === fresh.large && page === fresh.page) return null;
      return asking ? waits.answer : waits.idle;
    case 'confirming':
    case 'choosing-priority':
      return asking ? waits.answer : waits.idle;
  }
}

/** A new try may help; after any other refusal the way on is another service or a person. */
export const mayTryAgain = ({ code }: Refusal): boolean =>
  code === 'expired' || code === 'cannot-save' || code === 'command-id-reused';

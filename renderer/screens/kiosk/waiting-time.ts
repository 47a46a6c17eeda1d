import { isBoxAwaited } from '../../ui/box/box-flow.ts';
import { fresh, type KioskFlow } from './step.ts';

/** How long each state may last without a touch, milliseconds. */
export const waits = {
  idle: 30_000,
  /** A list of papers is read, and perhaps photographed. */
  reading: 60_000,
  answer: 10_000,
  taken: 12_000,
  takenLarge: 20_000,
  /** Without a paper from the slot, or not yet, there is a number to remember, or a picture to take. */
  noPaper: 30_000,
  noPaperLarge: 45_000,
  refused: 20_000,
  /** Whoever wants another number touches again soon; after this the next citizen stands here. */
  visit: 15_000,
} as const;

/** When `time-over` comes after the last touch; null when the state waits for ever. */
export function waitingTime(flow: KioskFlow): number | null {
  const ms = usualTime(flow);
  return ms === null || !isVisitOpen(flow) ? ms : Math.min(ms, waits.visit);
}

/** A number that is taken now would belong to the visit; with the second number taken it is like after the first. */
const isVisitOpen = ({ at, visit }: KioskFlow): boolean => visit !== null && at.step !== 'taken';

/** The page stays for who reads it, but its number is nobody else's. */
export const endsVisitAlone = (flow: KioskFlow): boolean =>
  isVisitOpen(flow) && flow.at.step !== 'choosing' && asksFirst({ ...flow, visit: null });

function usualTime(flow: KioskFlow): number | null {
  const { at, large, asking } = flow;
  switch (at.step) {
    case 'taking':
    case 'checking-in':
    case 'returning':
      return null;
    case 'taken':
      if (at.paper.way === 'here') return large ? waits.takenLarge : waits.taken;
      return large ? waits.noPaperLarge : waits.noPaper;
    case 'refused':
    case 'returned':
      return waits.refused;
    case 'choosing':
      if (isUntouched(flow)) return null;
      return asking ? waits.answer : waits.idle;
    case 'box':
      if (isBoxAwaited(at.box)) return null;
      if (at.box.page === 'thanks') return waits.noPaper;
      return asking ? waits.answer : waits.reading;
    case 'papers':
      return asking ? waits.answer : waits.reading;
    case 'searching':
    case 'confirming':
    case 'choosing-priority':
    case 'asking-later':
    case 'appointment':
    case 'coming-back':
    case 'unread':
      return asking ? waits.answer : waits.idle;
  }
}

/** Nobody is asked whether they are there after a number, a refusal or the answer to a ticket: these go by themselves. */
export const asksFirst = ({ at, visit }: KioskFlow): boolean =>
  at.step !== 'taken' &&
  at.step !== 'refused' &&
  at.step !== 'returned' &&
  !(at.step === 'box' && at.box.page === 'thanks') &&
  visit === null;

const isUntouched = ({ language, large, contrast, page, visit, unanswered }: KioskFlow): boolean =>
  language === fresh.language &&
  large === fresh.large &&
  contrast === fresh.contrast &&
  page === fresh.page &&
  visit === fresh.visit &&
  unanswered === fresh.unanswered;

import type { WaitRange } from '../../../shared/contract/outcomes.ts';
import type { ServiceCard } from '../../../shared/contract/views.ts';
import { fill } from '../../../shared/text/fill.ts';
import type { Words } from '../../../shared/text/index.ts';
import { waitInWords } from '../../../shared/text/wait-in-words.ts';

type Waiting = Pick<ServiceCard, 'waiting' | 'waitMinutes' | 'staffed'>;
type Estimated = Omit<Waiting, 'staffed'> & { waitRange: WaitRange | null };

/** How a card of large letters says it: in few words, so that the letters can be large. */
export const briefly = (kiosk: Words['kiosk']): Words['kiosk'] => ({ ...kiosk, ...kiosk.brief });

/** "Đang có 3 người chờ"; with nobody before, whether the turn comes at once. */
export function peopleInWords(kiosk: Words['kiosk'], { waiting, waitMinutes, staffed }: Waiting): string {
  if (waiting > 0) return fill(waiting === 1 ? kiosk.waitingOne : kiosk.waiting, { n: waiting });
  // Nobody is called by a counter where nobody sits.
  return staffed && waitMinutes !== null && waitMinutes < 1 ? kiosk.noWait : kiosk.nobodyWaits;
}

/** "Chờ 15–30 phút"; null when the turn comes at once, or nobody can say. */
export function estimateInWords(kiosk: Words['kiosk'], { waiting, waitMinutes, waitRange }: Estimated): string | null {
  if (waitMinutes === null || (waiting === 0 && waitMinutes < 1)) return null;
  const { estimate, estimateRange, estimateUnder, estimateOver } = kiosk;
  return waitInWords(
    { about: estimate, range: estimateRange, under: estimateUnder, over: estimateOver },
    waitMinutes,
    waitRange,
  );
}

/** The same for the number that was taken: "khoảng 15–30 phút". */
export function ownWaitInWords(
  kiosk: Words['kiosk'],
  waitingBefore: number,
  waitMinutes: number | null,
  waitRange: WaitRange | null,
): string | null {
  if (waitMinutes === null) return null;
  if (waitingBefore === 0 && waitMinutes < 1) return kiosk.soon;
  return waitInWords(kiosk, waitMinutes, waitRange);
}

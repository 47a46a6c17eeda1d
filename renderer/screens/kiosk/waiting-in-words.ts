import type { ServiceCard } from '../../../shared/contract/views.ts';
import { fill } from '../../../shared/text/fill.ts';
import type { Words } from '../../../shared/text/index.ts';

/** Longer than this nobody can estimate honestly. */
const LONGEST_MINUTES = 90;

type Waiting = Pick<ServiceCard, 'waiting' | 'waitMinutes'>;

/** "Đang có 3 người chờ", or that nobody waits. */
export const peopleInWords = (kiosk: Words['kiosk'], { waiting }: Waiting): string =>
  waiting === 0 ? kiosk.noWait : fill(waiting === 1 ? kiosk.waitingOne : kiosk.waiting, { n: waiting });

/** "Chờ khoảng 20 phút"; null when nobody waits, or nobody can say. */
export function estimateInWords(kiosk: Words['kiosk'], { waiting, waitMinutes }: Waiting): string | null {
  if (waitMinutes === null || waiting === 0 || waitMinutes < 1) return null;
  return waitMinutes > LONGEST_MINUTES
    ? fill(kiosk.estimateOver, { m: LONGEST_MINUTES })
    : fill(kiosk.estimate, { m: Math.round(waitMinutes) });
}

/** The same for the number that was taken: "khoảng 20 phút". */
export function ownWaitInWords(
  kiosk: Words['kiosk'],
  waitingBefore: number,
  waitMinutes: number | null,
): string | null {
  if (waitMinutes === null) return null;
  if (waitingBefore === 0 || waitMinutes < 1) return kiosk.soon;
  return waitMinutes > LONGEST_MINUTES
    ? fill(kiosk.over, { m: LONGEST_MINUTES })
    : fill(kiosk.about, { m: Math.round(waitMinutes) });
}

import type { Refusal } from '../contract/refusals.ts';
import type { Instant } from '../domain/time.ts';
import { fill } from './fill.ts';
import { momentInWords, type Saying } from './moment-in-words.ts';

/** One polite sentence that says what to do next. */
export function refusalSentence(refusal: Refusal, saying: Saying, now: Instant): string {
  const { refusals, system } = saying.words;
  switch (refusal.code) {
    case 'closed':
      return refusal.nextOpening === null
        ? refusals['closed-for-now']
        : fill(refusals.closed, { time: momentInWords(saying, refusal.nextOpening, now) });
    case 'wrong-pin':
      return refusal.waitSeconds > 0
        ? fill(refusals['wrong-pin-wait'], { s: refusal.waitSeconds })
        : refusals['wrong-pin'];
    case 'too-many-tries':
      return fill(refusals['too-many-tries'], { s: refusal.waitSeconds });
    case 'ticket-at-counter':
    case 'not-at-this-counter':
    case 'undo-too-late':
    case 'day-still-open':
    case 'unknown-number':
    case 'paper-under-way':
      return fill(refusals[refusal.code], { no: refusal.label });
    case 'wrong-status':
      return fill(refusals['wrong-status'], { no: refusal.label, status: system.status[refusal.status] });
    case 'officer-busy-elsewhere':
      return fill(refusals['officer-busy-elsewhere'], { no: refusal.label, c: refusal.counterNumber });
    case 'printer-in-use':
      return fill(refusals['printer-in-use'], { name: refusal.name });
    default:
      return refusals[refusal.code];
  }
}

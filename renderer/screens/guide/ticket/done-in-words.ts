import type { Done } from '../../../../shared/contract/outcomes.ts';
import { fill } from '../../../../shared/text/fill.ts';
import type { Words } from '../../../../shared/text/index.ts';

/** "Đã khôi phục A005: còn 2 người trước."; null when the hub said something else. */
export function restoredInWords({ guideQueue }: Words, done: Done): string | null {
  if (done.kind !== 'back-in-line') return null;
  const { restored, restoredFirst } = guideQueue.said;
  return fill(done.waitingBefore === 0 ? restoredFirst : restored, { no: done.label, n: done.waitingBefore });
}

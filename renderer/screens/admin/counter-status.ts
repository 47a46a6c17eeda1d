import type { CounterLine } from '../../../shared/contract/queue-views.ts';
import { fill } from '../../../shared/text/fill.ts';
import type { Words } from '../../../shared/text/index.ts';

/** "Đang mở", "Tạm nghỉ: Đi họp". */
export function statusInWords({ status, pauseReason }: CounterLine, { counter, admin }: Words): string {
  const said = admin.counterStatus[status];
  return pauseReason === null
    ? said
    : fill(counter.pausedFor, { status: said, reason: counter.pauseReasons[pauseReason] });
}

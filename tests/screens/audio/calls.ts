import type { CallLine } from '../../../shared/contract/views.ts';
import type { CallId } from '../../../shared/domain/ids.ts';
import { instant } from '../../../shared/domain/time.ts';

/** A call of counter `number`, made at `at` milliseconds. */
export const aCall = (id: number, at: number, number = 1, label = `A${String(id).padStart(3, '0')}`): CallLine => ({
  callId: id as CallId,
  label,
  place: { word: 'quay', number, name: 'Chứng thực' },
  at: instant(at),
  recall: false,
  priority: false,
  current: true,
});

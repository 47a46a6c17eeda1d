import { useEffect, useState } from 'react';
import type { TicketId } from '../../../shared/domain/ids.ts';
import { REST_MS } from './rating-flow.ts';

/** Whether this ticket's question has stood long enough to be meant by a touch. */
export function useReady(asking: TicketId | null): boolean {
  const [ready, setReady] = useState<TicketId | null>(null);
  useEffect(() => {
    setReady(null);
    if (asking === null) return;
    const timer = setTimeout(() => setReady(asking), REST_MS);
    return () => clearTimeout(timer);
  }, [asking]);
  return asking !== null && ready === asking;
}

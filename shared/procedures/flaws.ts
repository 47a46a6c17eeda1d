import { offeredOf, type Procedure } from '../domain/procedure.ts';
import { procedureLimits } from './limits.ts';

/** What is wrong with a list as a whole; each with the procedure that it is told at. */
export interface ProcedureFlaw {
  id: string;
  flaw: 'same-id' | 'no-papers' | 'too-many';
}

/** Empty: the list may be saved. What each field may hold, the fields themselves see to. */
export function procedureFlaws(list: readonly Procedure[]): ProcedureFlaw[] {
  return list.flatMap(({ id, service, vi, active }, at): ProcedureFlaw[] => {
    if (list.findIndex((one) => one.id === id) !== at) return [{ id, flaw: 'same-id' }];
    if (!active) return [];
    if (vi.papers.length === 0) return [{ id, flaw: 'no-papers' }];
    const place = offeredOf(list, service).findIndex((one) => one.id === id);
    return place >= procedureLimits.ofService ? [{ id, flaw: 'too-many' }] : [];
  });
}

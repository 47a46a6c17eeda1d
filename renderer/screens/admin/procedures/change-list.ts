import { offeredOf, type Procedure } from '../../../../shared/domain/procedure.ts';
import { procedureLimits } from '../../../../shared/procedures/limits.ts';

type List = readonly Procedure[];

/** Changed in its place, or added at the end. */
export const withProcedure = (list: List, one: Procedure): Procedure[] =>
  list.some(({ id }) => id === one.id) ? list.map((old) => (old.id === one.id ? one : old)) : [...list, one];

/** Offered no more, or again. It stays in the list: visits of before keep its name. */
export const switchProcedure = (list: List, id: string, active: boolean): Procedure[] =>
  list.map((one) => (one.id === id ? { ...one, active } : one));

/** One place up or down among those of its service that are offered; the others stay where they are. */
export function moveProcedure(list: List, id: string, by: -1 | 1): Procedure[] {
  const moved = list.find((one) => one.id === id);
  if (!moved) return [...list];
  const beside = offeredOf(list, moved.service);
  const other = beside[beside.findIndex((one) => one.id === id) + by];
  if (!other) return [...list];
  return list.map((one) => (one.id === id ? other : one.id === other.id ? moved : one));
}

/** Whether the kiosk's page has room for one more. */
export const hasRoom = (list: List, service: string): boolean =>
  offeredOf(list, service).length < procedureLimits.ofService;

import type { TicketId } from '../../../../shared/domain/ids.ts';

const NAME = 'xin-moi.seen-low';

/** The low ratings that were seen in this tab. */
export const seenLow = (): readonly TicketId[] => JSON.parse(sessionStorage.getItem(NAME) ?? '[]') as TicketId[];

/** Keeps that these were seen as long as the tab lives; all that were. */
export function seeLow(ids: readonly TicketId[]): readonly TicketId[] {
  const all = [...seenLow(), ...ids];
  sessionStorage.setItem(NAME, JSON.stringify(all));
  return all;
}

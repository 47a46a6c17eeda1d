import type { PosterView } from '../../../shared/contract/views.ts';
import type { Hall } from './board.ts';
import { officeName } from './names.ts';

/** What the screen at the door shows; `code` changes with the minutes. */
export function posterView({ office }: Pick<Hall, 'office'>, code: string): PosterView {
  const { join, ticketPage, address, wifi } = office.phones;
  return {
    kind: 'poster',
    office: officeName(office),
    address: join && ticketPage && address !== '' ? `${address}/join?k=${code}` : null,
    wifi,
  };
}

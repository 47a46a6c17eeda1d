import type { TicketToken } from './ids.ts';
import type { PhoneSettings } from './satisfaction.ts';

/** Longer ones would make the code of a ticket too dense for 203 dots an inch, characters. */
export const ADDRESS_LENGTH = 60;

/** Where a phone follows a ticket; null while the office has not switched it on, or has not said where phones reach it. */
export const ticketAddress = ({ ticketPage, address }: PhoneSettings, token: TicketToken): string | null =>
  ticketPage && address !== '' ? `${address}/t/${token}` : null;

/** What the QR of a ticket holds: the address of its page, or its token alone. */
export const ticketCode = (phones: PhoneSettings, token: TicketToken): string => ticketAddress(phones, token) ?? token;

/** The token in what a scanner read from a ticket; other texts stay as they are. Lower case, as tokens are. */
export const tokenOfCode = (text: string): string => {
  const read = text.trim().toLowerCase();
  return /^https?:\/\/[^/\s]+\/t\/(\d{1,12}-[0-9a-f]{32})$/.exec(read)?.[1] ?? read;
};

/**
 * An address as it is kept: scheme, host and port alone, in ASCII, as short as it can be; null for anything else, such as
 * one with a path, a name and a password, or another scheme.
 */
export function plainAddress(typed: string): string | null {
  const text = typed.trim().replace(/\/+$/, '');
  return /^https?:\/\/([a-z0-9.-]+|\[[0-9a-f:]+\])(:\d{1,5})?$/i.test(text) && text.length <= ADDRESS_LENGTH
    ? text.toLowerCase()
    : null;
}

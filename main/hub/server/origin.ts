import type { IncomingMessage } from 'node:http';

/** True for an address of this PC itself. */
export function isThisPc(address: string | undefined): boolean {
  return address !== undefined && /^(::1|(::ffff:)?127\.\d+\.\d+\.\d+)$/.test(address);
}

/**
 * Browsers name the page that asks; a page of another site must not speak to the hub on the visitor's PC.
 * Scripts send no Origin, and have no browser's powers.
 */
export function isOwnOrigin(req: IncomingMessage): boolean {
  const { origin, host } = req.headers;
  if (origin === undefined) return true;
  return URL.canParse(origin) && new URL(origin).host === host;
}

import type { IncomingMessage } from 'node:http';

/** True for an address of this PC itself. */
export function isThisPc(address: string | undefined): boolean {
  return address !== undefined && /^(localhost|::1|(::ffff:)?127\.\d+\.\d+\.\d+)$/.test(address);
}

/** Names that nobody can register on the internet (RFC 2606, 6762, 8375), names without a dot, and bare addresses. */
const LOCAL_NAME = /^(\[[0-9a-f:]+\]|\d+\.\d+\.\d+\.\d+|[^.]+|.+\.(test|localhost|local|internal|home\.arpa))$/i;

/**
 * False when the page that asks was loaded under a name on the internet: such a name can be pointed at this PC by whoever
 * owns it ("DNS rebinding"), and the page would pass for the hub's own.
 */
export function isLocalName(req: IncomingMessage): boolean {
  return LOCAL_NAME.test((req.headers.host ?? '').replace(/:\d+$/, ''));
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

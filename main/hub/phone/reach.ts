import os from 'node:os';
import type { PhoneReach } from '../../../shared/contract/admin-view.ts';

const isLoopback = (host: string): boolean => /^(localhost|127\.|\[?::1\]?$)/.test(host);

/** Where this PC can be found in the office's network. @param url where the hub listens */
export function reachOf(url: string): PhoneReach {
  const { hostname, port } = new URL(url);
  const loopbackOnly = isLoopback(hostname);
  const isEverywhere = loopbackOnly || hostname === '0.0.0.0' || hostname === '[::]';
  const hosts = isEverywhere ? addressesHere() : [hostname];
  return { loopbackOnly, addresses: hosts.map((host) => `http://${host}${port === '' ? '' : `:${port}`}`) };
}

/** The IPv4 addresses that others in the network see: short enough for a code on a ticket. */
const addressesHere = (): string[] =>
  Object.values(os.networkInterfaces())
    .flatMap((all) => all ?? [])
    .filter(({ family, internal, address }) => family === 'IPv4' && !internal && !address.startsWith('169.254.'))
    .map(({ address }) => address);

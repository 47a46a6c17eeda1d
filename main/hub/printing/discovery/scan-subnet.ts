import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import type { FoundPrinter } from '../../../../shared/contract/printer-wizard.ts';

/** True when somebody listens at that address, within `ms`. Sends nothing. Never rejects. */
export type Knock = (host: string, port: number, ms: number) => Promise<boolean>;

/** How to scan; what is left out is as an office needs it. */
export interface ScanOptions {
  /** 9100: raw printing. */
  port?: number;
  /** Doors knocked at together. */
  together?: number;
  /** Milliseconds until nobody is taken to be at home. */
  ms?: number;
  knock?: Knock;
}

/**
 * Who listens for raw printing in the own network; only when a person asks for it, since a guard of the network may take
 * it for an attack. Printers are only connected to: a byte could be printed. In the order of `addresses`.
 */
export async function scanSubnet(
  addresses: readonly string[] = neighbours(),
  { port = 9100, together = 64, ms = 400, knock = knockAt }: ScanOptions = {},
): Promise<FoundPrinter[]> {
  const home = new Set<string>();
  const queue = [...addresses];
  const walk = async (): Promise<void> => {
    for (let host = queue.shift(); host !== undefined; host = queue.shift()) {
      if (await knock(host, port, ms)) home.add(host);
    }
  };
  await Promise.all(Array.from({ length: together }, walk));
  return addresses
    .filter((host) => home.delete(host))
    .map((host) => ({ connection: { kind: 'tcp', host, port }, title: host, detail: `TCP ${host}:${port}` }));
}

/** An address of this PC, as `os.networkInterfaces` tells it. */
interface OwnAddress {
  address: string;
  netmask: string;
  family: string;
  internal: boolean;
}

/**
 * The hosts of the networks that this PC is in, at most the 254 of a /24 each, and none of the loopback. A larger network
 * is scanned around the own address: an office is not a campus.
 */
export function neighbours(
  interfaces: Readonly<Record<string, readonly OwnAddress[] | undefined>> = networkInterfaces(),
): string[] {
  const own = Object.values(interfaces)
    .flatMap((addresses) => addresses ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal);
  const hosts = own.flatMap(({ address, netmask }) => {
    const mask = (numberOf(netmask) | 0xffff_ff00) >>> 0;
    const network = (numberOf(address) & mask) >>> 0;
    const broadcast = (network | ~mask) >>> 0;
    return Array.from({ length: Math.max(0, broadcast - network - 1) }, (_, index) => textOf(network + 1 + index));
  });
  return [...new Set(hosts)];
}

const numberOf = (address: string): number =>
  address.split('.').reduce((number, part) => ((number << 8) | Number(part)) >>> 0, 0);

const textOf = (number: number): string => [24, 16, 8, 0].map((shift) => (number >>> shift) & 0xff).join('.');

const knockAt: Knock = (host, port, ms) =>
  new Promise((resolve) => {
    const socket = connect({ host, port });
    const answer = (home: boolean) => (): void => {
      clearTimeout(timer);
      socket.destroy();
      resolve(home);
    };
    const timer = setTimeout(answer(false), ms);
    socket.once('connect', answer(true));
    socket.once('error', answer(false));
  });

/** The usual port of a printer that takes raw bytes ("JetDirect", port 9100). */
export const USUAL_PORT = 9100;

/** Where a printer listens, or which part of what was typed is not right. */
export type ParsedAddress = { ok: true; host: string; port: number } | { ok: false; problem: 'host' | 'port' };

const NAME = /^[A-Za-z0-9_][A-Za-z0-9_-]*(\.[A-Za-z0-9_-]+)*$/;
const IPV6 = /^(?=.*:.*:)[0-9A-Fa-f:]{2,45}$/;
const LONGEST = 120;

/**
 * Reads an address as people type or paste it: "192.168.1.50", "192.168.1.50:9100", "http://192.168.1.50/",
 * "[fe80::1]:9100". A port in `text` counts before `port`, the field beside it; an empty field is the usual port.
 */
export function parseAddress(text: string, port = ''): ParsedAddress {
  const bare = text
    .trim()
    .replace(/^[a-z]+:\/\//i, '')
    .replace(/\/.*$/, '');
  const [host, inside] = splitPort(bare);
  if (!isHost(host)) return { ok: false, problem: 'host' };
  const number = readPort(inside ?? port.trim());
  return number === null ? { ok: false, problem: 'port' } : { ok: true, host, port: number };
}

/** "192.168.1.50", and ":9100" only when it isn't the usual one. */
export function addressInWords(host: string, port: number): string {
  const name = host.includes(':') ? `[${host}]` : host;
  return port === USUAL_PORT ? host : `${name}:${port}`;
}

function splitPort(text: string): [host: string, port: string | null] {
  const bracketed = /^\[([^\]]*)\](?::(.*))?$/.exec(text);
  if (bracketed) return [bracketed[1] ?? '', bracketed[2] ?? null];
  const parts = text.split(':');
  return parts.length === 2 ? [parts[0] ?? '', parts[1] ?? ''] : [text, null];
}

function isHost(host: string): boolean {
  if (host.length > LONGEST) return false;
  // Four numbers, or it is no address at all: "192.168.1" would be taken for a name and searched for in vain.
  if (/^[\d.]+$/.test(host))
    return /^\d{1,3}(\.\d{1,3}){3}$/.test(host) && host.split('.').every((n) => Number(n) <= 255);
  return NAME.test(host) || IPV6.test(host);
}

function readPort(text: string): number | null {
  if (text === '') return USUAL_PORT;
  const port = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  return port >= 1 && port <= 65_535 ? port : null;
}

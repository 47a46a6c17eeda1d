import type { ConnectionInput } from '../../../../shared/contract/paper-schemas.ts';
import type { FoundPrinter } from '../../../../shared/contract/printer-wizard.ts';
import type { PrinterConnection, PrinterSetup } from '../../../../shared/domain/printer.ts';
import { connectionKey } from './connection-in-words.ts';
import { parseAddress, USUAL_PORT } from './parse-address.ts';

/** Ways of connecting that are typed by hand, the likeliest first. */
export const typedWays = ['serial', 'device', 'windows-queue', 'cups', 'system'] as const;
export type TypedWay = (typeof typedWays)[number];

/** All that was chosen and typed while looking for a printer: going back and forth loses nothing of it. */
export interface FindDraft {
  /** `found:KEY` of a printer in the list; null before anything is chosen. */
  chosen: `found:${string}` | 'address' | 'virtual' | 'other' | null;
  host: string;
  port: string;
  way: TypedWay;
  path: string;
  baud: string;
  queue: string;
}

export const emptyDraft: FindDraft = {
  chosen: null,
  host: '',
  port: String(USUAL_PORT),
  way: 'serial',
  path: '',
  baud: '115200',
  queue: '',
};

export type FindProblem = 'nothing' | 'host' | 'port' | 'path' | 'baud' | 'queue';
export type ChosenConnection = { ok: true; connection: ConnectionInput } | { ok: false; problem: FindProblem };

/** An example of a path, per way; the hub takes no other shapes. */
export const pathExample = { serial: 'COM3', device: '/dev/usb/lp0' } as const;
const SERIAL = /^(\/dev\/[A-Za-z0-9_./-]{1,80}|(\\\\\.\\)?COM\d{1,3})$/;
const DEVICE = /^\/dev\/(usb\/)?[A-Za-z0-9_-]{1,40}$/;
const CUPS_QUEUE = /^[^\s/#-][^\s/#]{0,119}$/u;

export const keyOfFound = (connection: FoundPrinter['connection']): `found:${string}` =>
  `found:${connectionKey(connection)}`;

/** What was chosen as a connection that the hub will take, or the field that is not right. */
export function readChoice(draft: FindDraft, found: readonly FoundPrinter[]): ChosenConnection {
  switch (draft.chosen) {
    case null:
      return { ok: false, problem: 'nothing' };
    case 'virtual':
      return { ok: true, connection: { kind: 'virtual' } };
    case 'address': {
      const address = parseAddress(draft.host, draft.port);
      return address.ok ? { ok: true, connection: { kind: 'tcp', host: address.host, port: address.port } } : address;
    }
    case 'other':
      return readTyped(draft);
    default: {
      const connection = found.find((each) => keyOfFound(each.connection) === draft.chosen)?.connection;
      // A plain file is the command line's alone; the hub would refuse it.
      return connection && connection.kind !== 'file' ? { ok: true, connection } : { ok: false, problem: 'nothing' };
    }
  }
}

function readTyped(draft: FindDraft): ChosenConnection {
  const path = draft.path.trim();
  const queue = draft.queue.trim();
  switch (draft.way) {
    case 'serial': {
      const baudRate = /^\d{4,6}$/.test(draft.baud.trim()) ? Number(draft.baud) : 0;
      if (!SERIAL.test(path)) return { ok: false, problem: 'path' };
      if (baudRate < 1200 || baudRate > 921_600) return { ok: false, problem: 'baud' };
      return { ok: true, connection: { kind: 'serial', path, baudRate } };
    }
    case 'device':
      return DEVICE.test(path) ? { ok: true, connection: { kind: 'device', path } } : { ok: false, problem: 'path' };
    case 'cups':
      return CUPS_QUEUE.test(queue)
        ? { ok: true, connection: { kind: 'cups', queue } }
        : { ok: false, problem: 'queue' };
    case 'windows-queue':
    case 'system':
      return queue !== '' && queue.length <= 220
        ? { ok: true, connection: { kind: draft.way, queue } }
        : { ok: false, problem: 'queue' };
  }
}

/** The printer of the office that has this connection already; undefined for a free one. */
export const ownerOf = (connection: PrinterConnection, setups: readonly PrinterSetup[]): PrinterSetup | undefined =>
  setups.find((each) => connectionKey(each.connection) === connectionKey(connection));

/** What is proposed when a search is over and nobody has chosen meanwhile: the first free one, else an address. */
export function proposeChoice(found: readonly FoundPrinter[], setups: readonly PrinterSetup[]): FindDraft['chosen'] {
  const free = found.find(({ connection }) => !ownerOf(connection, setups));
  return free ? keyOfFound(free.connection) : 'address';
}

/** The list after a search: each printer once, newly found ones behind those already shown. */
export function mergeFound(before: readonly FoundPrinter[], now: readonly FoundPrinter[]): FoundPrinter[] {
  const all = new Map<string, FoundPrinter>();
  for (const each of [...before, ...now]) {
    // Offered by itself, so that it is there without a search too.
    if (each.connection.kind !== 'virtual') all.set(connectionKey(each.connection), each);
  }
  return [...all.values()];
}

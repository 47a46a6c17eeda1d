import { parseArgs } from 'node:util';
import { err, ok, type Result } from '../shared/basics/result.ts';
import type { PrinterConnection } from '../shared/domain/printer.ts';

/** Where the paper goes as long as no printer is set up in the administration. */
export type PrinterChoice =
  | Extract<PrinterConnection, { kind: 'virtual' | 'tcp' | 'device' | 'file' }>
  | { kind: 'none' };

/** What the hub is told when it starts. */
export interface HubOptions {
  data: string;
  port: number;
  host: string;
  sample: boolean;
  printer: PrinterChoice;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** The usage line that goes with every complaint about an option. */
export const usage =
  'npm run hub -- [--data DIR] [--port N] [--host H] [--sample] [--printer virtual|tcp://HOST:PORT|file:PATH|none]';

/** Command line and environment → options, or one sentence that says what is wrong. A flag wins over its variable. */
export function parseHubOptions(
  argv: readonly string[],
  env: Environment,
  defaultData = './data',
): Result<HubOptions, string> {
  const flags = readFlags(argv);
  if (!flags.ok) return flags;
  const given = flags.value;
  const data = given.data ?? env.XIN_MOI_DATA ?? defaultData;
  if (data === '') return err('Thiếu thư mục dữ liệu. / --data needs a folder.');
  const port = parsePort(given.port ?? env.XIN_MOI_PORT ?? '7070', 0);
  if (port === undefined)
    return err('Cổng phải là số từ 0 đến 65535. / --port must be a number from 0 to 65535 (0: any free port).');
  const host = given.host ?? env.XIN_MOI_HOST ?? '127.0.0.1';
  if (host === '') return err('Thiếu địa chỉ mạng. / --host needs an address.');
  const sample = given.sample ?? false;
  if (sample && !isLoopback(host))
    return err(
      `Văn phòng mẫu chỉ chạy trên máy này (127.0.0.1), không chạy trên ${host}. / ` +
        `--sample works on this PC only (127.0.0.1), not on ${host}: its PINs are public.`,
    );
  const printer = parsePrinter(given.printer ?? env.XIN_MOI_PRINTER ?? 'virtual');
  if (!printer.ok) return printer;
  return ok({ data, port, host, sample, printer: printer.value });
}

/** True for the addresses that only this PC can reach. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || host === '[::1]' || /^127(\.\d{1,3}){3}$/.test(host);
}

interface Flags {
  data?: string;
  port?: string;
  host?: string;
  sample?: boolean;
  printer?: string;
}

function readFlags(argv: readonly string[]): Result<Flags, string> {
  try {
    const { values } = parseArgs({
      args: [...argv],
      options: {
        data: { type: 'string' },
        port: { type: 'string' },
        host: { type: 'string' },
        sample: { type: 'boolean' },
        printer: { type: 'string' },
      },
    });
    return ok(values);
  } catch (error) {
    // Node's sentence names the option; what follows the first full stop is advice about other programs.
    const sentence = error instanceof Error ? (error.message.split(/\. |\n/)[0] ?? '') : String(error);
    return err(`Tham số không đúng. / ${sentence.replace(/\.$/, '')}. ${usage}`);
  }
}

function parsePort(text: string, lowest: number): number | undefined {
  if (!/^\d{1,5}$/.test(text)) return undefined;
  const port = Number(text);
  return port >= lowest && port <= 65535 ? port : undefined;
}

function parsePrinter(text: string): Result<PrinterChoice, string> {
  if (text === 'virtual' || text === 'none') return ok({ kind: text });
  if (text.startsWith('file:') && text.length > 'file:'.length) {
    const path = text.slice('file:'.length);
    // A printer's device answers; any other path, `/dev/null` too, only takes bytes.
    return ok({ kind: /^\/dev\/(usb\/)?lp\d+$/.test(path) ? 'device' : 'file', path });
  }
  const address = /^tcp:\/\/(\[[0-9a-fA-F:.]+\]|[^\s/:@]+)(?::(\d+))?\/?$/.exec(text);
  const host = address?.[1]?.replace(/^\[|\]$/g, '');
  const port = parsePort(address?.[2] ?? '9100', 1);
  if (host && port !== undefined) return ok({ kind: 'tcp', host, port });
  return err(
    `Máy in không đúng: ${text}. / --printer must be virtual, tcp://HOST:PORT, file:PATH or none, not ${text}.`,
  );
}

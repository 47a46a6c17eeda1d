import type { Stranger } from '../../../shared/contract/printer-wizard.ts';
import { parseAnswers } from './answers.ts';
import type { Heard } from './overhear.ts';

type Opening = (text: string, bytes: readonly number[]) => boolean;
const begins =
  (pattern: RegExp): Opening =>
  (text) =>
    pattern.test(text);

/** How other services begin to speak. */
const openings: Readonly<Record<string, Opening>> = {
  'HTTP (RFC 9112)': begins(/^HTTP\/\d/),
  'SSH (RFC 4253)': begins(/^SSH-\d/),
  'FTP or SMTP (RFC 959, 5321)': begins(/^[2-5]\d\d[ -][ -~]/),
  'POP3 (RFC 1939)': begins(/^(\+OK|-ERR)/),
  'IMAP (RFC 9051)': begins(/^\* (OK|BYE|PREAUTH)/),
  'VNC (RFC 6143)': begins(/^RFB \d/),
  // IAC, then WILL, WON'T, DO or DON'T.
  'telnet (RFC 854)': (_, [iac, verb = 0]) => iac === 0xff && verb >= 0xfb && verb <= 0xfe,
  // A record of kind "alert", two bytes long.
  'TLS (RFC 8446)': (_, [kind, major, , high, low]) => kind === 0x15 && major === 3 && high === 0 && low === 2,
};

/** So many printable characters in a row may be words: no answer of a printer but its name has them. */
const words = /[ -~]{8,}/;
/** Of the bytes among which they are so many must be printable too: of words nearly all, of noise 38 in a hundred. */
const leastPrintable = 0.6;
/** GS I: 5fh, a name, zero. GS ( H: 37h 22h, an id, zero (Epson ESC/POS reference). */
const wordsOfPrinters = /(_[ -~]{1,79}|7"[ -~]{4})�/g;

/** Bytes of one question beyond its answer that may still be a disturbance. */
const forgiven = 2;
/** Of nine questions so many answered with bytes that belong to none are no disturbance any more. */
const noisyQuestions = 5;

/**
 * What answers in place of a printer, with the evidence in one English sentence; null when it may be one. One in sixteen
 * bytes of anything looks like an answer to DLE EOT, a good part of all letters too: so all that came counts.
 */
export function strangerIn(heard: readonly Heard[]): { stranger: Stranger; evidence: string } | null {
  for (const one of heard) {
    const text = textOf(one);
    const known = Object.entries(openings).find(([, opening]) => opening(text, one.bytes))?.[0];
    if (known !== undefined) return { stranger: 'other-service', evidence: `it speaks ${known}: ${quote(text)}` };
    if (isEcho(one)) return { stranger: 'echo', evidence: `it sends ${one.question} back as it came` };
    // Some printers tell their name without its frame.
    if (one.question.startsWith('GS I')) continue;
    const rest = text.replace(wordsOfPrinters, '');
    const said = words.exec(rest)?.[0];
    if (said !== undefined && rest.replaceAll('�', '').length >= leastPrintable * rest.length)
      return { stranger: 'other-service', evidence: `it speaks in words: ${quote(said)}` };
  }
  return null;
}

/** True when bytes that answer nothing keep coming: of such a line nothing is believed but a process id. */
export const isNoisy = (heard: readonly Heard[]): boolean =>
  heard.filter((one) => loose(one) > forgiven).length >= noisyQuestions;

/** How many bytes came that are neither the answer nor what a printer says by itself. */
function loose({ question, bytes }: Heard): number {
  const { answers, rest } = parseAnswers(Uint8Array.from(bytes));
  const odd = answers.filter((answer) => {
    if (answer.kind === 'automatic' || answer.kind === 'process-id') return false;
    return answer.kind !== 'other' || !(isFlowControl(answer.bytes) || answer.bytes.length > 1);
  });
  return odd.length + rest.length - (question.startsWith('DLE EOT') || question === 'GS r 1' ? 1 : 0);
}

/** XON and XOFF belong to the serial line. */
const isFlowControl = ([byte]: readonly number[]): boolean => byte === 0x11 || byte === 0x13;

const isEcho = ({ asked, bytes }: Heard): boolean =>
  bytes.some((_, start) => asked.every((byte, index) => bytes[start + index] === byte));

/** What can be read of it: a blank for each end of a line, a replacement character for what is no letter. */
const textOf = ({ bytes }: Heard): string =>
  bytes
    .map((byte) => {
      if (byte === 0x0d || byte === 0x0a || byte === 0x09) return ' ';
      return byte >= 0x20 && byte < 0x7f ? String.fromCharCode(byte) : '�';
    })
    .join('');

const quote = (text: string): string => `“${text.slice(0, 60).trim()}”`;

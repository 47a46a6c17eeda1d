import type { Levels } from './rating.ts';
import type { BusinessDay } from './time.ts';

/** What the hub says of its journal up to `seq`, at the end of a day or when the head wishes. */
export interface Digest {
  office: string;
  day: BusinessDay;
  /** The last event that it covers, and that event's hash, which stands for all before it: 64 hex digits. */
  seq: number;
  hash: string;
  /** Of this day, up to `seq`. */
  events: number;
  tickets: number;
  ratings: Levels;
  /** Ed25519, raw, base64. */
  publicKey: string;
}

/** With the signature of its canonical JSON, base64. */
export interface SignedDigest {
  digest: Digest;
  signature: string;
}

/**
 * What a paper says that can be typed: which event, and the beginning of its hash. 80 bits: nobody makes another journal
 * with the same in any time that matters, and a person still types it.
 */
export interface DigestMark {
  seq: number;
  /** 20 hex digits. */
  hashStart: string;
}

/** Crockford's: no letter that looks like a digit or like another. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const HASH_LETTERS = 16;
/** Two check letters tell a slip of the finger from a journal that was changed: one in a thousand slips passes. */
const CHECK_LETTERS = 2;

/** "1234-7K3M-9QRT-XW2B-44AC-ZX". */
export function codeOfDigest({ seq, hash }: Pick<Digest, 'seq' | 'hash'>): string {
  const letters = toLetters(BigInt(`0x${hash.slice(0, 20)}`), HASH_LETTERS);
  const groups = letters.match(/.{4}/g) ?? [];
  return [String(seq), ...groups, checkOf(`${seq}${letters}`)].join('-');
}

/** From a typed or scanned code; null when it is none, or has a slip of the finger. Case, spaces and hyphens do not matter. */
export function readDigestCode(text: string): DigestMark | null {
  const plain = text
    .toUpperCase()
    .replace(/[\s-–—]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
  const parts = new RegExp(`^(\\d{1,12})([${LETTERS}]{${HASH_LETTERS}})([${LETTERS}]{${CHECK_LETTERS}})$`).exec(plain);
  const [, seq = '', letters = '', check = ''] = parts ?? [];
  if (!parts || check !== checkOf(`${Number(seq)}${letters}`)) return null;
  return { seq: Number(seq), hashStart: fromLetters(letters).toString(16).padStart(20, '0') };
}

/** Places count, so that two letters that changed places are seen too (a sum over the prime 1021). */
function checkOf(text: string): string {
  let sum = 0;
  for (const letter of text) sum = (sum * 37 + LETTERS.indexOf(letter) + 1) % 1021;
  return toLetters(BigInt(sum), CHECK_LETTERS);
}

function toLetters(value: bigint, length: number): string {
  let text = '';
  for (let rest = value; text.length < length; rest >>= 5n) text = LETTERS[Number(rest & 31n)] + text;
  return text;
}

const fromLetters = (text: string): bigint =>
  [...text].reduce((sum, letter) => (sum << 5n) | BigInt(LETTERS.indexOf(letter)), 0n);

/** "3f2a 91c0 …": a hash or a key in groups that can be compared by eye. */
export const inGroups = (text: string): string => text.replace(/(.{4})(?=.)/g, '$1 ');

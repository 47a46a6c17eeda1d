import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  sign,
  verify,
} from 'node:crypto';
import { canonicalJson } from '../../../shared/basics/canonical-json.ts';
import type { Digest, SignedDigest } from '../../../shared/domain/digest.ts';
import type { BusinessDay, Instant } from '../../../shared/domain/time.ts';
import { noLevels } from '../views/rating-tally.ts';
import type { ReadDb, WriteDb } from './db.ts';
import { officeOf } from './office.ts';
import { ratingCounts } from './ratings.ts';
import { findSecret, keepSecret } from './secrets.ts';

/** The office's own key, made at the first use; PKCS #8, base64. It is no fact of the journal. */
export function ensureDigestKey(db: WriteDb): void {
  if (findSecret(db, 'digest-key', OWNER) !== null) return;
  const { privateKey } = generateKeyPairSync('ed25519');
  keepSecret(db, 'digest-key', OWNER, privateKey.export({ format: 'der', type: 'pkcs8' }).toString('base64'));
}

const OWNER = 'office';

/** An Ed25519 key in SPKI is this and 32 bytes (RFC 8410). */
const SPKI_HEAD = Buffer.from('302a300506032b6570032100', 'hex');

/** More events than an office has in a day: so far back the first digest counts, those after it from the one before. */
const DAY_OF_EVENTS = 60_000;

/**
 * Signs the journal as it ends now; null when nothing has happened since the last digest. The day is that of the last event:
 * the digest of a day that ended at midnight, or with the PC, is made when the next one begins.
 */
export function newDigest(db: ReadDb): SignedDigest | null {
  const last = lastRow(db);
  const stored = findSecret(db, 'digest-key', OWNER);
  if (!last || last.type === 'digest-signed' || stored === null) return null;
  const { seq, hash, day } = last;
  const key = createPrivateKey({ key: Buffer.from(stored, 'base64'), format: 'der', type: 'pkcs8' });
  const levels = noLevels();
  for (const { level, n } of ratingCounts(db, day)) levels[level] = n;
  const digest: Digest = {
    office: officeOf(db).name,
    day,
    seq,
    hash,
    events: eventsOfDay(db, day, seq),
    tickets: db.get<{ n: number }>('SELECT count(*) AS n FROM tickets WHERE day = ?', day)?.n ?? 0,
    ratings: levels,
    publicKey: rawPublicKey(key).toString('base64'),
  };
  return { digest, signature: sign(null, Buffer.from(canonicalJson(digest)), key).toString('base64') };
}

/** Whether the signature is that of the key that the digest names. */
export function isSigned({ digest, signature }: SignedDigest): boolean {
  try {
    const spki = Buffer.concat([SPKI_HEAD, Buffer.from(digest.publicKey, 'base64')]);
    const key = createPublicKey({ key: spki, format: 'der', type: 'spki' });
    return verify(null, Buffer.from(canonicalJson(digest)), key, Buffer.from(signature, 'base64'));
  } catch {
    return false; // not a key at all
  }
}

/** SHA-256 of a public key, the first 16 bytes in hex: what is compared by eye. */
export const fingerprintOf = (publicKey: string): string =>
  createHash('sha256').update(Buffer.from(publicKey, 'base64')).digest('hex').slice(0, 32);

const rawPublicKey = (key: KeyObject): Buffer =>
  createPublicKey(key).export({ format: 'der', type: 'spki' }).subarray(SPKI_HEAD.length);

interface LastRow {
  seq: number;
  day: BusinessDay;
  type: string;
  hash: string;
}
const lastRow = (db: ReadDb): LastRow | undefined =>
  db.get<LastRow>('SELECT seq, day, type, hash FROM events ORDER BY seq DESC LIMIT 1');

function eventsOfDay(db: ReadDb, day: BusinessDay, upTo: number): number {
  const before = db.get<{ seq: number | null }>('SELECT max(seq) AS seq FROM digests WHERE day < ?', day)?.seq ?? 0;
  const from = Math.max(before, upTo - DAY_OF_EVENTS);
  return db.get<{ n: number }>('SELECT count(*) AS n FROM events WHERE seq > ? AND day = ?', from, day)?.n ?? 0;
}

/**
 * Whether a digest is due by itself: a day with events has ended, by the date or by the head of the office, and nothing
 * was signed since. Asked every second: each part is one step of an index.
 */
export function isDigestDue(db: ReadDb, today: BusinessDay): boolean {
  const last = lastRow(db);
  if (!last || last.type === 'digest-signed') return false;
  if (last.day !== today) return last.day < today;
  const closed = db.get<{ at: Instant }>('SELECT at FROM closed_days WHERE day = ?', today);
  if (!closed) return false;
  return db.get('SELECT 1 FROM digests WHERE day = ? AND signed_at >= ?', today, closed.at) === undefined;
}

export interface KeptDigest extends SignedDigest {
  signedAt: Instant;
}

/** The latest digests, newest first. */
export const latestDigests = (db: ReadDb, most: number): KeptDigest[] =>
  db
    .all<{ signed_at: Instant; body: string; signature: string }>(
      'SELECT signed_at, body, signature FROM digests ORDER BY seq DESC LIMIT ?',
      most,
    )
    .map(({ signed_at: signedAt, body, signature }) => ({ digest: JSON.parse(body) as Digest, signature, signedAt }));

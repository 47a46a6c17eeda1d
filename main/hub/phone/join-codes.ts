import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { minutes } from '../../../shared/domain/time.ts';
import type { Clock } from '../ports.ts';

/** How long the poster shows one code; it is taken for as long again, for who has just scanned it. */
export const CODE_MS = minutes(1);
/** Who has scanned may take so long to choose. */
export const PASS_MS = minutes(5);

export interface JoinCodes {
  /** What the poster shows now. */
  code(): string;
  isFresh(code: string): boolean;
  /** For who came with a fresh code: good for one number, for some minutes. */
  pass(): string;
  isGood(pass: string): boolean;
  /** Uses a pass up; `again`: by the same command before; null: it is no good any more. */
  redeem(pass: string, commandId: string): 'new' | 'again' | null;
  /** No number came of it. */
  release(pass: string): void;
}

/**
 * The poster's code and what it opens. Nothing is stored that a file could give away: the key is made anew with each start of
 * the hub and lives in memory alone.
 */
export function createJoinCodes(clock: Pick<Clock, 'monotonic'>): JoinCodes {
  const key = randomBytes(32);
  const used = new Map<string, { commandId: string; until: number }>();
  const sign = (text: string): string => createHmac('sha256', key).update(text).digest('base64url').slice(0, 22);
  const turn = (): number => Math.floor(clock.monotonic() / CODE_MS);
  const codeOf = (n: number): string => sign(`code ${n}`);
  const untilOf = (pass: string): number | null => {
    const [, until = '', nonce = '', seal = ''] = /^(\d{1,16})\.([\w-]{22})\.([\w-]{22})$/.exec(pass) ?? [];
    return seal !== '' && same(seal, sign(`pass ${until} ${nonce}`)) ? Number(until) : null;
  };
  const isGood = (pass: string): boolean => clock.monotonic() < (untilOf(pass) ?? Number.NEGATIVE_INFINITY);
  return {
    code: () => codeOf(turn()),
    isFresh: (code) => {
      const [now, before] = [same(code, codeOf(turn())), same(code, codeOf(turn() - 1))];
      return now || before;
    },
    pass: () => {
      const until = Math.floor(clock.monotonic() + PASS_MS);
      const nonce = randomBytes(16).toString('base64url');
      return `${until}.${nonce}.${sign(`pass ${until} ${nonce}`)}`;
    },
    isGood,
    redeem: (pass, commandId) => {
      for (const [old, { until }] of used) if (until < clock.monotonic()) used.delete(old);
      const by = used.get(pass);
      if (by) return by.commandId === commandId ? 'again' : null;
      if (!isGood(pass)) return null;
      used.set(pass, { commandId, until: clock.monotonic() + PASS_MS });
      return 'new';
    },
    release: (pass) => void used.delete(pass),
  };
}

/** In the same time for any two texts of a length. */
const same = (a: string, b: string): boolean =>
  Buffer.byteLength(a) === Buffer.byteLength(b) && timingSafeEqual(Buffer.from(a), Buffer.from(b));

import type { CheckProblem, IntegrityView, JournalCheck } from '../../shared/contract/integrity.ts';
import { codeOfDigest } from '../../shared/domain/digest.ts';
import type { Clock, Log } from './ports.ts';
import type { Reading } from './reading/reading.ts';
import { readPaper } from './store/digest-paper.ts';
import { fingerprintOf, latestDigests } from './store/digests.ts';
import { lastEvent } from './store/events.ts';
import type { Store } from './store/open.ts';

export interface Integrity {
  look(): IntegrityView;
  /** Begins a check, with the paper that `text` is of; what is wrong with the text, or null. A check at work goes on. */
  start(text: string | null): CheckProblem | null;
}

export interface IntegrityDeps {
  store: Store;
  clock: Clock;
  log: Log;
  reading: Reading;
}

/** Half a year of working days. */
const DIGESTS_SHOWN = 130;

/** The proof of the journal for the head of the office: what was signed, and whether all of it still holds. */
export function createIntegrity({ store, clock, log, reading }: IntegrityDeps): Integrity {
  let check: JournalCheck | null = null;

  async function run(begun: Pick<JournalCheck, 'startedAt' | 'compared'>): Promise<void> {
    try {
      const proof = await reading.verify(begun.compared, (done, total) => {
        check = { ...begun, state: 'running', done, total };
      });
      check = { ...begun, state: 'done', endedAt: clock.now(), proof };
      log.info('journal-checked', { events: proof.events, flaw: proof.flaw?.what ?? null, paper: proof.paper });
    } catch (error) {
      check = { ...begun, state: 'failed', endedAt: clock.now() };
      log.info('journal-not-checked', { error: String(error) });
    }
  }

  return {
    look: () => ({
      check,
      digests: latestDigests(store.read, DIGESTS_SHOWN).map((kept) => ({
        ...kept,
        code: codeOfDigest(kept.digest),
        fingerprint: fingerprintOf(kept.digest.publicKey),
      })),
      events: lastEvent(store.read).seq,
    }),
    start(text) {
      if (check?.state === 'running') return null;
      const compared = text === null ? null : readPaper(text);
      if (typeof compared === 'string') return compared;
      const begun = { startedAt: clock.now(), compared };
      check = { ...begun, state: 'running', done: 0, total: lastEvent(store.read).seq };
      void run(begun);
      return null;
    },
  };
}

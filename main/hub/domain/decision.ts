import { err, ok, type Result } from '../../../shared/basics/result.ts';
import type { Done } from '../../../shared/contract/outcomes.ts';
import type { Refusal } from '../../../shared/contract/refusals.ts';
import type { DomainEvent } from './events.ts';

/** What became of a command: events with the answer for the screen, or a refusal. */
export type Decision = Result<{ events: readonly DomainEvent[]; done: Done }, Refusal>;

/** Accepts, with nothing more to tell than that it is done. */
export const accept = (...events: DomainEvent[]): Decision => ok({ events, done: { kind: 'done' } });
/** Accepts with an answer. */
export const answer = (done: Done, ...events: DomainEvent[]): Decision => ok({ events, done });
export const refuse = (refusal: Refusal): Decision => err(refusal);

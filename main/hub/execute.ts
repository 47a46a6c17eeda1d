import { randomUUID } from 'node:crypto';
import { COMMAND_LIFETIME_MS } from '../../shared/contract/limits.ts';
import type { Outcome } from '../../shared/contract/outcomes.ts';
import type { Refusal } from '../../shared/contract/refusals.ts';
import { elapsed, type Instant } from '../../shared/domain/time.ts';
import { may } from './access/may.ts';
import { actorOf, senderName } from './access/sender.ts';
import type { Actor } from './domain/actor.ts';
import type { Command } from './domain/commands.ts';
import { decide } from './domain/decide.ts';
import type { Decision } from './domain/decision.ts';
import type { DomainEvent } from './domain/events.ts';
import type { Facts, LocalTime, Screens } from './domain/facts.ts';
import type { Order } from './order.ts';
import type { Clock } from './ports.ts';
import { runImport } from './run-import.ts';
import { applyEvent } from './store/apply-event.ts';
import type { WriteDb } from './store/db.ts';
import { appendEvents, type EventContext } from './store/events.ts';
import { loadSlice } from './store/load-slice.ts';
import type { Store } from './store/open.ts';
import { findOutcome, rememberOutcome } from './store/outcomes.ts';
import { dropSecret, keepSecret } from './store/secrets.ts';
import type { Waits } from './store/waits.ts';
import { hashWords, keepWords } from './store/words.ts';

export interface ExecuteDeps {
  store: Pick<Store, 'write'>;
  clock: Clock;
  localTime(at: number): LocalTime;
  /** Whether a ticket of now gets a print job. */
  hasPrinter(): boolean;
  /** What somebody would wait who took a number now. */
  waits: Waits;
  /** Where the screens are. */
  screens(): Screens;
  pictures: Facts['pictures'];
  /** Called once after each commit that changed something. The only road to the screens, the paper and the loudspeaker. */
  publish(): void;
}

/** Runs orders one after the other, in one durable transaction; when it returns, their rows are on the disk. */
export type Execute = (orders: readonly Order[]) => Outcome[];

const refused = (refusal: Refusal): Outcome => ({ ok: false, refusal });

export function createExecute(deps: ExecuteDeps): Execute {
  return (orders) => {
    let changed = false;
    try {
      const outcomes = deps.store.write((db) =>
        orders.map((order) => {
          const step = runOne(deps, db, order);
          changed ||= step.changed;
          return step.outcome;
        }),
      );
      if (changed) deps.publish();
      return outcomes;
    } catch (error) {
      // A full disk is a refusal: nothing of this transaction happened. Anything else is a bug, and the hub must stop.
      if (!isDiskTrouble(error)) throw error;
      return orders.map(() => refused({ code: 'cannot-save' }));
    }
  };
}

interface Step {
  outcome: Outcome;
  changed: boolean;
}

function runOne(deps: ExecuteDeps, db: WriteDb, order: Order): Step {
  const { commandId, command, sender } = order;
  const now = deps.clock.now();
  const unchanged = (outcome: Outcome): Step => ({ outcome, changed: false });

  // 1. The same command twice has the same answer.
  const known = findOutcome(db, commandId);
  if (known)
    return unchanged(known.station === senderName(sender) ? known.outcome : refused({ code: 'command-id-reused' }));
  // 2. A tap of ten minutes ago must not print now.
  if (order.madeAt !== null && elapsed(order.madeAt, now) > COMMAND_LIFETIME_MS)
    return unchanged(refused({ code: 'expired' }));
  // 3. Who is it, and may they?
  const actor = actorOf(db, sender);
  if (!actor || !may(actor, command.type)) return unchanged(refused({ code: 'forbidden' }));

  // 4. Decide, on values.
  const local = deps.localTime(now);
  const facts: Facts = {
    actor,
    now,
    local,
    hasPrinter: deps.hasPrinter(),
    dice: rollDice(),
    reasonHash: order.words === null ? null : hashWords(order.words),
    machine: order.machine,
    screens: deps.screens(),
    pictures: deps.pictures,
  };
  // 5. Journal, tables, answer: all or nothing.
  const context: EventContext = { at: now, day: local.day, actor: signed(actor, order.machine), commandId };
  const decision =
    command.type === 'import-settings'
      ? // Each with a roll of its own: two new printers are two.
        runImport(db, command, (one) => runDecision(deps, db, one, { ...facts, dice: rollDice() }, context))
      : runDecision(deps, db, command, facts, context);
  const outcome: Outcome = decision.ok ? { ok: true, done: decision.value.done } : refused(decision.error);
  if (decision.ok) {
    keepAside(db, order, decision.value.events, now);
  }
  // The hub's own wishes carry no promise to anybody: nobody will ask again.
  if (sender.kind !== 'system') rememberOutcome(db, commandId, senderName(sender), now, outcome);
  return { outcome, changed: decision.ok && decision.value.events.length > 0 };
}

/** One command's events, written and applied; a refusal writes nothing. */
function runDecision(
  { waits }: ExecuteDeps,
  db: WriteDb,
  command: Command,
  facts: Facts,
  context: EventContext,
): Decision {
  const decision = decide(loadSlice(db, command, facts, waits), facts);
  if (!decision.ok) return decision;
  appendEvents(db, decision.value.events, context);
  for (const event of decision.value.events) applyEvent(db, event, context);
  return decision;
}

/** Taken from a pool that Node fills many at a time: asking the system for each would cost more than the ticket's row. */
const rollDice = (): string => randomUUID().replaceAll('-', '');

/** Administrators share one PIN: which PC it was is all that tells them apart. */
const signed = (actor: Actor, machine: string | null): Actor =>
  actor.role === 'admin' && machine !== null ? { ...actor, machine } : actor;

/** What stands beside the journal. A station that is unpaired, whatever the reason, loses its token with it. */
function keepAside(db: WriteDb, { words, secret }: Order, events: readonly DomainEvent[], now: Instant): void {
  if (words !== null) keepWords(db, words, now);
  if (secret?.hash === null) dropSecret(db, secret.kind, secret.id);
  else if (secret) keepSecret(db, secret.kind, secret.id, secret.hash);
  for (const event of events) if (event.type === 'station-unpaired') dropSecret(db, 'station', event.stationId);
}

const isDiskTrouble = (error: unknown): boolean =>
  error instanceof Error && /SQLITE_(FULL|IOERR|READONLY)/.test('code' in error ? String(error.code) : '');

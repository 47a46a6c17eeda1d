import type { CounterId, OfficerId } from '../../../shared/domain/ids.ts';
import type { Counter } from '../../../shared/domain/office.ts';
import type { CommandOf } from './commands.ts';
import { accept, type Decision, refuse } from './decision.ts';
import type { DomainEvent } from './events.ts';
import type { AtCounterTicket, CounterStateSlice, SignInState } from './state-slices.ts';

/** Ends an officer's presence at a counter. */
export function leave(counterId: CounterId, officerId: OfficerId, wasOpen: boolean): DomainEvent[] {
  const at = { counterId, officerId };
  return wasOpen
    ? [
        { type: 'counter-closed', ...at },
        { type: 'officer-signed-out', ...at },
      ]
    : [{ type: 'officer-signed-out', ...at }];
}

/**
 * An officer takes this counter; the PIN has been verified before. Who was signed in here, or this officer elsewhere,
 * is signed out, unless a citizen sits there: one officer is never at two counters. With `bring` the citizen of the
 * officer's other counter comes along (its PC died), and this counter does what that one did.
 */
export function signIn(command: CommandOf<'sign-in'>, state: SignInState): Decision {
  const { counter, officer, elsewhere, current } = state;
  if (!officer?.active || officer.id !== command.officerId) return refuse({ code: 'unknown-officer' });
  const here = counter.state.officerId;
  if (here === officer.id) return accept();
  if (current) return refuse({ code: 'ticket-at-counter', label: current.label });
  if (elsewhere?.current && !command.bring) {
    const { number } = elsewhere.counter;
    return refuse({ code: 'officer-busy-elsewhere', counterNumber: number, label: elsewhere.current.label });
  }
  return accept(
    ...(here ? leave(counter.id, here, counter.state.status !== 'closed') : []),
    ...(elsewhere ? leave(elsewhere.counter.id, officer.id, elsewhere.counter.state.status !== 'closed') : []),
    { type: 'officer-signed-in', counterId: counter.id, officerId: officer.id },
    ...(elsewhere?.current ? comeAlong(elsewhere.counter, elsewhere.current, state) : []),
  );
}

/** Who was only called is called again, to the new counter, with all the time that everybody gets; who sits is not. */
function comeAlong(from: Counter, ticket: AtCounterTicket, { counter, nextCallId }: SignInState): DomainEvent[] {
  const at = { counterId: counter.id, officerId: ticket.officerId };
  const callId = ticket.status === 'called' ? nextCallId : null;
  const moved: DomainEvent = { type: 'ticket-moved', ticketId: ticket.id, from: from.id, callId, ...at };
  return from.state.status === 'paused'
    ? [{ type: 'counter-paused', reason: from.state.reason, ...at }, moved]
    : [{ type: 'counter-opened', ...at }, moved];
}

export function signOut({ counter, current }: CounterStateSlice): Decision {
  const { officerId, status } = counter.state;
  if (!officerId) return accept();
  if (current) return refuse({ code: 'ticket-at-counter', label: current.label });
  return accept(...leave(counter.id, officerId, status !== 'closed'));
}

export function openCounter({ counter }: CounterStateSlice): Decision {
  const { officerId, status } = counter.state;
  if (!officerId) return refuse({ code: 'forbidden' });
  return status === 'open' ? accept() : accept({ type: 'counter-opened', counterId: counter.id, officerId });
}

/** A pause lets the present visit end; it only stops calling. */
export function pauseCounter({ because }: CommandOf<'pause-counter'>, { counter }: CounterStateSlice): Decision {
  const { officerId, status } = counter.state;
  if (!officerId || status === 'closed') return refuse({ code: 'counter-not-open' });
  if (status === 'paused' && counter.state.reason === because) return accept();
  return accept({ type: 'counter-paused', counterId: counter.id, officerId, reason: because });
}

export function closeCounter({ counter, current }: CounterStateSlice): Decision {
  const { officerId, status } = counter.state;
  if (current) return refuse({ code: 'ticket-at-counter', label: current.label });
  if (!officerId || status === 'closed') return accept();
  return accept({ type: 'counter-closed', counterId: counter.id, officerId });
}

import type { Counter, Office, Service } from '../../../shared/domain/office.ts';
import { type Rehearsal, stageOf } from '../../../shared/domain/rehearsal.ts';
import { ticketLabel } from '../../../shared/domain/ticket.ts';
import type { CommandOf } from './commands.ts';
import { accept, type Decision, refuse } from './decision.ts';
import type { DomainEvent } from './events.ts';
import type { Facts } from './facts.ts';
import { seriesOf } from './numbering.ts';
import type { StateOf } from './state.ts';
import type { OfficeState } from './state-slices.ts';

/** One citizen who is played through the real parts, beside the queue and never in it (decision 16). */
export function beginRehearsal(
  _: CommandOf<'begin-rehearsal'>,
  { office, counter, services }: StateOf<'begin-rehearsal'>,
  { now, dice }: Facts,
): Decision {
  if (running(office)) return refuse({ code: 'rehearsal-runs' });
  if (!counter) return refuse({ code: 'unknown-counter' });
  const service = firstService(counter, services);
  if (!service) return refuse({ code: 'counter-calls-nothing' });
  const rehearsal: Rehearsal = {
    id: dice,
    at: now,
    counterId: counter.id,
    serviceId: service.id,
    label: ticketLabel(seriesOf(service, office), 0),
    results: {},
    calledAt: null,
    askedAt: null,
    endedAt: null,
    how: null,
  };
  return accept({ type: 'rehearsal-begun', rehearsal });
}

/** A step has come out. One that is not being played any more changes nothing. */
export function recordRehearsal(
  { rehearsalId, step, result }: CommandOf<'record-rehearsal'>,
  { office }: OfficeState,
): Decision {
  const rehearsal = running(office);
  if (rehearsal?.id !== rehearsalId || stageOf(rehearsal) !== step) return accept();
  const events: DomainEvent[] = [{ type: 'rehearsal-stepped', step, result }];
  if (step === 'rate') events.push({ type: 'rehearsal-ended', how: 'played' });
  return accept(...events);
}

/** Whether the call was heard: only somebody in the room knows. */
export function answerRehearsal(
  { rehearsalId, heard }: CommandOf<'answer-rehearsal'>,
  { office }: OfficeState,
): Decision {
  const rehearsal = running(office);
  if (rehearsal?.id !== rehearsalId || stageOf(rehearsal) !== 'speak') return refuse({ code: 'rehearsal-over' });
  return accept({ type: 'rehearsal-stepped', step: 'speak', result: heard ? 'heard' : 'not-heard' });
}

/** A face was touched, on the panel of the counter or by the administrator. Which one is kept nowhere. */
export function rateRehearsal(
  { rehearsalId }: CommandOf<'rate-rehearsal'>,
  { office }: OfficeState,
  { actor }: Facts,
): Decision {
  const rehearsal = running(office);
  if (rehearsal?.id !== rehearsalId || stageOf(rehearsal) !== 'rate') return refuse({ code: 'rehearsal-over' });
  if (actor.role === 'rating' && actor.counterId !== rehearsal.counterId) return refuse({ code: 'rehearsal-over' });
  const result = actor.role === 'rating' ? 'rated' : 'rated-here';
  return accept({ type: 'rehearsal-stepped', step: 'rate', result }, { type: 'rehearsal-ended', how: 'played' });
}

/** Ends it where it stands; by the hub itself when it finds one that was cut off. */
export function stopRehearsal({ office }: OfficeState, { actor }: Facts): Decision {
  if (!running(office)) return accept();
  return accept({ type: 'rehearsal-ended', how: actor.role === 'system' ? 'cut' : 'stopped' });
}

const running = ({ rehearsal }: Office): Rehearsal | null =>
  rehearsal !== null && rehearsal.endedAt === null ? rehearsal : null;

/** Its own before those that it only helps with, in the office's order. */
function firstService({ services, backups }: Counter, all: readonly Service[]): Service | null {
  const mine = all.filter(({ id, active }) => active && services.includes(id));
  return mine.find(({ id }) => !backups.includes(id)) ?? mine[0] ?? null;
}

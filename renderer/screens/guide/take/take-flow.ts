import type { IssuedTicket, Outcome } from '../../../../shared/contract/outcomes.ts';
import type { Refusal } from '../../../../shared/contract/refusals.ts';
import type { ServiceCard } from '../../../../shared/contract/views.ts';
import type { TicketId } from '../../../../shared/domain/ids.ts';
import type { PriorityReason } from '../../../../shared/domain/ticket.ts';

export type Wanted = Pick<ServiceCard, 'id' | 'name'>;

/** How far the guide is with a number for somebody. */
export type TakeStep =
  | { step: 'choosing' }
  | { step: 'asking-priority'; service: Wanted }
  | { step: 'taking'; service: Wanted; priority: PriorityReason | null }
  | { step: 'taken'; ticket: IssuedTicket }
  | { step: 'refused'; refusal: Refusal };

/** The number that this person has already. */
export interface Visit {
  ticketId: TicketId;
  label: string;
}

export interface TakeFlow {
  at: TakeStep;
  /** The paper is to have large letters. */
  large: boolean;
  visit: Visit | null;
}

export type TakeEvent =
  | { type: 'choose'; service: Wanted }
  | { type: 'take'; priority: PriorityReason | null }
  | { type: 'answered'; outcome: Outcome }
  | { type: 'enlarge'; large: boolean }
  | { type: 'second'; visit: Visit }
  | { type: 'another-person' }
  | { type: 'back' };

export const nobody: TakeFlow = { at: { step: 'choosing' }, large: false, visit: null };

/** A step that may not follow the one before is no step: so two fast taps take one number. */
export function takeFlow(flow: TakeFlow, event: TakeEvent): TakeFlow {
  const { at } = flow;
  const go = (next: TakeStep): TakeFlow => ({ ...flow, at: next });
  switch (event.type) {
    case 'choose':
      return at.step === 'choosing' ? go({ step: 'asking-priority', service: event.service }) : flow;
    case 'take':
      return at.step === 'asking-priority'
        ? go({ step: 'taking', service: at.service, priority: event.priority })
        : flow;
    case 'answered':
      return at.step === 'taking' ? go(answered(event.outcome)) : flow;
    case 'enlarge':
      return { ...flow, large: event.large };
    // A third number belongs to the same first one.
    case 'second':
      return at.step === 'taking' ? flow : { ...go({ step: 'choosing' }), visit: flow.visit ?? event.visit };
    case 'another-person':
      return at.step === 'taking' ? flow : nobody;
    case 'back':
      return at.step === 'asking-priority' || at.step === 'refused' ? go({ step: 'choosing' }) : flow;
  }
}

function answered(outcome: Outcome): TakeStep {
  if (!outcome.ok) return { step: 'refused', refusal: outcome.refusal };
  return outcome.done.kind === 'issued' ? { step: 'taken', ticket: outcome.done.ticket } : { step: 'choosing' };
}

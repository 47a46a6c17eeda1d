import type { CommandInput } from '../../../shared/contract/commands.ts';
import type { TicketId } from '../../../shared/domain/ids.ts';

export const transferKinds = ['service', 'counter', 'officer'] as const;
/** Where a ticket goes: to another service, to one counter, or to one officer wherever they sit. */
export type TransferKind = (typeof transferKinds)[number];

export interface TransferWish {
  kind: TransferKind;
  /** Empty until one is chosen. */
  target: string;
  reason: string;
  comeBack: boolean;
}

/** What is missing yet; null when it can be sent. */
export const missingIn = ({ target, reason }: TransferWish): 'target' | 'reason' | null =>
  target === '' ? 'target' : reason.trim() === '' ? 'reason' : null;

export function transferCommand(ticketId: TicketId, { kind, target, reason, comeBack }: TransferWish): CommandInput {
  return {
    type: 'transfer-ticket',
    ticketId,
    serviceId: kind === 'service' ? target : null,
    counterId: kind === 'counter' ? target : null,
    officerId: kind === 'officer' ? target : null,
    reason: reason.trim(),
    comeBack,
  };
}

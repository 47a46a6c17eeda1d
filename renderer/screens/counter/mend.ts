import type { CommandInput } from '../../../shared/contract/commands.ts';
import type { TicketLine } from '../../../shared/contract/queue-views.ts';
import type { PriorityReason } from '../../../shared/domain/ticket.ts';

/** How a waiting number is to be; empty words are none. */
export interface MendWish {
  serviceId: string;
  priority: PriorityReason | null;
  reason: string;
  note: string;
}

export const asItIs = ({ serviceId, priority }: TicketLine): MendWish => ({
  serviceId,
  priority,
  reason: '',
  note: '',
});

/** The commands that make a number so, in this order; only what changed. */
export function mendCommands(line: TicketLine, wish: MendWish): CommandInput[] {
  const { ticketId } = line;
  const [reason, note] = [wish.reason.trim(), wish.note.trim()];
  const commands: CommandInput[] = [];
  if (wish.serviceId !== line.serviceId) commands.push({ type: 'change-service', ticketId, serviceId: wish.serviceId });
  if (wish.priority !== line.priority)
    commands.push({ type: 'set-priority', ticketId, priority: wish.priority, reason: reason || null });
  if (note !== '') commands.push({ type: 'note-ticket', ticketId, reason: note });
  return commands;
}

import { randomBytes } from 'node:crypto';
import { err, ok, type Result } from '../../../shared/basics/result.ts';
import type { Envelope } from '../../../shared/contract/commands.ts';
import type { Outcome } from '../../../shared/contract/outcomes.ts';
import type { Refusal } from '../../../shared/contract/refusals.ts';
import type { OfficerId } from '../../../shared/domain/ids.ts';
import type { Order } from '../order.ts';
import type { Store } from '../store/open.ts';
import { findOutcome } from '../store/outcomes.ts';
import { may } from './may.ts';
import type { CheckPin } from './pin-check.ts';
import { hashPin } from './pins.ts';
import { actorOf, type Sender, senderName } from './sender.ts';

type Command = Envelope['command'];
type CommandWithPin = Extract<Command, { pin: string }>;

/** From an envelope to an order without any secret in the clear, or at once the answer that it gets. */
export function createOrderOf(store: Store, checkPin: CheckPin) {
  return async (sender: Sender, { commandId, madeAt, command }: Envelope): Promise<Result<Order, Outcome>> => {
    const base = { commandId, madeAt, sender, words: null, secret: null };
    if (!('pin' in command)) return ok({ ...base, ...withoutPin(command) });

    // Looking at a PIN counts as a try and costs time: not for an answer that is known, nor for who may not ask.
    const known = findOutcome(store.read, commandId);
    if (known?.station === senderName(sender)) return err(known.outcome);
    const actor = actorOf(store.read, sender);
    if (!actor || !may(actor, command.type)) return refuse({ code: 'forbidden' });
    return withPin(command, base);
  };

  async function withPin(command: CommandWithPin, base: Omit<Order, 'command'>): Promise<Result<Order, Outcome>> {
    if (command.type === 'sign-in') {
      const { type, officerId, pin, bring } = command;
      const answer = await checkPin('officer-pin', officerId, pin);
      if (answer.right) return ok({ ...base, command: { type, officerId, bring } });
      return refuse({ code: answer.reason, waitSeconds: answer.waitSeconds });
    }
    const hash = await hashPin(command.pin);
    const officerId =
      command.type === 'set-officer-pin' ? command.officerId : (`o-${randomBytes(6).toString('hex')}` as OfficerId);
    const secret = { kind: 'officer-pin', id: officerId, hash } as const;
    if (command.type === 'set-officer-pin') return ok({ ...base, command: { type: command.type, officerId }, secret });
    const { type, name, post } = command;
    return ok({ ...base, command: { type, officerId, name, post }, secret });
  }
}

const refuse = (refusal: Refusal): { ok: false; error: Outcome } => err({ ok: false, refusal });

function wordsOf(command: Command): string | null {
  if ('reason' in command) return command.reason;
  return 'comment' in command ? command.comment : null;
}

/** Hand-typed words go beside the journal; a station that is unpaired loses its token in the same transaction. */
function withoutPin(command: Exclude<Command, CommandWithPin>): Pick<Order, 'command' | 'words' | 'secret'> {
  return {
    command,
    words: wordsOf(command),
    secret: command.type === 'unpair-station' ? { kind: 'station', id: command.stationId, hash: null } : null,
  };
}

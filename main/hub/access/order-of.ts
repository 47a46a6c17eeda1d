import { randomBytes } from 'node:crypto';
import { err, ok, type Result } from '../../../shared/basics/result.ts';
import type { Envelope } from '../../../shared/contract/commands.ts';
import type { Outcome } from '../../../shared/contract/outcomes.ts';
import type { Refusal } from '../../../shared/contract/refusals.ts';
import type { OfficerId } from '../../../shared/domain/ids.ts';
import type { Actor } from '../domain/actor.ts';
import type { Order } from '../order.ts';
import type { Store } from '../store/open.ts';
import { findOutcome } from '../store/outcomes.ts';
import { may } from './may.ts';
import type { CheckPin } from './pin-check.ts';
import { hashPin } from './pins.ts';
import { actorOf, type Sender, senderName } from './sender.ts';

type Command = Envelope['command'];
type CommandWithPin = Extract<Command, { pin: string } | { oldPin: string }>;

/** From an envelope to an order without any secret in the clear, or at once the answer that it gets. */
export function createOrderOf(store: Store, checkPin: CheckPin) {
  return async (
    sender: Sender,
    machine: string | null,
    { commandId, madeAt, command }: Envelope,
  ): Promise<Result<Order, Outcome>> => {
    const base = { commandId, madeAt, sender, machine, words: null, secret: null };
    if (!hasPin(command)) return ok({ ...base, command, words: wordsOf(command) });

    // Looking at a PIN counts as a try and costs time: not for an answer that is known, nor for who may not ask.
    const known = findOutcome(store.read, commandId);
    if (known?.station === senderName(sender)) return err(known.outcome);
    const actor = actorOf(store.read, sender);
    if (!actor || !may(actor, command.type)) return refuse({ code: 'forbidden' });
    return withPin(command, actor, base);
  };

  async function withPin(
    command: CommandWithPin,
    actor: Actor,
    base: Omit<Order, 'command'>,
  ): Promise<Result<Order, Outcome>> {
    if (command.type === 'sign-in') {
      const { type, officerId, pin, bring } = command;
      const answer = await checkPin('officer-pin', officerId, pin);
      if (answer.right) return ok({ ...base, command: { type, officerId, bring } });
      return refuse({ code: answer.reason, waitSeconds: answer.waitSeconds });
    }
    if (command.type === 'change-own-pin') {
      const { type, oldPin, newPin } = command;
      const { officerId } = actor;
      if (officerId === null) return refuse({ code: 'forbidden' });
      // As many tries as at signing in, and the same ones: this is no second way to guess.
      const answer = await checkPin('officer-pin', officerId, oldPin);
      if (!answer.right) return refuse({ code: answer.reason, waitSeconds: answer.waitSeconds });
      if (oldPin === newPin) return refuse({ code: 'same-pin' });
      const secret = { kind: 'officer-pin', id: officerId, hash: await hashPin(newPin) } as const;
      return ok({ ...base, command: { type, officerId }, secret });
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

const hasPin = (command: Command): command is CommandWithPin => 'pin' in command || 'oldPin' in command;

/** What a person has typed by hand; no command has more than one of these. */
function wordsOf(command: Exclude<Command, CommandWithPin>): string | null {
  if ('reason' in command) return command.reason;
  if ('text' in command) return command.text;
  if ('answer' in command) return command.answer;
  if ('comment' in command) return command.comment;
  return 'note' in command ? command.note : null;
}

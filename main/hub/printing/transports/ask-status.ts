import type { Answer } from '../answers.ts';
import { askRealTime } from '../escpos.ts';
import type { PrinterProfile } from '../profiles.ts';
import { gravest, type PrinterStatus, statusFromAnswer, statusFromRealTime } from '../status.ts';
import type { TcpSession } from './tcp-session.ts';

/** DLE EOT 1–4, one after another, and what the printer said on its own; stops asking at the first silence (`ms`). */
export async function askStatus(
  session: TcpSession,
  heard: readonly Answer[],
  answers: PrinterProfile['answers'],
  ms: number,
): Promise<PrinterStatus> {
  if (answers.realTime === 'no') return 'cannot-say';
  const replies: Partial<Record<1 | 2 | 3 | 4, number>> = {};
  for (const n of [1, 2, 3, 4] as const) {
    const reply = session.await((answer) => (answer.kind === 'real-time' ? answer.byte : null), ms);
    await session.send(askRealTime(n), ms);
    const byte = await reply;
    if (byte === null) break;
    replies[n] = byte;
  }
  const told = statusFromRealTime(replies);
  if (told === 'cannot-say') return answers.realTime === 'yes' ? 'offline' : 'cannot-say';
  const own = heard.findLast((answer) => answer.kind === 'automatic');
  return gravest([told, (own && statusFromAnswer(own)) ?? 'ready']);
}

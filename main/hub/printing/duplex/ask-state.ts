import type { PrinterProfile, PrinterState } from '../../../../shared/domain/printer.ts';
import { askRealTime } from '../escpos.ts';
import { gravest, stateFromRealTime } from '../status.ts';
import { pause } from '../timers.ts';
import { type Line, oweRealTime, trustAgain } from './line.ts';

/** So long must a line be still after a late answer before it is asked again, and this often it is waited for. */
const still = { ms: 100, turns: 20 };

/**
 * So many stray bytes may come during a look: some printers say something beside each answer. With more of them it is
 * repeated after a while, until it is clean or the noise is known to go on. Milliseconds.
 */
const disturbed = { strays: 12, rest: 60, turns: 20 };

/**
 * DLE EOT 1–4, one after another, each given `ms`; stops at the first silence. The answers alone count, and what the
 * printer said on its own after the first question: an older word of its own may be out of date. Silence of a printer
 * that must answer is `offline`; of a line full of noise nothing is believed. Notes the outcome on the line.
 */
export async function askState(
  line: Line,
  realTime: PrinterProfile['answers']['realTime'],
  ms: number,
): Promise<PrinterState> {
  const state = await undisturbed(line, () =>
    realTime === 'no' ? Promise.resolve(line.own?.state ?? 'cannot-say') : asked(line, realTime === 'yes', ms),
  );
  line.state = state;
  line.lookedAt = line.timers.now();
  return state;
}

async function undisturbed(line: Line, look: () => Promise<PrinterState>): Promise<PrinterState> {
  for (let turn = 0; turn < disturbed.turns && !line.noise.goesOn(); turn += 1) {
    const before = line.strays.count;
    const state = await look();
    const strays = line.strays.count - before;
    if (strays === 0 && !line.mute) trustAgain(line);
    if (strays <= disturbed.strays && !line.noise.goesOn()) return state;
    await pause(line.timers, disturbed.rest);
  }
  // What was taken for answers may have been none.
  Object.assign(line, { mute: false, silentAt: null, answers: false, realTimeOwed: 0 });
  return 'noisy';
}

async function asked(line: Line, mustAnswer: boolean, ms: number): Promise<PrinterState> {
  const before = line.heard;
  // What comes for an earlier question must not be taken for an answer to this one: it has no name on it.
  if (line.silentAt !== null) await stillness(line);
  const replies: Partial<Record<1 | 2 | 3 | 4, number>> = {};
  line.silentAt = null;
  for (const n of [1, 2, 3, 4] as const) {
    oweRealTime(line);
    const reply = line.session.await((answer) => (answer.kind === 'real-time' ? answer.byte : null), ms);
    const [byte] = await Promise.all([reply, line.session.send(askRealTime(n), ms)]);
    if (byte === null) {
      line.silentAt = line.heard;
      break;
    }
    replies[n] = byte;
  }
  const mute = replies[1] === undefined;
  if (mute && !line.mute) line.muteSince = line.timers.now();
  line.mute = mute;
  const told = stateFromRealTime(replies);
  const own = line.own !== null && (line.silentAt !== null || line.own.at > before) ? line.own.state : null;
  if (told !== 'cannot-say') return gravest([told, own ?? 'ready']);
  if (mustAnswer) return gravest(['offline', own ?? 'ready']);
  return own ?? 'cannot-say';
}

/** Waits until nothing more comes, but not for ever: some printers never stop talking. */
async function stillness(line: Line): Promise<void> {
  for (let turn = 0; turn < still.turns && line.timers.now() - line.heardAt < still.ms; turn += 1) {
    await pause(line.timers, still.ms / 4);
  }
}

import type { StationKind } from '../../shared/contract/roles.ts';
import { connectTo, type Station } from './wire-client.ts';

/** Pairs a screen of a sample office and connects it. */
export async function pairStation(
  url: string,
  kind: StationKind,
  counterId: string | null = null,
  now?: () => number,
): Promise<Station> {
  const stranger = connectTo(url);
  try {
    const answer = await stranger.wire.pair.mutate({ kind, counterId, code: null });
    if (!answer.ok) throw new Error(`Not paired: ${answer.reason}`);
    return connectTo(url, { token: answer.token, ...(now && { now }) });
  } finally {
    await stranger.close();
  }
}

/** A counter's screen with an officer signed in and the counter open. */
export async function openCounterStation(
  url: string,
  counterId: string,
  officerId: string,
  now?: () => number,
): Promise<Station> {
  const station = await pairStation(url, 'counter', counterId, now);
  for (const command of [{ type: 'sign-in', officerId, pin: '1234' } as const, { type: 'open-counter' } as const]) {
    const outcome = await station.send(command);
    if (!outcome.ok) throw new Error(`${command.type}: ${outcome.refusal.code}`);
  }
  return station;
}

/** The administrator's connection; `pin` is that of the sample office. */
export async function adminStation(url: string, now?: () => number, pin = '2468'): Promise<Station> {
  const stranger = connectTo(url);
  try {
    const answer = await stranger.wire.adminSignIn.mutate({ pin });
    if (!answer.ok) throw new Error(`Not signed in: ${answer.reason}`);
    return connectTo(url, { token: answer.token, ...(now && { now }) });
  } finally {
    await stranger.close();
  }
}

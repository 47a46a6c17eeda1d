import type { PackAnswer, PackInfo, PacksAnswer } from '../../shared/contract/voice-packs.ts';
import { authorization } from './hub.ts';

/** The longest that a hub may take to look at a whole pack on a slow network, milliseconds. */
const UPLOAD_MS = 120_000;
const ASK_MS = 20_000;

// Voice packs are files and go over plain HTTP, as the administrator. Each rejects when the hub did not answer.

export async function voicePacks(): Promise<readonly PackInfo[]> {
  const answer = (await (await ask('', {}, ASK_MS)).json()) as PacksAnswer;
  if (!answer.ok) throw new Error('The packs are for the administrator');
  return answer.packs;
}

export const importPack = (zip: Blob): Promise<PackAnswer> => send('', { method: 'POST', body: zip }, UPLOAD_MS);
export const saveRecording = (zip: Blob): Promise<PackAnswer> =>
  send('/recorded', { method: 'POST', body: zip }, UPLOAD_MS);
export const removePack = (id: string): Promise<PackAnswer> => send(`/${id}`, { method: 'DELETE' }, ASK_MS);

/** A pack as one file; null when it is gone. */
export async function exportPack(id: string): Promise<Blob | null> {
  const answer = await ask(`/${id}`, {}, UPLOAD_MS);
  return answer.ok ? answer.blob() : null;
}

const send = async (path: string, init: RequestInit, ms: number): Promise<PackAnswer> =>
  (await ask(path, init, ms)).json() as Promise<PackAnswer>;

const ask = (path: string, init: RequestInit, ms: number): Promise<Response> =>
  fetch(`/voice-packs${path}`, { ...init, headers: authorization(), signal: AbortSignal.timeout(ms) });

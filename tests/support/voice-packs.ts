import { createHash } from 'node:crypto';
import { zipSync } from 'fflate';
import type { PackAnswer, PackInfo, PacksAnswer, PackTrouble } from '../../shared/contract/voice-packs.ts';
import { clipWords, coreClips } from '../../shared/voice/clips.ts';
import type { VoicePack } from '../../shared/voice/pack.ts';
import { toWav } from '../../shared/voice/wav.ts';
import { RATE, voiceLike } from '../voice/given-takes.ts';
import type { Station } from './wire-client.ts';

/** The files of a Vietnamese pack that says just enough; each clip is a little longer than the one before. */
export function packFiles(about: Partial<VoicePack> = {}, level = 0.5): Record<string, Uint8Array> {
  const files: Record<string, Uint8Array> = {};
  const clips: Record<string, VoicePack['clips'][string]> = {};
  coreClips('vi').forEach((clip, i) => {
    const ms = 300 + i * 10;
    const bytes = toWav(voiceLike(ms, level), RATE);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    files[`${clip}.wav`] = bytes;
    clips[clip] = { file: `${clip}.wav`, ms, text: clipWords.vi[clip] ?? clip, sha256 };
  });
  const pack: VoicePack = {
    ...{ format: 1, id: 'giong-lan', name: 'Giọng chị Lan', voice: 'Lan', region: 'north', language: 'vi' },
    ...{ licence: 'MIT', madeFrom: 'Thu âm', madeBy: 'person', clips },
    ...about,
  };
  return { 'pack.json': Buffer.from(JSON.stringify(pack)), ...files };
}

export const zipOf = (files: Record<string, Uint8Array>): Uint8Array => zipSync(files);

/** The page's road to the packs, with the token of whoever asks. */
export function packRoad(url: string, { token }: Pick<Station, 'token'>) {
  const headers = token === null ? {} : { authorization: `Bearer ${token}` };
  const ask = (path: string, init: RequestInit = {}) => fetch(`${url}/voice-packs${path}`, { ...init, headers });
  const post = async (path: string, body: Uint8Array): Promise<PackAnswer & { status: number }> => {
    const answer = await ask(path, { method: 'POST', body: body as Uint8Array<ArrayBuffer> });
    return { status: answer.status, ...((await answer.json()) as PackAnswer) };
  };
  return {
    ask,
    send: (zip: Uint8Array) => post('', zip),
    record: (zip: Uint8Array) => post('/recorded', zip),
    async remove(id: string): Promise<PackAnswer & { status: number }> {
      const answer = await ask(`/${id}`, { method: 'DELETE' });
      return { status: answer.status, ...((await answer.json()) as PackAnswer) };
    },
    async list(): Promise<readonly PackInfo[]> {
      const answer = (await (await ask('')).json()) as PacksAnswer;
      if (!answer.ok) throw new Error('No list');
      return answer.packs;
    },
  };
}

export const troublesOf = (answer: PackAnswer): readonly PackTrouble[] => (answer.ok ? [] : answer.troubles);

import type { PackTrouble } from '../../../../shared/contract/voice-packs.ts';
import { AUDIBLE_DB, foreignFaults } from '../../../../shared/voice/gates.ts';
import { readPack } from '../../../../shared/voice/pack.ts';
import { readZip } from '../../../../shared/voice/read-zip.ts';
import { measureClip } from '../../../../shared/voice/take/measure.ts';
import { openUnzip } from '../../../live/open-unzip.ts';
import { RATE } from './sound.ts';

/**
 * What is heard to be wrong with the Opus clips of a ZIP: a browser can decode them and the hub can't. Everything else, also
 * that this is no pack at all, the hub finds.
 */
export async function listenToPack(file: Blob): Promise<readonly PackTrouble[]> {
  const zip = readZip(new Uint8Array(await file.arrayBuffer()), openUnzip);
  const manifest = zip.ok && zip.value.get('pack.json');
  const pack = manifest ? readPack(parsed(manifest)) : null;
  if (!zip.ok || !pack?.ok) return [];
  const troubles: PackTrouble[] = [];
  for (const [clip, { file: name }] of Object.entries(pack.value.clips)) {
    const bytes = name.endsWith('.opus') ? zip.value.get(name) : undefined;
    if (bytes) troubles.push(...(await heardIn(clip, bytes)));
  }
  return troubles;
}

async function heardIn(clip: string, bytes: Uint8Array<ArrayBuffer>): Promise<readonly PackTrouble[]> {
  try {
    const sound = await new OfflineAudioContext(1, 1, RATE).decodeAudioData(bytes.buffer);
    const measured = measureClip(sound.getChannelData(0), sound.sampleRate);
    if (measured.peakDb < AUDIBLE_DB) return [{ code: 'silent-clip', clip }];
    return foreignFaults(measured).map((fault) => ({ code: 'bad-clip', clip, fault }));
  } catch (error) {
    console.warn('A clip could not be decoded', clip, error);
    return [{ code: 'not-sound', clip }];
  }
}

function parsed(json: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(json));
  } catch (error) {
    console.warn('The manifest is no JSON', error);
    return null;
  }
}

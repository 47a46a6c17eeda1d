import { expect, test, vi } from 'vitest';
import { createVoiceClips } from '../../../renderer/audio/voice-clips.ts';

const bytes = (text: string): ArrayBuffer => new TextEncoder().encode(text).buffer as ArrayBuffer;
const manifest = JSON.stringify({ clips: { mot: { sha256: 'a1' }, hai: { sha256: 'b2' } } });

/** A hub that has one pack; what `broken` names does not come. */
function aHub(broken: Set<string> = new Set()) {
  let now = 0;
  let loaded = 0;
  const asked: string[] = [];
  const clips = createVoiceClips<string>({
    fetch: (address) => {
      asked.push(address);
      if (broken.has(address)) return Promise.reject(new Error('404'));
      return Promise.resolve(bytes(address.endsWith('.json') ? manifest : address));
    },
    decode: (sound) => Promise.resolve(new TextDecoder().decode(sound)),
    msOf: (sound) => sound.length,
    now: () => now,
    onLoaded: () => {
      loaded += 1;
    },
  });
  const settle = async (until: number) => vi.waitFor(() => expect(loaded).toBe(until));
  const pass = (ms: number) => {
    now += ms;
  };
  return { clips, asked, settle, pass, broken };
}
const machine = { vi: { id: 'vi-may', version: '1' }, en: null };

test('a pack is fetched once, by the addresses of its manifest', async () => {
  const { clips, asked, settle } = aHub();
  clips.load(machine);
  clips.load(machine);
  await settle(1);
  clips.load(machine);
  expect(asked).toEqual(['/voice/vi-may/1.json', '/voice/vi-may/a1', '/voice/vi-may/b2']);
  expect(clips.clip('vi', 'mot')).toBe('/voice/vi-may/a1');
  expect(clips.lengths()).toEqual({ vi: { mot: 16, hai: 16 }, en: {} });
});

test('a clip that does not come is asked for again later, alone; the others are kept', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  const { clips, asked, settle, pass, broken } = aHub(new Set(['/voice/vi-may/b2']));
  clips.load(machine);
  await settle(1);
  expect(clips.clip('vi', 'hai')).toBeUndefined();
  clips.load(machine);
  broken.clear();
  pass(10_000);
  clips.load(machine);
  await settle(2);
  expect(clips.clip('vi', 'hai')).toBe('/voice/vi-may/b2');
  expect(asked.filter((address) => address.endsWith('a1'))).toHaveLength(1);
});

test('another voice leaves nothing of the one before', async () => {
  const { clips, settle } = aHub();
  clips.load(machine);
  await settle(1);
  clips.load({ vi: null, en: null });
  expect(clips.lengths()).toEqual({ vi: {}, en: {} });
});

test('a voice is loading until its first try is over, also when nothing of it came', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  const { clips, settle } = aHub(new Set(['/voice/vi-may/1.json']));
  expect(clips.isLoading()).toBe(false);
  clips.load(machine);
  expect(clips.isLoading()).toBe(true);
  await settle(1);
  expect(clips.isLoading()).toBe(false);
});

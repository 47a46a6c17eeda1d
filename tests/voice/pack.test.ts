import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { clipWords, coreClips } from '../../shared/voice/clips.ts';
import { gates, type Measured } from '../../shared/voice/gates.ts';
import { missingClips, readPack, soundProblems } from '../../shared/voice/pack.ts';
import { packFolder, shippedPack } from './given-voice.ts';

describe.each(['vi-may', 'en-may'] as const)('the shipped pack %s', (id) => {
  const pack = shippedPack(id);
  const folder = packFolder(id);

  test('has every clip of its language, with its words', () => {
    const texts = Object.fromEntries(Object.entries(pack.clips).map(([clip, { text }]) => [clip, text]));
    expect(texts).toEqual(clipWords[pack.language]);
    expect(missingClips(pack)).toEqual([]);
    expect(pack).toMatchObject({ id, madeBy: 'machine', licence: 'MIT' });
  });

  test('its folder holds these files, byte by byte, and no other', () => {
    for (const [clip, { file, sha256 }] of Object.entries(pack.clips)) {
      const bytes = readFileSync(path.join(folder, file));
      expect({ clip, sha256: createHash('sha256').update(bytes).digest('hex') }).toEqual({ clip, sha256 });
    }
    const named = Object.values(pack.clips).map(({ file }) => file);
    expect(readdirSync(folder).sort()).toEqual([...named, 'pack.json'].sort());
  });

  test('is at most 250 kB', () => {
    const bytes = readdirSync(folder).map((file) => statSync(path.join(folder, file)).size);
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(250_000);
  });
});

test('no two clips of a language say the same, and each name may be a file’s', () => {
  for (const language of ['vi', 'en'] as const) {
    const all = Object.entries(clipWords[language]);
    expect(new Set(all.map(([, words]) => words)).size).toBe(all.length);
    for (const [clip, words] of all) {
      expect(clip).toMatch(/^[a-z0-9-]+$/);
      expect(words).toBe(words.normalize('NFC'));
    }
  }
});

describe('a pack is refused', () => {
  const good = shippedPack('vi-may');
  const changed = (changes: object): unknown => ({ ...good, ...changes });
  const withFive = (changes: object): Record<string, object> => ({
    ...good.clips,
    nam: { ...good.clips.nam, ...changes },
  });

  test('when it is no pack: the place is named', () => {
    expect(readPack(null)).toMatchObject({ ok: false, error: [{ code: 'not-a-pack' }] });
    expect(readPack(changed({ format: 2 }))).toEqual({ ok: false, error: [{ code: 'not-a-pack', at: 'format' }] });
    const elsewhere = readPack(changed({ clips: withFive({ file: '../../etc/passwd.opus' }) }));
    expect(elsewhere).toEqual({ ok: false, error: [{ code: 'not-a-pack', at: 'clips.nam.file' }] });
  });

  test('with everything that is missing, unknown or of a wrong length', () => {
    const { khong: _, 'den-quay-so': __, ...rest } = withFive({ ms: 4_000 });
    const strange = { ...rest, ba: { ...good.clips.ba, ms: 20 }, constructor: good.clips.ba };
    expect(readPack(changed({ clips: strange }))).toEqual({
      ok: false,
      error: [
        { code: 'missing-clip', clip: 'den-quay-so' },
        { code: 'missing-clip', clip: 'khong' },
        { code: 'unknown-clip', clip: 'constructor' },
        { code: 'bad-clip', clip: 'ba', fault: 'too-short' },
        { code: 'bad-clip', clip: 'nam', fault: 'too-long' },
      ],
    });
  });

  test('but not for an extra clip that it lacks; whoever needs it can ask', () => {
    const { 'chu-b': _, ...rest } = good.clips;
    expect(readPack(changed({ clips: rest }))).toMatchObject({ ok: true });
    expect(missingClips({ language: 'vi', clips: rest }, ['chu-a', 'chu-b', 'nam'])).toEqual(['chu-b']);
    expect(missingClips({ language: 'vi', clips: {} })).toEqual(coreClips('vi'));
  });
});

test('how a clip sounds is judged fault by fault', () => {
  const sound: Measured = { ms: 400, rmsDb: -19, peakDb: -6, leadMs: 5, tailMs: 5 };
  expect(soundProblems({ nam: sound })).toEqual([]);
  const faulty: [Partial<Measured>, string][] = [
    [{ ms: 100 }, 'too-short'],
    [{ ms: 3_100 }, 'too-long'],
    [{ rmsDb: -22 }, 'too-quiet'],
    [{ rmsDb: -16 }, 'too-loud'],
    [{ peakDb: -1 }, 'too-loud'],
    [{ peakDb: -12 }, 'distorted'],
    [{ leadMs: gates.edgeMs + 1 }, 'silence-before'],
    [{ tailMs: gates.edgeMs + 1 }, 'silence-after'],
  ];
  for (const [changes, fault] of faulty)
    expect(soundProblems({ nam: { ...sound, ...changes } })).toEqual([{ code: 'bad-clip', clip: 'nam', fault }]);
});

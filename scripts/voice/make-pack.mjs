// node scripts/voice/make-pack.mjs: makes the voice packs of resources/voice anew. Needs Debian's espeak-ng, sox and opus-tools;
// nobody else does, for only the sound is shipped. The same programs give the same files, byte by byte.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { clipWords } from '../../shared/voice/clips.ts';
import { root } from '../paths.mjs';
import { AMPLITUDE, LICENCE, PITCH, packs } from './packs.mjs';
import { clipMs, RATE, shapeClip, toWav } from './shape-clip.mjs';

const work = fs.mkdtempSync(path.join(os.tmpdir(), 'xin-moi-voice-'));
try {
  const data = synthesiserData();
  for (const pack of packs) makePack(pack, data);
} finally {
  fs.rmSync(work, { recursive: true });
}

/** The synthesiser's own data with our variant among its voices. */
function synthesiserData() {
  const system = /Data at: (.+)/.exec(execFileSync('espeak-ng', ['--version'], { encoding: 'utf8' }))?.[1];
  fs.cpSync(system, path.join(work, 'espeak-ng-data'), { recursive: true });
  const variants = path.join(work, 'espeak-ng-data/voices/!v');
  fs.copyFileSync(path.join(import.meta.dirname, 'espeak-variant'), path.join(variants, 'xin-moi'));
  return work;
}

function makePack({ language, espeak, speed, say, ends, about }, data) {
  const folder = path.join(root, 'resources/voice', about.id);
  fs.rmSync(folder, { recursive: true, force: true });
  fs.mkdirSync(folder, { recursive: true });
  const clips = {};
  for (const [name, words] of Object.entries(clipWords[language])) {
    const spoken = `${say[name] ?? words}${ends.includes(name) ? '.' : ','}`;
    const wordsAMinute = /[ -]/.test(words) ? speed.phrase : speed.word;
    const samples = shapeClip(speak(data, espeak, wordsAMinute, spoken));
    const opus = encode(samples);
    fs.writeFileSync(path.join(folder, `${name}.opus`), opus);
    const sha256 = createHash('sha256').update(opus).digest('hex');
    clips[name] = { file: `${name}.opus`, ms: clipMs(samples), text: words, sha256 };
  }
  const manifest = { format: 1, ...about, language, licence: LICENCE, madeBy: 'machine', clips };
  fs.writeFileSync(path.join(folder, 'pack.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  const bytes = fs.readdirSync(folder).reduce((sum, file) => sum + fs.statSync(path.join(folder, file)).size, 0);
  console.log(`${about.id}: ${Object.keys(clips).length} clips, ${bytes} bytes`);
}

function speak(data, espeak, wordsAMinute, spoken) {
  const wav = path.join(work, 'spoken.wav');
  execFileSync('espeak-ng', [
    ...[`--path=${data}`, '-v', `${espeak}+xin-moi`, '-s', String(wordsAMinute), '-p', String(PITCH)],
    ...['-a', String(AMPLITUDE), '-b', '1', '-w', wav, spoken],
  ]);
  // Below 90 Hz there is no speech, only what makes a small loudspeaker rattle.
  const raw = execFileSync('sox', ['-D', wav, '-t', 'f32', '-L', '-', 'highpass', '90', 'rate', '-v', String(RATE)]);
  return new Float32Array(raw.buffer.slice(raw.byteOffset, raw.byteOffset + raw.byteLength));
}

/** The samples as Ogg-Opus. Its serial number is fixed: the encoder would throw dice for one, and every run's bytes would differ. */
function encode(samples) {
  const wav = path.join(work, 'clip.wav');
  const opus = path.join(work, 'clip.opus');
  fs.writeFileSync(wav, toWav(samples));
  execFileSync('opusenc', [
    ...['--quiet', '--bitrate', '22', '--speech', '--comp', '10', '--framesize', '20'],
    ...['--discard-comments', '--padding', '0', '--serial', '1', wav, opus],
  ]);
  return fs.readFileSync(opus);
}

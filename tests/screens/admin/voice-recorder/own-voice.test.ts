import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { promptHint } from '../../../../renderer/screens/admin/voice-recorder/prompt-hint.ts';
import { recordingFile } from '../../../../renderer/screens/admin/voice-recorder/recording-file.ts';
import { trialCall } from '../../../../renderer/screens/admin/voice-recorder/trial-call.ts';
import { troublesInWords } from '../../../../renderer/screens/admin/voice-recorder/troubles-in-words.ts';
import { type PackTrouble, recordingSchema } from '../../../../shared/contract/voice-packs.ts';
import { words } from '../../../../shared/text/index.ts';
import { clipWords } from '../../../../shared/voice/clips.ts';
import { type OfficeToSpeak, scriptFor } from '../../../../shared/voice/script.ts';
import { toWav } from '../../../../shared/voice/wav.ts';
import { RATE, voiceLike } from '../../../voice/given-takes.ts';
import { settings } from '../../../voice/given-voice.ts';

const office: OfficeToSpeak = {
  settings: settings({ times: 2, english: true, mode: 'silent' }),
  series: ['Đ'],
  places: [
    { word: 'quay', number: 1 },
    { word: 'quay', number: 3 },
  ],
};
const takeOf = (clip: string, i: number) => ({ clip, wav: toWav(voiceLike(200 + i, 0.5), RATE), ms: 200 + i });
const allTakes = () => new Map(scriptFor(office).map(({ clip }, i) => [clip, takeOf(clip, i)] as const));

test('given troubles of one kind, then one sentence names all that it is about, by what people hear', () => {
  const troubles: PackTrouble[] = [
    { code: 'missing-clip', clip: 'ba' },
    { code: 'odd-file', file: 'x.json' },
    { code: 'missing-clip', clip: 'xin-nhac-lai' },
    { code: 'bad-clip', clip: 'tu', fault: 'too-long' },
  ];
  expect(troublesInWords(words.vi, troubles)).toEqual([
    'Thiếu câu bắt buộc: “ba”, “xin nhắc lại”.',
    'Có tệp lạ trong gói: x.json.',
    'Câu thu chưa đạt: “tư” quá dài.',
  ]);
});

test('given a pack that lacks everything, then the sentence stays readable', () => {
  const troubles = Object.keys(clipWords.vi).map((clip): PackTrouble => ({ code: 'missing-clip', clip }));
  const [sentence] = troublesInWords(words.vi, troubles);
  expect(sentence).toMatch(/…\.$/);
  expect(sentence?.split(',').length).toBe(13);
});

test('given words that can be read in two ways, then an example says which; every letter has its name', () => {
  expect(promptHint(words.vi, 'muoi-ngang')).toBe('như trong “hai mươi”');
  expect(promptHint(words.vi, 'chu-d-ngang')).toBe('tên chữ Đ');
  expect(promptHint(words.vi, 'chu-b')).toBe('tên chữ B');
  expect(promptHint(words.vi, 'xin-cam-on')).toBe('');
});

test('given every clip, then a trial call is said once, in the order of its words, without a hole or an overlap', () => {
  const { words: said, score } = trialCall(office, allTakes());
  expect(said).toBe('Xin mời công dân có số đê không một hai, đến quầy số ba.');
  if (!score.ok) throw new Error(score.error.join());
  expect(score.value.length).toBe(7);
  score.value.forEach(({ startMs }, i) => {
    const before = score.value[i - 1];
    if (before) expect(startMs).toBeGreaterThan(before.startMs + (before.samples.length / RATE) * 1000);
  });
});

test('given clips that are not there yet, then a trial call names each of them once', () => {
  const takes = allTakes();
  for (const clip of ['mot', 'chu-d-ngang']) takes.delete(clip);
  expect(trialCall(office, takes).score).toEqual({ ok: false, error: ['chu-d-ngang', 'mot'] });
});

test('given a finished recording, then its file has who speaks and each clip as it was kept', async () => {
  const takes = new Map([['ba', takeOf('ba', 0)]]);
  const about = { name: 'Giọng chị Lan', voice: 'Lan', region: 'north', language: 'vi', consent: true } as const;
  const files = unzipSync(new Uint8Array(await recordingFile(about, takes).arrayBuffer()));
  expect(Object.keys(files).sort()).toEqual(['about.json', 'ba.wav']);
  expect(recordingSchema.parse(JSON.parse(Buffer.from(files['about.json'] as Uint8Array).toString()))).toEqual(about);
  expect(Buffer.from(files['ba.wav'] as Uint8Array)).toEqual(Buffer.from(takes.get('ba')?.wav as Uint8Array));
});

import type { Page } from '@playwright/test';

/** A film of some seconds, as a browser records it; with a tone through all of it, or silent. */
export async function recordFilm(page: Page, { seconds = 2, tone = false } = {}): Promise<Buffer> {
  const bytes = await page.evaluate(
    async ({ seconds, tone }) => {
      const canvas = document.createElement('canvas');
      const draw = setInterval(() => canvas.getContext('2d')?.fillRect(Math.random() * 300, 0, 9, 150), 40);
      const stream = canvas.captureStream(25);
      const card = tone ? new AudioContext() : null;
      if (card) {
        const track = card.createMediaStreamDestination();
        const sound = new OscillatorNode(card, { frequency: 440 });
        sound.connect(track);
        sound.start();
        for (const one of track.stream.getAudioTracks()) stream.addTrack(one);
      }
      const recorder = new MediaRecorder(stream, { mimeType: 'video/webm' });
      const parts: Blob[] = [];
      recorder.ondataavailable = ({ data }) => parts.push(data);
      recorder.start();
      await new Promise((done) => setTimeout(done, seconds * 1_000));
      await new Promise((done) => {
        recorder.onstop = done;
        recorder.stop();
      });
      clearInterval(draw);
      await card?.close();
      return [...new Uint8Array(await new Blob(parts).arrayBuffer())];
    },
    { seconds, tone },
  );
  return Buffer.from(bytes);
}

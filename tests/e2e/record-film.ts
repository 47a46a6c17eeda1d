import type { Page } from '@playwright/test';

/** A film of some seconds, as a browser records it. */
export async function recordFilm(page: Page): Promise<Buffer> {
  const bytes = await page.evaluate(async () => {
    const canvas = document.createElement('canvas');
    const draw = setInterval(() => canvas.getContext('2d')?.fillRect(Math.random() * 300, 0, 9, 150), 40);
    const recorder = new MediaRecorder(canvas.captureStream(25), { mimeType: 'video/webm' });
    const parts: Blob[] = [];
    recorder.ondataavailable = ({ data }) => parts.push(data);
    recorder.start();
    await new Promise((done) => setTimeout(done, 2_000));
    await new Promise((done) => {
      recorder.onstop = done;
      recorder.stop();
    });
    clearInterval(draw);
    return [...new Uint8Array(await new Blob(parts).arrayBuffer())];
  });
  return Buffer.from(bytes);
}

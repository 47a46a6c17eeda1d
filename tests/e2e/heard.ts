import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';

/** One sound that a page handed to its sound card. */
interface Heard {
  /** When it begins and for how long, in the sound card's seconds. */
  at: number;
  seconds: number;
  /** The page's clock when it was handed over, seconds; the sound card's then. */
  page: number;
  card: number;
}

/** Writes down every sound that a page starts. In the page, before its own script. */
export function listen(): void {
  const heard: Heard[] = [];
  Object.assign(window, { heard });
  const start = AudioBufferSourceNode.prototype.start;
  AudioBufferSourceNode.prototype.start = function (this: AudioBufferSourceNode, when = 0) {
    const { currentTime } = this.context;
    heard.push({
      at: when,
      seconds: this.buffer?.duration ?? 0,
      page: (performance.timeOrigin + performance.now()) / 1000,
      card: currentTime,
    });
    start.call(this, when);
  };
}

export const heardBy = (page: Page): Promise<Heard[]> =>
  page.evaluate(() => (window as never as { heard: Heard[] }).heard);

/** In the page's clock, so that two boards can be compared. */
export const inPageTime = ({ at, page, card, seconds }: Heard) => ({
  from: page + at - card,
  to: page + at - card + seconds,
});

/** Opens a page, or loads it again, and waits until every clip of the shipped voice has come. */
export async function withVoice(page: Page, load: () => Promise<unknown>): Promise<void> {
  let fetched = 0;
  const count = (request: { url(): string }) => {
    if (/\/voice\/vi-may\/[0-9a-f]{64}$/.test(request.url())) fetched += 1;
  };
  page.on('requestfinished', count);
  await load();
  const clips = Object.keys(JSON.parse(readFileSync('resources/voice/vi-may/pack.json', 'utf8')).clips).length;
  await expect.poll(() => fetched, { timeout: 60_000 }).toBe(clips);
  page.off('requestfinished', count);
}

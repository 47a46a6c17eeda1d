import { type Browser, expect, type Page, test } from '@playwright/test';
import { type BoardProfile, firstBoard } from '../../shared/domain/board.ts';
import { sendMedia, setBoards, slide } from './board-office.ts';
import { type DeskOffice, openDeskOffice } from './desk-office.ts';
import { heardBy, inPageTime, listen, withVoice } from './heard.ts';
import { press } from './morning.ts';
import { launchBrowser } from './office.ts';
import { recordFilm } from './record-film.ts';

/** What a film sounds like at one moment. */
interface Sample {
  /** The page's clock, seconds. */
  at: number;
  /** Which showing of a film it is. */
  film: number;
  /** As it leaves the film: its own tone by its volume. 0–1. */
  rms: number;
}

let browser: Browser;
let office: DeskOffice;

test.beforeAll(async () => {
  browser = await launchBrowser('--autoplay-policy=no-user-gesture-required');
});
test.afterAll(() => browser.close());
test.beforeEach(async () => {
  office = await openDeskOffice(browser);
});
test.afterEach(() => office.close());

/** Measures what each film of a page sounds like, ten times a second. In the page, before its own script. */
function measureFilms(): void {
  const samples: Sample[] = [];
  Object.assign(window, { samples });
  const card = new AudioContext();
  const known = new Map<HTMLVideoElement, { film: number; ear: AnalyserNode }>();
  const earOf = (video: HTMLVideoElement) => {
    const before = known.get(video);
    if (before) return before;
    const made = { film: known.size, ear: new AnalyserNode(card, { fftSize: 2048 }) };
    // What leaves a film is what its volume and its mute have left of it.
    card.createMediaElementSource(video).connect(made.ear).connect(card.destination);
    known.set(video, made);
    return made;
  };
  setInterval(() => {
    const video = document.querySelector('video');
    if (!video) return;
    const { film, ear } = earOf(video);
    const wave = new Float32Array(ear.fftSize);
    ear.getFloatTimeDomainData(wave);
    const rms = Math.sqrt(wave.reduce((sum, one) => sum + one * one, 0) / wave.length);
    samples.push({ at: (performance.timeOrigin + performance.now()) / 1000, film, rms });
  }, 100);
}

const samplesOf = (page: Page): Promise<Sample[]> =>
  page.evaluate(() => (window as never as { samples: Sample[] }).samples);

/** From the first sound of each announcement to its last one, seconds of the page's clock. */
async function sentencesOf(page: Page): Promise<{ from: number; to: number }[]> {
  const sentences: { from: number; to: number }[] = [];
  for (const { from, to } of (await heardBy(page)).map(inPageTime)) {
    const last = sentences.at(-1);
    // Between two readings of one announcement lie 0.6 s, between two announcements 1.5.
    if (last && from < last.to + 1) last.to = to;
    else sentences.push({ from, to });
  }
  return sentences;
}

/** A board with films beside its calls, once its film is heard. */
async function openBoard(): Promise<Page> {
  const page = await (await browser.newContext({ viewport: { width: 1366, height: 768 } })).newPage();
  await page.addInitScript(listen);
  await page.addInitScript(measureFilms);
  await withVoice(page, () => page.goto(`${office.url}/display`));
  await filmIsHeard(page);
  return page;
}

/** Measured: the tone of a film at 60 % has an RMS of 0.4. */
const LOUD = 0.3;
/** 15 % of it. */
const QUIET = 0.1;

const filmIsHeard = (page: Page): Promise<void> =>
  expect.poll(async () => (await samplesOf(page)).at(-1)?.rms ?? 0, { timeout: 30_000 }).toBeGreaterThan(LOUD);

async function showFilms(seconds: number, changes: Partial<BoardProfile> = {}): Promise<void> {
  // Any page can record: another board would still be asked to speak a moment after it is closed.
  const screen = await office.open('/kiosk');
  const film = await sendMedia(office, await recordFilm(screen, { seconds, tone: true }), 'phim.webm');
  await screen.context().close();
  const playlist = ['mot', 'hai'].map((id) => slide(id, { kind: 'video', mediaId: film, caption: id }));
  await setBoards(office, [{ ...firstBoard, layout: 'media', playlist, ...changes }]);
}

/** Calls at one counter after the other; the same number of announcements. */
async function callAt(...counters: [string, string][]): Promise<void> {
  for (const _ of counters) await office.take('chung-thuc');
  const pages: Page[] = [];
  for (const [id, officer] of counters) pages.push(await office.openCounter(id, officer));
  for (const page of pages) await press(page, 'Gọi số tiếp theo');
}

const FIRST: [string, string] = ['1', 'Trần Thị Mẫu'];
const SECOND: [string, string] = ['2', 'Nguyễn Văn Thử'];

const during = (samples: readonly Sample[], from: number, to: number) =>
  samples.filter(({ at }) => at > from + 0.2 && at < to - 0.1);

test('a film with sound goes down while two calls are said, also in a film that begins in mid-sentence, and comes back afterwards', async () => {
  await showFilms(5);
  const board = await openBoard();
  await callAt(FIRST, SECOND);
  await expect.poll(async () => (await heardBy(board)).length, { timeout: 60_000 }).toBe(2 * (1 + 2 * 7));
  const [one, two, ...more] = await sentencesOf(board);
  expect(more).toEqual([]);
  if (!one || !two) throw new Error('two announcements were to be heard');
  await expect
    .poll(async () => (await samplesOf(board)).at(-1)?.at ?? 0, { timeout: 60_000 })
    .toBeGreaterThan(two.to + 2);
  await filmIsHeard(board);
  const samples = await samplesOf(board);
  const spoken = during(samples, one.from, two.to);
  // Down from the first word to the last one, and in the silence between the two calls.
  expect(Math.max(...spoken.map(({ rms }) => rms))).toBeLessThan(QUIET);
  // Down, and not silent; in films of which at least one began meanwhile.
  const films = new Set(spoken.filter(({ rms }) => rms > 0.02).map(({ film }) => film));
  expect(films.size).toBeGreaterThan(1);
  expect(Math.max(...during(samples, 0, one.from - 0.5).map(({ rms }) => rms))).toBeGreaterThan(LOUD);
});

test('a board that is loaded again in mid-sentence says it again over a quiet film, which comes back', async () => {
  await showFilms(5);
  const board = await openBoard();
  await callAt(FIRST);
  await expect.poll(async () => (await heardBy(board)).length, { timeout: 60_000 }).toBe(1 + 2 * 7);
  const [broken] = await sentencesOf(board);
  await expect.poll(async () => (await samplesOf(board)).at(-1)?.at ?? 0).toBeGreaterThan((broken?.from ?? 0) + 3);
  await withVoice(board, () => board.reload());
  await expect.poll(async () => (await heardBy(board)).length, { timeout: 60_000 }).toBe(1 + 2 * 7);
  const [again] = await sentencesOf(board);
  if (!again) throw new Error('it was to be heard again');
  await expect
    .poll(async () => (await samplesOf(board)).at(-1)?.at ?? 0, { timeout: 60_000 })
    .toBeGreaterThan(again.to + 2);
  await filmIsHeard(board);
  const spoken = during(await samplesOf(board), again.from, again.to);
  expect(spoken.length).toBeGreaterThan(20);
  expect(Math.max(...spoken.map(({ rms }) => rms))).toBeLessThan(QUIET);
});

test('a film beside a board that speaks goes down too: they hang in one room', async () => {
  await showFilms(5);
  const boards = [await openBoard(), await openBoard()];
  await callAt(FIRST);
  await expect
    .poll(async () => (await Promise.all(boards.map(heardBy))).flat().length, { timeout: 60_000 })
    .toBe(1 + 2 * 7);
  const [first = [], second = []] = await Promise.all(boards.map(sentencesOf));
  const [said] = [...first, ...second];
  const beside = first.length > 0 ? boards[1] : boards[0];
  if (!said || !beside) throw new Error('one board was to speak');
  await expect
    .poll(async () => (await samplesOf(beside)).at(-1)?.at ?? 0, { timeout: 60_000 })
    .toBeGreaterThan(said.to + 2);
  await filmIsHeard(beside);
  // Two boards and their films on one machine: the one beside may hear of it a moment later.
  const meanwhile = during(await samplesOf(beside), said.from + 1, said.to);
  expect(meanwhile.length).toBeGreaterThan(10);
  expect(Math.max(...meanwhile.map(({ rms }) => rms))).toBeLessThan(QUIET);
});

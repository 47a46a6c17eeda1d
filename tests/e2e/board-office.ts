import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { revisionOf } from '../../shared/basics/revision.ts';
import type { CommandInput } from '../../shared/contract/commands.ts';
import { type BoardProfile, type BoardSlide, firstBoard } from '../../shared/domain/board.ts';
import { adminStation, openCounterStation } from '../support/pair.ts';
import type { DeskOffice } from './desk-office.ts';
import { keepPicture } from './pictures.ts';

/** The panels that boards hang as: a full-HD television, the same upright, and one of four times as many pixels. */
export const panels = { wide: [1920, 1080], high: [1080, 1920], fine: [3840, 2160] } as const;
export type Panel = keyof typeof panels;

/** A morning on the boards: seven counters at work, one of them on a pause, people called, waiting and missed. */
export async function playMorning(office: DeskOffice): Promise<void> {
  for (const [service, n] of [
    ['chung-thuc', 9],
    ['ho-tich', 5],
    ['dat-dai', 4],
    ['lao-dong', 3],
  ] as const)
    for (let i = 0; i < n; i++) await office.take(service);
  for (const id of ['1', '2', '3', '4', '5', '6']) {
    const counter = await openCounterStation(office.url, id, `o${id}`, office.now);
    const first = await counter.send({ type: 'call-next' });
    if (id === '1' && first.ok && first.done.kind === 'called') {
      office.pass(60_000);
      await counter.send({ type: 'mark-absent', ticketId: first.done.ticketId });
      await counter.send({ type: 'call-next' });
    }
    if (id === '2' && first.ok && first.done.kind === 'called')
      await counter.send({ type: 'start-serving', ticketId: first.done.ticketId });
    if (id === '6') await counter.send({ type: 'pause-counter' });
    await counter.close();
  }
  // All have been said, each some 14 s long: what is shown now stays.
  office.pass(180_000);
}

/** What the administrator decides, by the wire. */
export async function setBoards(
  office: Pick<DeskOffice, 'url' | 'now'>,
  boards: readonly BoardProfile[],
  before: readonly BoardProfile[] = [firstBoard],
): Promise<void> {
  const admin = await adminStation(office.url, office.now);
  const command = { type: 'set-boards', boards, basedOn: revisionOf(before) } as unknown as CommandInput;
  expect(await admin.send(command)).toMatchObject({ ok: true });
  await admin.close();
}

/** Sends a picture or a video as the administration does; its id. */
export async function sendMedia(office: Pick<DeskOffice, 'url' | 'now'>, bytes: Buffer, name: string): Promise<string> {
  const admin = await adminStation(office.url, office.now);
  const answer = await fetch(`${office.url}/media?name=${name}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${admin.token}` },
    body: new Uint8Array(bytes),
  });
  await admin.close();
  const said = (await answer.json()) as { ok: boolean; file: { id: string } };
  expect(said.ok).toBe(true);
  return said.file.id;
}

export const slide = (id: string, rest: object): BoardSlide =>
  ({ id, from: null, to: null, seconds: 600, ...rest }) as BoardSlide;

/** axe finds nothing, nothing is cut off, and the numbers are as high as the distance asks for. */
export async function expectReadable(page: Page, name: string): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  await keepPicture(page, name);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${name}, ${id}: ${nodes[0]?.html}`)).toEqual([]);
  const { heights, cut } = await page.evaluate(lettersOf);
  expect(cut, name).toEqual([]);
  // look.md "Type": at 8 m 40 mm, on a 43″ panel of 1080 lines (0.496 mm a pixel) 81 px; the number now called three times that.
  for (const { text, px, isNow } of heights)
    expect(px, `${name}: ${text}`).toBeGreaterThanOrEqual((isNow ? 3 * 81 : 81) - 0.01);
}

/** In the page: how high the letters of every number are, in pixels of a 1080p panel, and what does not fit its place. */
function lettersOf(): { heights: { text: string; px: number; isNow: boolean }[]; cut: string[] } {
  const canvas = document.createElement('canvas').getContext('2d');
  const board = document.querySelector<HTMLElement>('.board');
  if (!canvas || !board) return { heights: [], cut: ['no board'] };
  const panel = Math.min(innerWidth, innerHeight) / 1080;
  const isSeen = (element: Element): boolean => element.getClientRects().length > 0;
  const numbers =
    '.now-number, .recent-calls strong, .recent-place, .number-strip li, .cell-number, .cell-place strong';
  const heights = [...board.querySelectorAll<HTMLElement>(numbers)].filter(isSeen).map((element) => {
    const { fontWeight, fontSize, fontFamily } = getComputedStyle(element);
    canvas.font = `${fontWeight} ${fontSize} ${fontFamily}`;
    const px = canvas.measureText('0').actualBoundingBoxAscent / panel;
    return { text: element.innerText, px, isNow: element.classList.contains('now-number') };
  });
  const cut: string[] = [];
  const parts = `${numbers}, .board-header > *, .recent-calls li, .number-strip, .number-strip ul, .number-strip h2, .counter-cell, .cell-place, .cell-words,
    .cell-number, .cell-state, .now-place, .now-place-name, .now-call, .board-foot > *, .board-side, .slide-words,
    .slide-text > *, .slide-qr, .slide-qr p, .door-place > *, .board-clock, .board-waiting`;
  const edge = board.getBoundingClientRect();
  for (const element of [...board.querySelectorAll<HTMLElement>(parts)].filter(isSeen)) {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    const what = `${element.className || element.parentElement?.className}: ${element.innerText.slice(0, 30)}`;
    if (left < edge.left - 1 || top < edge.top - 1 || right > edge.right + 1 || bottom > edge.bottom + 1)
      cut.push(`beyond the edge: ${what}`);
    // What stands in a box that hides what is more is not read by anybody.
    if (element.matches('.slide-words') && element.scrollHeight > element.clientHeight + 1)
      cut.push(`too high (${element.scrollHeight} of ${element.clientHeight}): ${what}`);
    if (element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).display !== 'inline')
      cut.push(`too wide (${element.scrollWidth} of ${element.clientWidth}): ${what}`);
    if (getComputedStyle(element).display.startsWith('inline')) continue;
    const box = element.parentElement?.getBoundingClientRect();
    if (box && (bottom > box.bottom + panel * 14 || left < box.left - 2 || right > box.right + 2))
      cut.push(`out of its box: ${what}`);
  }
  return { heights, cut };
}

import { describe, expect, test } from 'vitest';
import type { Block } from '../../../main/hub/printing/drawing/engines/tree.ts';
import { openRasteriser } from '../../../main/hub/printing/drawing/rasteriser.ts';
import { rulerDots } from '../../../main/hub/printing/drawing/ruler.ts';
import { testPage } from '../../../main/hub/printing/drawing/test-page.ts';
import { dotsPerMm, rollWidths } from '../../../shared/domain/printer.ts';
import { locate, printed, rowsOf } from './read-paper.ts';
import { fontsFolder, samplePaper } from './sample-paper.ts';

const rasteriser = await openRasteriser(fontsFolder, 'takumi');
const page = {
  printerName: 'Máy in ki-ốt\u0000😀',
  connection: '192.168.1.50:9100',
  at: samplePaper.issuedAt,
  timeZone: samplePaper.timeZone,
};

const texts = (block: Block): string[] =>
  block.kind === 'text' ? [block.text] : block.kind === 'box' ? block.children.flatMap(texts) : [];

/** The columns of a row that hold ink, as [first, last] of each run. */
const runs = (row: string): [number, number][] =>
  [...row.matchAll(/1+/g)].map(({ 0: run, index }) => [index, index + run.length - 1]);

describe.each(rollWidths)('the test page at %i dots', (width) => {
  test('says whose it is and when, and shows every letter of Vietnamese', () => {
    const said = texts(testPage(page, width));
    for (const text of ['Trang in thử', 'Máy in ki-ốt', '192.168.1.50:9100', '08:12 02/03/2026'])
      expect(said).toContain(text);
    const letters = new Set(said.join(''));
    for (const vowel of 'aăâeêioôơuưy')
      for (const mark of ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323']) {
        const letter = (vowel + mark).normalize('NFC');
        expect(letters).toContain(letter);
        expect(letters).toContain(letter.toLocaleUpperCase('vi'));
      }
    for (const other of 'bcdđghklmnpqrstvxBCDĐGHKLMNPQRSTVX0123456789') expect(letters).toContain(other);
  });

  test('goes from edge to edge', async () => {
    const rows = printed(await rasteriser.renderTestPage(page, width));
    expect(rows[0]?.length).toBe(width);
    expect(locate(rows, rowsOf(rulerDots(width)))).toMatchObject({ left: 0 });
  });

  test('its ruler has a mark at each millimetre and thick ones where the rolls end', () => {
    const rows = rowsOf(rulerDots(width));
    const marks = runs(rows[30] ?? '');
    const perMm = dotsPerMm(width);
    expect(marks).toHaveLength(Math.floor(width / perMm) + 1);
    for (const [mm, [first, last]] of marks.entries()) {
      expect(last - first).toBeGreaterThanOrEqual(1);
      const at = Math.round(mm * perMm);
      expect(at).toBeGreaterThanOrEqual(Math.min(first, width - 2));
      expect(Math.min(at, width - 1)).toBeLessThanOrEqual(last);
    }
    const ends = [48, 72].filter((mm) => mm * perMm <= width);
    expect(runs(rows.at(-1) ?? '').map(([first]) => Math.round(first / perMm))).toEqual(ends);
    expect(runs(rows[10] ?? '')).toEqual([[0, width - 1]]);
  });
});

import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { Engine } from '../../../main/hub/printing/drawing/engines/engine.ts';
import { openEngine } from '../../../main/hub/printing/drawing/engines/open-engine.ts';
import { openSatori } from '../../../main/hub/printing/drawing/engines/satori.ts';
import type { Block } from '../../../main/hub/printing/drawing/engines/tree.ts';
import { qrDots } from '../../../main/hub/printing/drawing/qr-dots.ts';
import { ticketLayout } from '../../../main/hub/printing/drawing/ticket-layout.ts';
import { ticketSizes } from '../../../main/hub/printing/drawing/ticket-sizes.ts';
import { rollWidths } from '../../../shared/domain/printer.ts';
import { highestRun, locate, printed, rowsOf } from './read-paper.ts';
import { fontsFolder, samplePaper } from './sample-paper.ts';

const takumi = await openEngine(fontsFolder, 'takumi');
const satori = await openEngine(fontsFolder, 'satori');
const everything = {
  ...samplePaper,
  service: 'Đăng ký biến động quyền sử dụng đất, tài sản gắn liền với đất',
  notice: 'Hồ sơ nhận sau 15 giờ được trả kết quả vào ngày làm việc tiếp theo.',
  english: { service: 'Land registration' },
  ...{ priority: true, reprint: true },
};
const papers = { ordinary: samplePaper, everything, large: { ...samplePaper, large: true } };

describe.each(Object.entries(papers))('%s', (_, paper) => {
  test.each(rollWidths)('at %i dots both engines draw the same ticket', async (width) => {
    const tree = ticketLayout(paper, width);
    const [one, other] = [await takumi.draw(tree, width), await satori.draw(tree, width)];
    expect([other.width, other.bits.length]).toEqual([width, (width / 8) * other.height]);
    expect(Math.abs(other.height / one.height - 1)).toBeLessThan(0.03);
    const [rows, otherRows] = [printed(one), printed(other)];
    expect(otherRows.filter((row) => row.slice(0, 3).includes('1') || row.slice(-3).includes('1'))).toEqual([]);
    const code = rowsOf(qrDots(paper.code, ticketSizes(width, 'roomy', false).qr));
    const [place, otherPlace] = [locate(rows, code), locate(otherRows, code)];
    expect(place?.left).toBe(otherPlace?.left);
    const upper = (some: readonly string[]): number => highestRun(some.slice(0, 500)).height;
    expect(Math.abs(upper(rows) - upper(otherRows))).toBeLessThanOrEqual(2);
  });
});

test.each([takumi, satori])('$name measures what it draws', async (engine: Engine) => {
  const tree = ticketLayout(everything, 576);
  const [measured, { height }] = [await engine.measure(tree, 576), await engine.draw(tree, 576)];
  expect(measured).toBeGreaterThanOrEqual(height);
  expect(measured).toBeLessThanOrEqual(height + 1);
});

test('papers that are drawn at once do not get mixed up', async () => {
  const labels = ['A001', 'B234', 'C567'];
  const draw = (label: string) => satori.draw(ticketLayout({ ...samplePaper, label }, 384), 384);
  const together = await Promise.all(labels.map(draw));
  const apart = [];
  for (const label of labels) apart.push(await draw(label));
  expect(together).toEqual(apart);
});

test('a paper that satori can not draw fails alone', async () => {
  const odd: Block = JSON.parse('{"kind":"box","style":{},"children":[{"kind":"text","style":{"fontSize":"x"}}]}');
  await expect(satori.draw(odd, 384)).rejects.toThrow();
  expect((await satori.draw(ticketLayout(samplePaper, 384), 384)).width).toBe(384);
});

test('a thread that dies fails its papers, and the next paper gets a new one', async () => {
  const engine = await openSatori(fontsFolder, fileURLToPath(new URL('dying-worker.ts', import.meta.url)));
  const tree = ticketLayout(samplePaper, 384);
  await expect(Promise.all([engine.draw(tree, 384), engine.measure(tree, 384)])).rejects.toThrow('ended with code 3');
  expect(await engine.measure(tree, 384)).toBe(7);
});

describe('which engine', () => {
  const opens = (engine: Engine) => async () => engine;
  const fails = async (): Promise<Engine> => {
    throw new Error('no native module for this machine');
  };

  test('takumi, unless another is asked for', async () => {
    expect((await openEngine(fontsFolder, undefined)).name).toBe('takumi');
    expect(satori.name).toBe('satori');
  });

  test('satori where takumi can not be loaded, and somebody hears why', async () => {
    const causes: unknown[] = [];
    const engine = await openEngine(fontsFolder, undefined, (cause) => causes.push(cause), {
      takumi: fails,
      satori: opens(satori),
    });
    expect(engine.name).toBe('satori');
    expect(causes).toEqual([new Error('no native module for this machine')]);
  });

  test('whoever asks for takumi gets takumi or the reason', async () => {
    await expect(
      openEngine(fontsFolder, 'takumi', undefined, { takumi: fails, satori: opens(satori) }),
    ).rejects.toThrow('no native module');
  });

  test.each(['takumi', 'satori'] as const)('%s without fonts does not open', async (name) => {
    await expect(openEngine('/nowhere', name)).rejects.toThrow(/ENOENT/);
  });
});

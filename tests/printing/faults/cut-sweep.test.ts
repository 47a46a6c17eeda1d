import { beforeAll, describe, expect, test } from 'vitest';
import { printJob } from '../../../main/hub/printing/escpos.ts';
import type { PrintOutcome } from '../../../main/hub/printing/printer.ts';
import { cheap, clever, type Stretch } from './fake-device.ts';
import type { Cut } from './fake-printer.ts';
import { anyPrinter, knownPrinter, officeWith, onPaper, ticket, ticketRows } from './office.ts';

const whole = { whole: 1, rows: ticketRows };
const { bytes } = ticket(1);

/** Where commands of a job begin: ESC @, ESC a, GS v 0 and its raster, the second band, the cut, the end. */
const boundaries = [0, 2, 5, 13, 13 + 255 * 72, 21 + 255 * 72, bytes.length - 4, bytes.length];
const near = boundaries.flatMap((at) => [-2, -1, 0, 1, 2].map((by) => at + by));
const steps = Array.from({ length: Math.ceil(bytes.length / 997) }, (_, step) => step * 997);
const places = [...new Set([...near, ...steps])].filter((at) => at > 0).sort((one, other) => one - other);

const silent = { ...anyPrinter, patience: { ...anyPrinter.patience, answer: 60 } };
/** It would try GS r first, and every case would wait for it. */
const plain = { ...anyPrinter, answers: { ...anyPrinter.answers, paper: 'no' as const } };
const both: readonly Cut['how'][] = ['reset', 'end'];
const printers = [
  { name: 'that answers everything', manners: clever, profile: knownPrinter, ways: both },
  { name: 'that answers DLE EOT', manners: cheap, profile: plain, ways: both },
  // A system that closes a connection with bytes unread resets it: of who never answers an early end looks like any other.
  { name: 'that never answers', manners: { ...cheap, realTime: false }, profile: silent, ways: ['reset'] as const },
];

interface Result {
  cut: Cut;
  first: PrintOutcome['status'];
  second: PrintOutcome['status'];
  paper: { whole: number; rows: number };
  secondPaper: { whole: number; rows: number };
  /** All that hangs together with the second ticket. */
  strip: Stretch[];
  questionsAsDots: number;
}

async function play({ manners, profile }: (typeof printers)[number], cut: Cut): Promise<Result> {
  const office = await officeWith({ ...manners }, profile);
  try {
    const { fake, printer } = office;
    await printer.status();
    const before = fake.jobBytes();
    fake.cut = { ...cut, after: before + cut.after };
    const first = (await printer.print(ticket(1))).status;
    // A cut that the job was too short for must not hit the next one.
    fake.cut = null;
    const second = (await printer.print(ticket(2))).status;
    const strip = fake.papers.find((one) => one.some(({ fill }) => fill === 0x42)) ?? [];
    const questionsAsDots = fake.questionsAsDots();
    return { cut, first, second, paper: onPaper(fake, 1), secondPaper: onPaper(fake, 2), strip, questionsAsDots };
  } finally {
    await office.close();
  }
}

test('the places are those of a job', () => {
  const picture = { width: 576, height: ticketRows, bits: new Uint8Array(72 * ticketRows) };
  expect(printJob(picture, true).length).toBe(bytes.length);
  expect([...bytes.subarray(5, 9), ...bytes.subarray(13 + 255 * 72, 17 + 255 * 72)]).toEqual([
    0x1d, 0x76, 0x30, 0, 0x1d, 0x76, 0x30, 0,
  ]);
});

describe.each(printers)('the link to a printer $name', (kind) => {
  const results: Result[] = [];
  beforeAll(async () => {
    const queue = kind.ways.flatMap((how) => places.map((after) => ({ how, after })));
    const worker = async (): Promise<void> => {
      for (let cut = queue.shift(); cut !== undefined; cut = queue.shift()) results.push(await play(kind, cut));
    };
    await Promise.all(Array.from({ length: 12 }, worker));
  }, 180_000);

  test('is cut after every so many bytes: never printed twice, never called on paper when it is not', () => {
    expect(results.length).toBe(kind.ways.length * places.length);
    for (const { cut, first, paper } of results) {
      expect(paper.whole, `cut ${cut.how} after ${cut.after}`).toBeLessThanOrEqual(1);
      expect(paper.rows, `cut ${cut.how} after ${cut.after}`).toBeLessThanOrEqual(ticketRows);
      if (cut.after < bytes.length) expect([cut, first]).toEqual([cut, 'unknown']);
      if (first === 'printed' || first === 'sent') expect([cut, paper]).toEqual([cut, whole]);
    }
  });

  test('and works again: the next ticket comes out whole and once, on a paper of its own', () => {
    for (const { cut, second, secondPaper, strip } of results) {
      expect(['printed', 'sent'], `cut ${cut.how} after ${cut.after}`).toContain(second);
      expect([cut, secondPaper]).toEqual([cut, whole]);
      expect([cut, strip]).toEqual([cut, [{ fill: 0x42, rows: ticketRows }]]);
    }
  });

  test('and no question becomes dots of a raster', () => {
    for (const { cut, questionsAsDots } of results) expect([cut, questionsAsDots]).toEqual([cut, 0]);
  });
});

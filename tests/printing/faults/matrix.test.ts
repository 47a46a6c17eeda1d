import { readFileSync, writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import type { PrintOutcome } from '../../../main/hub/printing/printer.ts';
import { cases, type FaultCase } from './cases.ts';
import { type Office, officeWith, onPaper, ticket, ticketRows } from './office.ts';

const page = new URL('../../../docs/printing.md', import.meta.url);
const marks = ['<!-- fault matrix: written by tests/printing/faults -->', '<!-- end of the fault matrix -->'] as const;

/** What became of a case. */
interface Result {
  /** Of the first ticket, as often as it was handed over. */
  outcomes: PrintOutcome['status'][];
  lateProof: boolean;
  lateDoubt: boolean;
  /** Papers that the first ticket is on, and all its rows. */
  paper: { whole: number; rows: number };
  next: PrintOutcome['status'];
  nextPaper: { whole: number; rows: number };
  /** The patterns on the paper that the next ticket came out with. */
  nextFills: number[];
}

/** Hands the ticket over until it has been taken, as the spooler does. */
async function untilTaken(office: Office, jobId: number, outcomes: PrintOutcome['status'][]): Promise<void> {
  await vi.waitUntil(
    async () => {
      const { status } = await office.printer.print(ticket(jobId));
      outcomes.push(status);
      return status !== 'postponed';
    },
    { timeout: 15_000, interval: 250 },
  );
}

async function play({ kind, start, arm, help, told, after }: FaultCase): Promise<Result> {
  const office = await officeWith({ ...kind.manners }, kind.profile);
  const { fake, printer, news, states } = office;
  try {
    start?.(fake);
    await printer.status();
    arm?.(fake);
    const outcomes = [(await printer.print(ticket(1))).status];
    await vi
      .waitUntil(() => states().includes(told), { timeout: 15_000, interval: 20 })
      .catch(() => {
        throw new Error(`never told ${told}, but ${states().join()}`);
      });
    await help?.(fake);
    await office.told(after);
    if (outcomes[0] === 'postponed') await untilTaken(office, 1, outcomes);
    const next: PrintOutcome['status'][] = [];
    await untilTaken(office, 2, next);
    // What was buffered comes out in turn: the second ticket is the last.
    await vi.waitUntil(() => onPaper(fake, 2).whole > 0, { timeout: 15_000, interval: 20 }).catch(() => {});
    return {
      outcomes: outcomes.filter((status, at) => status !== outcomes[at - 1]),
      lateProof: news.some((one) => one.kind === 'late-proof' && one.jobId === 1),
      lateDoubt: news.some((one) => one.kind === 'late-doubt' && one.jobId === 1),
      paper: onPaper(fake, 1),
      next: next.at(-1) ?? 'unknown',
      nextPaper: onPaper(fake, 2),
      nextFills: fake.papers.find((one) => one.some(({ fill }) => fill === 0x42))?.map(({ fill }) => fill) ?? [],
    };
  } finally {
    await office.close();
  }
}

const nameOf = ({ fault, kind }: FaultCase): string => `${fault} | ${kind.name}`;
const results = new Map<string, Result | Error>();

/** Side by side, but not all at once. */
async function playAll(): Promise<void> {
  const queue = [...cases];
  const worker = async (): Promise<void> => {
    for (let one = queue.shift(); one !== undefined; one = queue.shift()) {
      const result = await play(one).catch((error: unknown) =>
        error instanceof Error ? error : new Error(String(error)),
      );
      results.set(nameOf(one), result);
    }
  };
  await Promise.all(Array.from({ length: 12 }, worker));
}
beforeAll(playAll, 180_000);

const resultOf = (one: FaultCase): Result => {
  const result = results.get(nameOf(one));
  if (result === undefined) throw new Error('not played');
  if (result instanceof Error) throw result;
  return result;
};

describe.each(cases)('$fault, $kind.name', (one) => {
  test('no ticket is twice on paper, and printed means on paper', () => {
    const { outcomes, lateProof, paper, next, nextPaper, nextFills } = resultOf(one);
    expect(paper.whole).toBeLessThanOrEqual(1);
    expect(paper.rows).toBeLessThanOrEqual(ticketRows);
    expect(nextPaper).toEqual({ whole: 1, rows: ticketRows });
    // The cut that jammed is lost: that ticket hangs together with the next one.
    expect(nextFills).toEqual(one.fault === 'cutter jams' ? [0x41, 0x42] : [0x42]);
    if (outcomes.at(-1) === 'printed' || lateProof) expect(paper.whole).toBe(1);
    if (outcomes[0] === 'postponed') expect(outcomes.length).toBe(2);
    expect(['printed', 'sent']).toContain(next);
  });
});

const onPaperInWords = ({ whole, rows }: Result['paper']): string =>
  whole === 1 ? 'whole, once' : rows === 0 ? 'none' : `${rows} of ${ticketRows} rows`;

const rowOf = (one: FaultCase): string => {
  const { outcomes, lateProof, lateDoubt, paper, next } = resultOf(one);
  const late = [...(lateProof ? ['printed (late process id)'] : []), ...(lateDoubt ? ['unknown (late doubt)'] : [])];
  const fate = [...outcomes, ...late];
  const cells = [
    one.fault,
    one.kind.name,
    one.told,
    fate.join(', then '),
    onPaperInWords(paper),
    `${one.after}; next ticket ${next}`,
  ];
  return `| ${cells.join(' | ')} |`;
};

test('the table in docs/printing.md says what happened', () => {
  const table = [
    '| what goes wrong | printer | told | the ticket | its paper | after help |',
    '|---|---|---|---|---|---|',
    ...cases.map(rowOf),
  ].join('\n');
  const text = readFileSync(page, 'utf8');
  const [from, to] = [text.indexOf(marks[0]), text.indexOf(marks[1])];
  expect(Math.min(from, to)).toBeGreaterThan(0);
  const written = `${text.slice(0, from + marks[0].length)}\n\n${table}\n\n${text.slice(to)}`;
  if (process.env.UPDATE_DOCS === '1') writeFileSync(page, written);
  else expect(text).toBe(written);
});

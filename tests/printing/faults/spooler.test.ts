import { beforeAll, describe, expect, test, vi } from 'vitest';
import type { Bitmap } from '../../../main/hub/printing/drawing/bitmap.ts';
import type { Rasteriser } from '../../../main/hub/printing/drawing/rasteriser.ts';
import { startSpooler } from '../../../main/hub/printing/spooler.ts';
import { type FakeDesk, fakeDesk } from '../fake-desk.ts';
import { cases, type FaultCase } from './cases.ts';
import { type Office, officeWith, onPaper, ticketRows } from './office.ts';

/** What became of three tickets: the one with the fault, one queued behind it at once, and one after the help. */
interface Result {
  statuses: string[];
  reports: string[];
  papers: { whole: number; rows: number }[];
}

/** The number of a ticket is the byte of its rows, so that the paper tells which one it is. */
const rasteriser: Rasteriser = {
  engine: 'takumi',
  render: async ({ label }) => rows(0x40 + Number(label.slice(1))),
  renderTestPage: async () => rows(0),
  renderListPage: async () => rows(0),
  warmUp: async () => {},
};
const rows = (fill: number): Bitmap => ({
  width: 576,
  height: ticketRows,
  bits: new Uint8Array(72 * ticketRows).fill(fill),
});

const tickets = [1, 2, 3];
const isSettled = (desk: FakeDesk, jobId: number): boolean =>
  ['printed', 'sent', 'unknown', 'failed'].includes(desk.rows[jobId - 1]?.status ?? '');

async function until(what: () => boolean, sentence: () => string): Promise<void> {
  await vi.waitUntil(what, { timeout: 20_000, interval: 20 }).catch(() => {
    throw new Error(sentence());
  });
}

async function play({ kind, start, arm, help, told, after }: FaultCase): Promise<Result> {
  const desk = fakeDesk();
  const office: Office = await officeWith({ ...kind.manners }, kind.profile, {
    onNews: (news) => {
      if (news.kind === 'state') desk.report(news.state);
      else {
        const status = news.kind === 'late-proof' ? 'printed' : 'unknown';
        Object.assign(desk.rows[news.jobId - 1] ?? {}, { status, evidence: news.evidence });
      }
    },
  });
  const { fake, printer } = office;
  start?.(fake);
  const spooler = startSpooler({ desk, printer, rasteriser });
  const soFar = (): string => `reports ${desk.reports.join()}; rows ${desk.rows.map(({ status }) => status).join()}`;
  try {
    await until(() => desk.reports.length > 0, soFar);
    arm?.(fake);
    desk.add('A001');
    desk.add('A002');
    spooler.wake();
    await until(
      () => desk.reports.includes(told),
      () => `never told ${told}: ${soFar()}`,
    );
    await help?.(fake);
    await until(
      () => desk.reports.at(-1) === after,
      () => `never ${after} again: ${soFar()}`,
    );
    desk.add('A003');
    spooler.wake();
    await until(
      () => tickets.every((jobId) => isSettled(desk, jobId)),
      () => `never settled: ${soFar()}`,
    );
    await vi.waitUntil(() => onPaper(fake, 3).whole > 0, { timeout: 10_000, interval: 20 }).catch(() => {});
    return {
      statuses: desk.rows.map(({ status }) => status),
      reports: desk.reports,
      papers: tickets.map((jobId) => onPaper(fake, jobId)),
    };
  } finally {
    const closed = spooler.close();
    await office.close();
    await closed;
  }
}

const nameOf = ({ fault, kind }: FaultCase): string => `${fault} | ${kind.name}`;
const results = new Map<string, Result | Error>();

beforeAll(async () => {
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
}, 240_000);

describe.each(cases)('through the spooler: $fault, $kind.name', (one) => {
  test('no ticket is lost, none comes out twice, and the last one is on paper', () => {
    const result = results.get(nameOf(one));
    if (result === undefined || result instanceof Error) throw result ?? new Error('not played');
    const { statuses, papers } = result;
    for (const paper of papers) {
      expect(paper.whole).toBeLessThanOrEqual(1);
      expect(paper.rows).toBeLessThanOrEqual(ticketRows);
    }
    statuses.forEach((status, at) => {
      if (status === 'printed') expect(papers[at]?.whole).toBe(1);
      if (status !== 'unknown') expect(['printed', 'sent']).toContain(status);
    });
    expect(['printed', 'sent']).toContain(statuses[2]);
    expect(papers[2]).toEqual({ whole: 1, rows: ticketRows });
  });
});

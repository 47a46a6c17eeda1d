import { describe, expect, test } from 'vitest';
import type { Rasteriser } from '../../main/hub/printing/drawing/rasteriser.ts';
import type { Printer, PrinterJob, PrintOutcome } from '../../main/hub/printing/printer.ts';
import { startSpooler } from '../../main/hub/printing/spooler.ts';
import type { PrinterState } from '../../shared/domain/printer.ts';
import { type FakeDesk, fakeDesk, type JobRow } from './fake-desk.ts';
import { manualTimers, settled } from './manual-timers.ts';

const blank = { width: 576, height: 8, bits: new Uint8Array(72 * 8) };

/** Draws nothing; `broken` labels can't be drawn. */
const fakeRasteriser = (broken: readonly string[] = []): Rasteriser => ({
  engine: 'takumi',
  renderTestPage: async () => blank,
  renderListPage: async () => blank,
  render: async ({ label }) => {
    if (broken.includes(label)) throw new Error(`can't draw ${label}`);
    return blank;
  },
  warmUp: async () => {},
});

interface FakePrinter extends Printer {
  state: PrinterState;
  outcome: PrintOutcome;
  papers: string[];
  looks: number;
  inFlight: number;
  most: number;
}

function fakePrinter(): FakePrinter {
  const printer: FakePrinter = {
    widthDots: 576,
    cutter: true,
    state: 'ready',
    outcome: { status: 'printed', evidence: 'it said so' },
    papers: [],
    looks: 0,
    inFlight: 0,
    most: 0,
    status: async () => {
      printer.looks += 1;
      return printer.state;
    },
    print: async ({ label }: PrinterJob) => {
      printer.inFlight += 1;
      printer.most = Math.max(printer.most, printer.inFlight);
      await new Promise((resolve) => setImmediate(resolve));
      printer.inFlight -= 1;
      if (printer.outcome.status !== 'postponed') printer.papers.push(label);
      return printer.outcome;
    },
    close: async () => {},
  };
  return printer;
}

function given(desk: FakeDesk, options: { broken?: readonly string[]; printer?: FakePrinter } = {}) {
  const printer = options.printer ?? fakePrinter();
  const timers = manualTimers();
  const faults: unknown[] = [];
  const spooler = startSpooler({
    desk,
    printer,
    timers,
    rasteriser: fakeRasteriser(options.broken),
    onFault: (error) => faults.push(error),
  });
  return { printer, timers, spooler, faults };
}

const statuses = (desk: FakeDesk): JobRow['status'][] => desk.rows.map(({ status }) => status);

describe('draining', () => {
  test('what is queued at the start comes out in order, one at a time', async () => {
    const desk = fakeDesk();
    for (const label of ['A001', 'A002', 'B001', 'A003']) desk.add(label);
    const { printer } = given(desk);
    await settled();
    expect(printer.papers).toEqual(['A001', 'A002', 'B001', 'A003']);
    expect(printer.most).toBe(1);
    expect(statuses(desk)).toEqual(['printed', 'printed', 'printed', 'printed']);
  });

  test('a new ticket is printed when woken, with no timer in between', async () => {
    const desk = fakeDesk();
    const { printer, spooler } = given(desk);
    await settled();
    desk.add('A001');
    spooler.wake();
    spooler.wake();
    await settled();
    expect(printer.papers).toEqual(['A001']);
  });

  test('a wake in the middle of a job is not lost', async () => {
    const desk = fakeDesk();
    desk.add('A001');
    const { printer, spooler } = given(desk);
    const print = printer.print;
    printer.print = async (job) => {
      if (job.label === 'A001') {
        desk.add('A002');
        spooler.wake();
      }
      return print(job);
    };
    await settled();
    expect(printer.papers).toEqual(['A001', 'A002']);
  });

  test.each(['sent', 'unknown'] as const)('%s is settled as such and never printed again', async (status) => {
    const desk = fakeDesk();
    desk.add('A001');
    const { printer, timers, spooler } = given(desk);
    printer.outcome = { status, evidence: 'who knows' };
    await settled();
    for (let round = 0; round < 3; round += 1) {
      spooler.wake();
      timers.ring();
      await settled();
    }
    expect(printer.papers).toEqual(['A001']);
    expect(desk.rows[0]).toMatchObject({ status, evidence: 'who knows' });
  });

  test('a ticket that was cancelled meanwhile is passed over', async () => {
    const desk = fakeDesk();
    desk.add('A001');
    desk.add('A002');
    const { begin } = desk;
    desk.begin = (jobId) => {
      if (jobId === 1) desk.settle(1, { status: 'failed', evidence: 'cancelled', paperMm: 0 });
      return begin(jobId);
    };
    const { printer } = given(desk);
    await settled();
    expect(printer.papers).toEqual(['A002']);
  });
});

describe('a printer that can not', () => {
  test.each(['paper-end', 'cover-open', 'offline', 'unreachable', 'error', 'cutter-error'] as const)(
    '%s: the job stays queued, is told, and comes out once when somebody has helped',
    async (state) => {
      const printer = fakePrinter();
      printer.state = state;
      const desk = fakeDesk();
      desk.add('A001');
      const { timers } = given(desk, { printer });
      await settled();
      timers.ring();
      await settled();
      expect(statuses(desk)).toEqual(['queued']);
      expect(desk.reports).toEqual([state]);
      printer.state = 'ready';
      timers.ring();
      await settled();
      expect(printer.papers).toEqual(['A001']);
      expect(desk.reports).toEqual([state, 'ready']);
    },
  );

  test('it is asked every 1.5 seconds, so that the screens tell the truth within two', async () => {
    const printer = fakePrinter();
    printer.state = 'unreachable';
    const desk = fakeDesk();
    desk.add('A001');
    const { timers } = given(desk, { printer });
    for (let round = 0; round < 3; round += 1) {
      await settled();
      expect(timers.waiting()).toEqual([1500]);
      timers.ring();
    }
    printer.state = 'ready';
    await settled();
    timers.ring();
    await settled();
    expect(printer.papers).toEqual(['A001']);
  });

  test('woken while it can not print, it is asked once for each time, and nothing is begun', async () => {
    const printer = fakePrinter();
    printer.state = 'paper-end';
    const desk = fakeDesk();
    desk.add('A001');
    const { spooler } = given(desk, { printer });
    await settled();
    const { looks } = printer;
    for (let round = 0; round < 5; round += 1) {
      spooler.wake();
      await settled();
    }
    expect(printer.looks).toBe(looks + 5);
    expect(statuses(desk)).toEqual(['queued']);
  });

  test('postponed goes back to the queue and is tried again later', async () => {
    const desk = fakeDesk();
    desk.add('A001');
    const { printer, timers } = given(desk);
    printer.outcome = { status: 'postponed', evidence: 'the cover opened' };
    await settled();
    expect(desk.rows[0]).toMatchObject({ status: 'queued', evidence: 'the cover opened' });
    printer.outcome = { status: 'printed', evidence: 'it said so' };
    timers.ring();
    await settled();
    expect(printer.papers).toEqual(['A001']);
  });

  test('after an unknown ticket the printer is asked at once', async () => {
    const desk = fakeDesk();
    desk.add('A001');
    const { printer } = given(desk);
    printer.outcome = { status: 'unknown', evidence: 'silence' };
    printer.print = async () => {
      printer.state = 'paper-end';
      return printer.outcome;
    };
    await settled();
    expect(desk.reports).toEqual(['ready', 'paper-end']);
  });

  test('it is asked after the last job, then while idle, also when it can not say', async () => {
    const desk = fakeDesk();
    desk.add('A001');
    const { printer, timers } = given(desk);
    const print = printer.print;
    printer.print = async (job) => {
      printer.state = 'near-end';
      return print(job);
    };
    await settled();
    expect(desk.reports).toEqual(['ready', 'near-end']);
    expect(timers.waiting()).toEqual([1500]);
    printer.state = 'cannot-say';
    timers.ring();
    await settled();
    expect(timers.waiting()).toEqual([1500]);
    expect(desk.reports).toEqual(['ready', 'near-end', 'cannot-say']);
  });

  test('what a paper takes off the roll is told with its fate, in millimetres', async () => {
    const desk = fakeDesk();
    desk.add('A001');
    given(desk);
    await settled();
    expect(desk.rows[0]).toMatchObject({ status: 'printed', paperMm: 11 });
  });

  test('a row of a head with 180 dots an inch is a longer piece of paper', async () => {
    const desk = fakeDesk();
    desk.add('A001');
    given(desk, { printer: { ...fakePrinter(), widthDots: 512 } });
    await settled();
    expect(desk.rows[0]).toMatchObject({ status: 'printed', paperMm: 12 });
  });
});

describe('what should not happen', () => {
  test('a ticket that can not be drawn fails after three tries, and the others come out', async () => {
    const desk = fakeDesk();
    desk.add('A001');
    desk.add('A002');
    const { printer, faults } = given(desk, { broken: ['A001'] });
    await settled();
    expect(printer.papers).toEqual(['A002']);
    expect(desk.rows[0]).toMatchObject({
      status: 'failed',
      evidence: "the ticket could not be drawn (3): can't draw A001",
    });
    expect(faults.length).toBe(3);
  });

  test('a desk that throws is told and tried again', async () => {
    const desk = fakeDesk();
    desk.add('A001');
    const { next } = desk;
    desk.next = () => {
      desk.next = next;
      throw new Error('busy');
    };
    const { printer, timers, faults } = given(desk);
    await settled();
    expect(faults.length).toBe(1);
    timers.ring();
    await settled();
    expect(printer.papers).toEqual(['A001']);
  });

  test('a printer whose code throws leaves the ticket unknown', async () => {
    const printer = fakePrinter();
    printer.print = () => Promise.reject(new Error('bug'));
    const desk = fakeDesk();
    desk.add('A001');
    given(desk, { printer });
    await settled();
    expect(desk.rows[0]).toMatchObject({ status: 'unknown', evidence: "the printer's code failed: bug" });
  });

  test('a desk that offers what it refuses is not asked in a circle', async () => {
    const desk = fakeDesk();
    desk.add('A001');
    let asked = 0;
    desk.begin = () => {
      asked += 1;
      return false;
    };
    given(desk);
    await settled();
    expect(asked).toBe(2);
  });
});

describe('closing', () => {
  test('waits for the job in flight, begins no other, and lets go of the printer', async () => {
    const desk = fakeDesk();
    desk.add('A001');
    desk.add('A002');
    const printer = fakePrinter();
    let finish: (outcome: PrintOutcome) => void = () => {};
    let closed = false;
    printer.print = () =>
      new Promise((resolve) => {
        finish = resolve;
      });
    printer.close = async () => {
      closed = true;
    };
    const { spooler, timers } = given(desk, { printer });
    await settled();
    const closing = spooler.close();
    await settled();
    expect(closed).toBe(false);
    finish({ status: 'printed', evidence: 'it said so' });
    await closing;
    expect(statuses(desk)).toEqual(['printed', 'queued']);
    expect([closed, timers.waiting()]).toEqual([true, []]);
  });

  test('does not wait for ever', async () => {
    const desk = fakeDesk();
    desk.add('A001');
    const printer = fakePrinter();
    printer.print = () => new Promise(() => {});
    const { spooler, timers } = given(desk, { printer });
    await settled();
    const closing = spooler.close();
    await settled();
    timers.ring();
    await closing;
    expect(statuses(desk)).toEqual(['printing']);
  });
});

/** A world that stops for good at the `n`th step, before or after that step took effect. */
function crashAt(n: number, when: 'before' | 'after') {
  let steps = 0;
  let dead = false;
  const step = <Value>(effect: () => Value): Value => {
    if (dead) throw new Error('dead');
    steps += 1;
    if (steps < n) return effect();
    dead = true;
    if (when === 'after') effect();
    throw new Error('dead');
  };
  return {
    steps: () => steps,
    sync: step,
    async: async <Value>(effect: () => Promise<Value>): Promise<Value> => {
      try {
        return await step(effect);
      } catch {
        return new Promise(() => {});
      }
    },
  };
}

describe.each(['before', 'after'] as const)('a crash %s any step', (when) => {
  test('loses no ticket and prints none twice', async () => {
    let lastStep = Number.POSITIVE_INFINITY;
    for (let n = 1; n <= lastStep; n += 1) {
      const desk = fakeDesk();
      for (const label of ['A001', 'A002', 'A003']) desk.add(label);
      const printer = fakePrinter();
      const crash = crashAt(n, when);
      startSpooler({
        desk: {
          next: () => crash.sync(desk.next),
          begin: (jobId) => crash.sync(() => desk.begin(jobId)),
          settle: (jobId, settlement) => crash.sync(() => desk.settle(jobId, settlement)),
          postpone: (jobId, evidence) => crash.sync(() => desk.postpone(jobId, evidence)),
          report: (status) => crash.sync(() => desk.report(status)),
        },
        printer: {
          ...printer,
          status: () => crash.async(printer.status),
          print: (job) => crash.async(() => printer.print(job)),
        },
        rasteriser: { ...fakeRasteriser(), render: (...paper) => crash.async(() => fakeRasteriser().render(...paper)) },
        timers: manualTimers(),
      });
      await settled();
      if (crash.steps() < n) lastStep = n;

      desk.recover();
      given(desk, { printer });
      await settled();
      expect(printer.papers).toEqual([...new Set(printer.papers)]);
      for (const { label, status } of desk.rows) {
        if (status === 'printed') expect(printer.papers).toContain(label);
        else expect(status).toBe('unknown');
      }
      expect(desk.rows.filter(({ status }) => status === 'unknown').length).toBeLessThanOrEqual(1);
    }
    expect(lastStep).toBeGreaterThan(12);
  });
});

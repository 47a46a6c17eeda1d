import { describe, expect, test } from 'vitest';
import { duplexPrinter } from '../../../main/hub/printing/duplex/duplex-printer.ts';
import { printJob } from '../../../main/hub/printing/escpos.ts';
import type { PrinterJob, PrinterNews, PrintOutcome } from '../../../main/hub/printing/printer.ts';
import { epsonTm80, generic80, onSerial, type PrinterProfile } from '../../../main/hub/printing/profiles.ts';
import type { PrinterState } from '../../../shared/domain/printer.ts';
import { randomBytes } from '../random-bytes.ts';
import { virtualTime } from '../virtual-time.ts';
import { cheap, clever, type FakeDevice, fakeDevice, type Manners } from './fake-device.ts';
import { memoryLine } from './memory-line.ts';

/** As long as a usual ticket: 62.5 kB, 108 mm. */
const rows = 868;
const job = (jobId: number): PrinterJob => {
  const bits = new Uint8Array(72 * rows).fill(0x40 + jobId);
  return { jobId, label: `A00${jobId}`, bytes: printJob({ width: 576, height: rows, bits }, true) };
};
const isOnPaper = ({ papers }: FakeDevice, jobId: number): boolean =>
  papers.some((paper) => paper.some((one) => one.fill === 0x40 + jobId && one.rows === rows));

/** A printer in virtual time; `told` in milliseconds since the ticket was handed over. */
function bench(manners: Partial<Manners>, profile: PrinterProfile, wire: Parameters<typeof memoryLine>[2] = {}) {
  const time = virtualTime();
  const device = fakeDevice(manners, time);
  const line = memoryLine(device, time, wire);
  const news: PrinterNews[] = [];
  const told: [state: PrinterState, after: number][] = [];
  let begun = 0;
  const printer = duplexPrinter(line.open, profile, {
    afterBreak: false,
    unsettled: [],
    timers: time,
    onNews: (one) => {
      news.push(one);
      if (one.kind === 'state') told.push([one.state, time.now() - begun]);
    },
  });
  return {
    time,
    device,
    line,
    news,
    told,
    printer,
    status: () => time.until(printer.status()),
    print: (jobId: number): Promise<PrintOutcome> => {
      begun = time.now();
      return time.until(printer.print(job(jobId)));
    },
    /** Random bytes each 20 ms, until the result is called. */
    makeNoise: (seed: number, count = 30) => {
      const random = randomBytes(seed);
      let on = true;
      const go = (): void => {
        if (!on) return;
        line.shout(random(count));
        time.after(20, go);
      };
      go();
      return () => {
        on = false;
      };
    },
  };
}

/** The system takes what it gets, as with TCP. */
const tcp = { room: 64 * 1024 };
const cheapKnown: PrinterProfile = {
  ...generic80,
  answers: { realTime: 'yes', automatic: false, paper: 'yes', processId: false },
};
const kinds: readonly [string, Partial<Manners>, PrinterProfile][] = [
  ['answers everything', clever, epsonTm80],
  ['answers DLE EOT and GS r', { ...cheap, paper: true }, cheapKnown],
  ['answers DLE EOT', cheap, generic80],
  ['never answers', { ...cheap, realTime: false }, generic80],
];

describe.each(kinds)('within 2 s of the ticket the screens know that a printer which %s', (_name, manners, profile) => {
  const firstTold = async (spoil: (device: FakeDevice) => void, wire: Parameters<typeof memoryLine>[2]) => {
    const { device, told, status, print } = bench({ ...manners, room: 2048 }, profile, wire);
    const before = await status();
    spoil(device);
    const { status: outcome } = await print(1);
    const [news] = told.filter(([state, after]) => state !== before && after >= 0);
    return { news, outcome };
  };

  test.each([
    ['that takes all bytes', tcp],
    ['that takes none', {}],
  ])('is deaf, with a full small buffer, behind a system %s', async (_, wire) => {
    const { news, outcome } = await firstTold((device) => Object.assign(device.manners, { rowTime: 400 }), wire);
    expect(news?.[0]).toBe('busy');
    expect(news?.[1]).toBeLessThanOrEqual(1500);
    expect(outcome).toBe('unknown');
  });

  test('answers ten seconds late from then on', async () => {
    const late = (device: FakeDevice) => Object.assign(device.manners, { slow: 10_000, rowTime: 1 });
    const { news } = await firstTold(late, tcp);
    // Of one that never answers there is nothing to miss: its bytes were taken in good order.
    if (manners.realTime === false) return expect(news).toBeUndefined();
    expect(news?.[0]).toBe('busy');
    expect(news?.[1]).toBeLessThanOrEqual(1500);
  });
});

describe('a printer that dies with a ticket, its connection left standing', () => {
  test.each(kinds.filter(([, one]) => one.realTime))(
    'is busy first, then offline, sooner when it has shown how fast it is: one that %s',
    async (_, manners, profile) => {
      const offlineAfter = async (tickets: number): Promise<number> => {
        const { device, told, status, print, time } = bench({ ...manners, room: 2048 }, profile, tcp);
        await status();
        for (let jobId = 1; jobId < tickets; jobId += 1) {
          await print(jobId);
          await time.pass(3000);
        }
        device.manners.rowTime = 1e6;
        expect((await print(tickets)).status).toBe('unknown');
        await status();
        const since = told.filter(([, after]) => after > 0);
        expect(since.map(([state]) => state).slice(0, 2)).toEqual(['busy', 'offline']);
        return since[1]?.[1] ?? Number.POSITIVE_INFINITY;
      };
      expect(await offlineAfter(1)).toBeLessThanOrEqual(8000);
      expect(await offlineAfter(2)).toBeLessThanOrEqual(5000);
    },
  );
});

describe('a printer that never says goodbye', () => {
  test.each(kinds.slice(1, 3))('and %s tells the end of its paper as soon as others', async (_, manners, profile) => {
    const { device, told, status, time } = bench(manners, profile, { ...tcp, bye: false });
    await status();
    for (const wait of [1900, 2050, 2400, 3000]) {
      await time.pass(wait);
      const begun = time.now();
      device.set({ rowsLeft: 0 });
      expect(await status()).toBe('paper-end');
      expect(time.now() - begun).toBeLessThanOrEqual(350);
      device.set({ rowsLeft: 5000 });
      await time.pass(1100);
      expect(told.at(-1)?.[0]).toBe('ready');
    }
  });
});

describe('a slow healthy printer', () => {
  test.each([9600, 19_200, 38_400, 57_600, 115_200])(
    'at %i baud is called busy and nothing worse, and its ticket is not given up',
    async (baud) => {
      const wire = { bytesPerSecond: baud / 10 };
      for (const [, manners, profile] of kinds) {
        const { device, told, status, print, time } = bench(manners, onSerial(profile, baud), wire);
        const before = await status();
        const outcome = await print(1);
        await time.pass(5000);
        expect(['printed', 'sent']).toContain(outcome.status);
        expect(isOnPaper(device, 1)).toBe(true);
        expect(told.map(([state]) => state)).toEqual([before, 'busy', before]);
      }
    },
  );

  test.each([20_000, 11_520])(
    'behind a print server that passes on %i bytes a second, and answers in turn, is called busy and nothing worse',
    async (bytesPerSecond) => {
      for (const [, manners, profile] of kinds) {
        const { device, told, status, print, time } = bench(manners, profile, { ...tcp, bytesPerSecond });
        const before = await status();
        for (const jobId of [1, 2, 3]) {
          const { status: outcome } = await print(jobId);
          expect(['printed', 'sent']).toContain(outcome);
          await time.pass(10_000);
          expect(isOnPaper(device, jobId)).toBe(true);
        }
        expect(told.filter(([state]) => state !== before && state !== 'busy')).toEqual([]);
      }
    },
  );

  test('is known as slow after its first ticket: 3840 bytes a second, too slow for an unknown one', async () => {
    for (const [, manners, profile] of kinds.filter(([, one]) => one.realTime)) {
      const { device, told, print, status, time } = bench(manners, profile, { ...tcp, bytesPerSecond: 3840 });
      const before = await status();
      await print(1);
      await time.pass(30_000);
      told.length = 0;
      expect(['printed', 'sent']).toContain((await print(2)).status);
      await time.pass(10_000);
      expect(isOnPaper(device, 2)).toBe(true);
      expect(told.filter(([state]) => state !== before && state !== 'busy')).toEqual([]);
    }
  });

  test('with a head of 50 mm/s and a small buffer is called busy at most, and its ticket is not given up', async () => {
    for (const [, manners, profile] of kinds) {
      const { device, told, status, print, time } = bench({ ...manners, room: 4096, rowTime: 2.5 }, profile, tcp);
      const before = await status();
      const outcome = await print(1);
      await time.pass(5000);
      expect(['printed', 'sent']).toContain(outcome.status);
      expect(isOnPaper(device, 1)).toBe(true);
      expect(told.filter(([state]) => state !== before && state !== 'busy')).toEqual([]);
    }
  });
});

describe('on a line with random noise without end', () => {
  test.each(kinds)(
    'one state is told, and no fate that nobody knows; then it is over: %s',
    async (_, manners, profile) => {
      for (const seed of [1, 2, 3]) {
        const { device, news, told, status, print, time, makeNoise } = bench(manners, profile, tcp);
        const before = await status();
        const end = makeNoise(seed);
        for (let look = 0; look < 40; look += 1) {
          await time.pass(1500);
          expect(await status()).toBe('noisy');
          if (look % 10 !== 5) continue;
          const outcome = await print(1 + look / 10);
          const proved = outcome.evidence.includes('process id');
          expect(outcome.status).toBe(proved ? 'printed' : 'unknown');
        }
        end();
        await time.pass(3000);
        expect(told.map(([state]) => state)).toEqual([before, 'noisy', before]);
        expect(news.filter(({ kind }) => kind === 'late-doubt')).toEqual([]);
        expect(['printed', 'sent']).toContain((await print(9)).status);
        expect(isOnPaper(device, 9)).toBe(true);
      }
    },
  );

  test('so is the connection after it, as long as the noise goes on', async () => {
    const { line, told, status, time, makeNoise } = bench(cheap, generic80, tcp);
    await status();
    makeNoise(4, 3);
    await time.pass(1000);
    expect(await status()).toBe('noisy');
    const before = told.length;
    for (let turn = 0; turn < 20; turn += 1) {
      line.sever();
      await time.pass(700);
    }
    expect(told.slice(before)).toEqual([]);
  });

  test('a burst of 200 bytes is none', async () => {
    for (const [, manners, profile] of kinds) {
      const { line, told, status, print, time } = bench(manners, profile, tcp);
      const before = await status();
      const random = randomBytes(5);
      for (let burst = 0; burst < 30; burst += 1) {
        line.shout(random(200));
        expect(await status()).toBe(before);
        await time.pass(1000);
      }
      expect(['printed', 'sent']).toContain((await print(1)).status);
      expect(told.map(([state]) => state)).toEqual([before]);
    }
  });
});

describe('a printer that answers DLE EOT only', () => {
  const slowly = { ...cheap, rowTime: 1.25 };

  test.each([
    ['paper-end', { rowsLeft: 0 }],
    ['cover-open', { coverOpen: true }],
  ] as const)(
    'whose trouble (%s) comes while the ticket must still be printing puts it in doubt',
    async (state, change) => {
      const { device, news, print, time } = bench(slowly, generic80, tcp);
      expect((await print(1)).status).toBe('sent');
      await time.pass(600);
      device.set(change);
      await time.pass(1000);
      const evidence = `all bytes arrived, and the printer said ${state} before they can all have been printed`;
      expect(news.slice(-2)).toEqual([
        { kind: 'state', state },
        { kind: 'late-doubt', jobId: 1, evidence },
      ]);
    },
  );

  test('also with a head that is slower than 50 mm/s, when paper ends with the last rows', async () => {
    const { device, news, print, time } = bench({ ...cheap, rowTime: 3 }, generic80, tcp);
    expect((await print(1)).status).toBe('sent');
    await time.pass(rows * 3 - 20);
    device.set({ rowsLeft: 0 });
    await time.pass(1000);
    expect(news.at(-1)).toMatchObject({ kind: 'late-doubt', jobId: 1 });
  });

  test('so does trouble for each ticket that is still in its buffer, and not for those before', async () => {
    const { device, news, print, time } = bench(slowly, generic80, tcp);
    await print(1);
    await time.pass(4000);
    await print(2);
    await print(3);
    await time.pass(1000);
    device.set({ coverOpen: true });
    await time.pass(1000);
    const inDoubt = news.flatMap((one) => (one.kind === 'late-doubt' ? [one.jobId] : []));
    expect(inDoubt).toEqual([2, 3]);
  });

  test('is told nothing of once the ticket is out', async () => {
    const { device, news, print, time } = bench(slowly, generic80, tcp);
    await print(1);
    await time.pass(4000);
    device.set({ rowsLeft: 0 });
    await time.pass(3000);
    expect(news.filter(({ kind }) => kind === 'late-doubt')).toEqual([]);
  });

  test('takes ten tickets one after another without a wait', async () => {
    const { device, status, print, time } = bench(cheap, generic80, tcp);
    await status();
    const begun = time.now();
    for (let jobId = 1; jobId <= 10; jobId += 1) expect((await print(jobId)).status).toBe('sent');
    expect(time.now() - begun).toBe(0);
    expect(device.papers.length).toBe(10);
  });
});

describe('a printer that stops answering GS ( H', () => {
  test('and knows no GS r waits for it once: then its tickets are sent as those that answer DLE EOT only', async () => {
    const answers: PrinterProfile['answers'] = { realTime: 'yes', automatic: false, paper: 'no', processId: true };
    const manners = { ...cheap, processId: true };
    const { device, news, status, print, time } = bench(manners, { ...generic80, answers }, tcp);
    await status();
    expect((await print(1)).status).toBe('printed');
    device.manners.processId = false;
    const begun = time.now();
    for (const jobId of [2, 3]) {
      expect(await print(jobId)).toEqual({ status: 'sent', evidence: 'all bytes arrived and the printer said ready' });
    }
    expect(time.now() - begun).toBeLessThan(6500);
    const second = time.now();
    expect((await print(4)).status).toBe('sent');
    expect(time.now() - second).toBe(0);
    device.set({ coverOpen: true });
    await time.pass(1000);
    expect(news.flatMap((one) => (one.kind === 'late-doubt' ? [one.jobId] : []))).toContain(4);
  });

  test('proves its tickets by GS r and DLE EOT: the first waits as long as one prints, the others do not', async () => {
    const { device, status, print, time } = bench({ ...clever, processId: false }, epsonTm80, tcp);
    await status();
    const took: number[] = [];
    for (const jobId of [1, 2]) {
      const begun = time.now();
      expect(await print(jobId)).toEqual({
        status: 'printed',
        evidence: 'the printer answered after the cut and said ready',
      });
      took.push(time.now() - begun);
    }
    expect(took[0]).toBeLessThan(3000);
    expect(took[1]).toBe(0);
    device.manners.processId = true;
    await print(3);
    expect((await print(4)).evidence).toBe('the printer returned process id 0004');
  });
});

describe('whether GS r is answered', () => {
  test('is found out before the first ticket, which waits for nothing', async () => {
    const { status, print, time } = bench(cheap, generic80, tcp);
    await status();
    for (const jobId of [1, 2]) {
      const begun = time.now();
      expect((await print(jobId)).status).toBe('sent');
      expect(time.now() - begun).toBe(0);
    }
  });

  test('is learned again when an answer does come, however late', async () => {
    const { status, print, time } = bench({ ...cheap, paper: true, slowPaper: 1400 }, generic80, tcp);
    await status();
    await time.pass(1500);
    expect((await print(1)).status).toBe('printed');
  });

  test('is left for another time when a ticket waits: its first byte does not wait for the answer', async () => {
    const { device, printer, time } = bench(cheap, generic80, tcp);
    const asked = printer.status();
    await time.pass(50);
    printer.hurry?.();
    expect(await time.until(asked)).toBe('ready');
    expect(time.now()).toBe(50);
    const outcome = printer.print(job(1));
    await time.pass(0);
    expect(isOnPaper(device, 1)).toBe(true);
    expect((await time.until(outcome)).status).toBe('sent');
  });

  test.each([0, 30, 200])('and an answer %i ms later is not taken for that of the ticket', async (slowPaper) => {
    const { device, printer, print, time } = bench({ ...cheap, paper: true, slowPaper, rowTime: 2 }, generic80, tcp);
    const asked = printer.status();
    await time.pass(0);
    printer.hurry?.();
    await time.until(asked);
    expect((await print(1)).status).toBe('printed');
    expect(isOnPaper(device, 1)).toBe(true);
  });
});

import { afterAll, describe, expect, test } from 'vitest';
import { probePrinter } from '../../main/hub/printing/probe.ts';
import { generic58, generic80 } from '../../main/hub/printing/profiles.ts';
import { openTcp } from '../../main/hub/printing/transports/tcp.ts';
import type { ProbeReport } from '../../shared/contract/printer-wizard.ts';
import { cheap, clever, type Manners } from './faults/fake-device.ts';
import { type FakePrinter, fakePrinter } from './faults/fake-printer.ts';

const open: FakePrinter[] = [];
afterAll(() => Promise.all(open.map((one) => one.close())));

async function given(manners: Partial<Manners>): Promise<FakePrinter> {
  const fake = await fakePrinter(manners);
  open.push(fake);
  return fake;
}

async function probed(fake: FakePrinter): Promise<Extract<ProbeReport, { reached: true }>> {
  const report = await probePrinter(openTcp({ host: '127.0.0.1', port: fake.port }));
  if (!report.reached) throw new Error(report.reason);
  return report;
}

const answered = ({
  evidence,
}: {
  evidence: { question: string; answered: boolean }[] | readonly { question: string; answered: boolean }[];
}): string[] => evidence.filter((one) => one.answered).map(({ question }) => question);

describe.concurrent('a probe', () => {
  test('of a printer that knows everything, by name', async () => {
    const fake = await given({ ...clever, names: { maker: 'EPSON', model: 'TM-T82III' } });
    const { evidence, ...report } = await probed(fake);
    expect(evidence.map(({ question, bytes }) => [question, bytes])).toEqual([
      ['DLE EOT 1', '12'],
      ['DLE EOT 2', '12'],
      ['DLE EOT 3', '12'],
      ['DLE EOT 4', '12'],
      ['GS a 255', '10 00 00 00'],
      ['GS r 1', '00'],
      ['GS I 67', '5f 54 4d 2d 54 38 32 49 49 49 00'],
      ['GS I 66', '5f 45 50 53 4f 4e 00'],
      ['GS ( H', '37 22 58 4d 30 31 00'],
    ]);
    expect(report).toEqual({
      reached: true,
      hungUp: false,
      state: 'ready',
      model: 'EPSON TM-T82III',
      known: true,
      profile: {
        ...generic80,
        model: 'Epson TM-T82III',
        answers: { realTime: 'yes', automatic: true, paper: 'yes', processId: true },
      },
    });
    expect(fake.rubbish).toEqual([]);
  });

  test('of a clone: what it did not answer is not expected of it, and what it printed is only the last question', async () => {
    const fake = await given(cheap);
    const report = await probed(fake);
    expect(answered(report)).toEqual(['DLE EOT 1', 'DLE EOT 2', 'DLE EOT 3', 'DLE EOT 4']);
    expect(report.profile).toEqual({
      ...generic80,
      answers: { realTime: 'yes', automatic: false, paper: 'no', processId: false },
    });
    expect(report).toMatchObject({ state: 'ready', model: null, known: false });
    expect(String.fromCharCode(...fake.rubbish.slice(-4))).toBe('XM01');
  });

  test('of a narrow printer that tells its name', async () => {
    const report = await probed(await given({ names: { maker: 'POSMAKER', model: 'POS-58X' } }));
    expect(report.profile).toMatchObject({ widthDots: generic58.widthDots, cutter: false, model: 'POSMAKER POS-58X' });
  });

  test('of a printer that answers nothing', async () => {
    const report = await probed(await given({ realTime: false }));
    expect(answered(report)).toEqual([]);
    expect(report.state).toBe('cannot-say');
    expect(report.profile.answers).toEqual({ realTime: 'maybe', automatic: false, paper: 'no', processId: false });
  });

  test('of a printer without paper says so, and holds no silence against it', async () => {
    const fake = await given(clever);
    fake.set({ rowsLeft: 0 });
    const report = await probed(fake);
    expect(report.state).toBe('paper-end');
    expect(report.profile.answers).toEqual({ realTime: 'yes', automatic: false, paper: 'maybe', processId: false });
  });

  test.each([
    ['automatic status', [0x14, 0, 0x03, 0]],
    ['garbage', [0xff, 0x80, 0x91, 0xfe, 0xc1, 0x0d, 0x37]],
  ])('of a printer that floods %s ends', async (_, noise) => {
    const fake = await given({ ...clever, noise });
    const flood = setInterval(() => fake.shout(Buffer.from(Array.from({ length: 200 }, () => noise).flat())), 5);
    const report = await probed(fake).finally(() => clearInterval(flood));
    expect(answered(report)).toContain('GS ( H');
  });

  test('of a printer that goes away in the middle ends', async () => {
    const fake = await given(clever);
    fake.cut = { after: 4, how: 'reset' };
    const report = await probed(fake);
    expect(answered(report).slice(0, 4)).toEqual(['DLE EOT 1', 'DLE EOT 2', 'DLE EOT 3', 'DLE EOT 4']);
    expect(answered(report)).not.toContain('GS ( H');
    expect(report.hungUp).toBe(true);
  });

  test('of nobody is a sentence', async () => {
    const fake = await given(clever);
    fake.vanish();
    const report = await probePrinter(openTcp({ host: '127.0.0.1', port: fake.port }));
    expect(report).toMatchObject({ reached: false, reason: expect.stringContaining('no connection to 127.0.0.1') });
  });
});

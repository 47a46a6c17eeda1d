import { describe, expect, it } from 'vitest';
import { newSetup } from '../../../../renderer/screens/admin/printers/setup-draft.ts';
import {
  advance,
  firstStep,
  looksToAsk,
  type PageLook,
  stepBefore,
  type Wizard,
  type WizardEvent,
} from '../../../../renderer/screens/admin/printers/wizard.ts';
import type { ProbeReport, TestPrintReport } from '../../../../shared/contract/printer-wizard.ts';
import type { PrinterId } from '../../../../shared/domain/ids.ts';
import { type RollWidth, rollWidths } from '../../../../shared/domain/printer.ts';
import { words } from '../../../../shared/text/index.ts';
import { goodProfile } from './sample.ts';

const one = { kind: 'tcp', host: '192.168.1.50', port: 9100 } as const;
const other = { kind: 'device', path: '/dev/usb/lp0' } as const;
const reached: ProbeReport = {
  reached: true,
  hungUp: false,
  state: 'ready',
  model: null,
  known: false,
  profile: goodProfile,
  evidence: [],
};
const proposal = newSetup(one, goodProfile, words.vi.printers.setup, []);
const printed: TestPrintReport = { status: 'printed', state: 'ready', evidence: '' };
const played = (...events: WizardEvent[]): Wizard => events.reduce(advance, firstStep);
const asked: WizardEvent[] = [
  { type: 'typed', change: { chosen: 'address', host: '192.168.1.50' } },
  { type: 'chose', connection: one },
  { type: 'answered', report: reached, proposal },
];

describe('the way through', () => {
  it('goes from the printer to its name, and back without losing anything', () => {
    const named = { ...proposal, name: 'Máy in sảnh' };
    const end = played(
      ...asked,
      { type: 'went', to: 'test' },
      { type: 'printed', report: printed, width: 576 },
      { type: 'looked', look: 'whole' },
      { type: 'went', to: 'name' },
      { type: 'changed', setup: named },
    );
    expect(end.setup).toEqual(named);
    const back = (['test', 'ask', 'find'] as const).reduce((at, to) => advance(at, { type: 'went', to }), end);
    expect(back).toEqual({ ...end, step: 'find' });
    expect(advance(back, { type: 'chose', connection: one })).toEqual({ ...end, step: 'ask' });
  });

  it('knows the step before', () => {
    expect(stepBefore('name')).toBe('test');
    expect(stepBefore('find')).toBeNull();
  });
});

describe('another printer', () => {
  it('is asked again, and keeps the words that were typed for the first one', () => {
    const named = { ...proposal, name: 'Máy in sảnh', standby: true };
    const chose = played(
      ...asked,
      { type: 'changed', setup: named },
      { type: 'printed', report: printed, width: 576 },
      { type: 'chose', connection: other },
    );
    expect(chose).toMatchObject({ step: 'ask', report: null, page: { report: null } });
    const narrow = {
      ...proposal,
      connection: other,
      profile: { ...goodProfile, widthDots: 384 as const },
      rollMetres: 30,
    };
    const again = advance(chose, { type: 'answered', report: reached, proposal: narrow });
    expect(again.setup).toEqual({ ...narrow, name: 'Máy in sảnh', standby: true });
  });

  it('that was not reached can be asked again', () => {
    const silent = played(
      { type: 'chose', connection: one },
      { type: 'answered', report: { reached: false, stranger: null, reason: 'ETIMEDOUT' }, proposal: null },
    );
    expect(silent.setup).toBeNull();
    expect(advance(silent, { type: 'asked-again' }).report).toBeNull();
  });
});

describe('a search', () => {
  const lp0 = { connection: other, title: 'TM-T82', detail: '/dev/usb/lp0' };
  const net = { connection: one, title: 'Mạng', detail: '' };
  const owned = [{ ...proposal, id: 'p1' as PrinterId, station: null }];

  it('proposes the first printer that is free, else an address', () => {
    const both = played({ type: 'found', found: [net, lp0], setups: owned });
    expect(both).toMatchObject({ found: [net, lp0], find: { chosen: 'found:path /dev/usb/lp0' } });
    expect(played({ type: 'found', found: [net], setups: owned }).find.chosen).toBe('address');
    expect(played({ type: 'found', found: [], setups: [] }).find.chosen).toBe('address');
  });

  it('never takes away what was chosen meanwhile, and adds to the list', () => {
    const meanwhile: WizardEvent = { type: 'typed', change: { chosen: 'virtual' } };
    const found = played(
      meanwhile,
      { type: 'found', found: [lp0], setups: [] },
      { type: 'found', found: [net], setups: [] },
    );
    expect(found).toMatchObject({ found: [lp0, net], find: { chosen: 'virtual' } });
  });
});

describe('the test page', () => {
  const printedAt = (wizard: Wizard, width: RollWidth): Wizard =>
    advance(wizard, { type: 'printed', report: printed, width });
  const looked = (wizard: Wizard, look: PageLook): Wizard => advance(wizard, { type: 'looked', look });
  const tested = printedAt(played(...asked, { type: 'went', to: 'test' }), 576);

  it('that is cut off at the right is tried at 512 dots, then on paper of 58 mm', () => {
    const first = looked(tested, 'cut');
    expect(first.setup).toMatchObject({ profile: { widthDots: 512 }, rollMetres: 80 });
    expect(first.page.advice).toBe('w512');
    const second = looked(printedAt(first, 512), 'cut');
    expect(second.setup).toMatchObject({ profile: { widthDots: 384 }, rollMetres: 30 });
    expect(second.page.advice).toBe('w384');
    const third = looked(printedAt(second, 384), 'cut');
    expect(third.page.advice).toBe('cutAlready');
    expect(third.setup).toEqual(second.setup);
  });

  it.each([512, 384] as const)('with much white at %i dots means the usual paper of 80 mm', (width) => {
    const narrow = looked(printedAt(tested, width), 'narrow');
    expect(narrow.setup).toEqual(tested.setup);
    expect(narrow.page.advice).toBe('w576');
  });

  it('is judged at the width it was printed at, also by who answers twice', () => {
    const cut = looked(tested, 'cut');
    expect(looked(looked(cut, 'strange'), 'cut').setup).toEqual(cut.setup);
    expect(looked(cut, 'whole').setup).toEqual(tested.setup);
  });

  it('has words for each advice, and asks for white only where a wider page is left to try', () => {
    for (const width of rollWidths) {
      for (const look of looksToAsk(width)) {
        const { advice } = looked(printedAt(tested, width), look).page;
        expect(advice && words.vi.printers.page.advice[advice], `${width} ${look}`).toMatch(/\.$/);
      }
      expect(looksToAsk(width).includes('narrow')).toBe(width !== 576);
    }
  });

  it.each(['whole', 'strange', 'nothing'] as const)('that is %s changes no width', (look) => {
    const seen = advance(tested, { type: 'looked', look });
    expect(seen.setup).toEqual(tested.setup);
    expect(seen.page).toMatchObject({ look, advice: look });
  });

  it('printed again is looked at again', () => {
    const seen = advance(tested, { type: 'looked', look: 'nothing' });
    expect(printedAt(seen, 576).page).toEqual({
      report: printed,
      width: 576,
      look: null,
      advice: null,
    });
  });
});

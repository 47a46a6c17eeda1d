import { describe, expect, it } from 'vitest';
import {
  draftOf,
  freeName,
  newSetup,
  setupProblems,
  withStation,
  withWidth,
} from '../../../../renderer/screens/admin/printers/setup-draft.ts';
import { printerSetupSchema } from '../../../../shared/contract/paper-schemas.ts';
import type { PrinterId } from '../../../../shared/domain/ids.ts';
import { rollWidths } from '../../../../shared/domain/printer.ts';
import { words } from '../../../../shared/text/index.ts';
import { goodProfile } from './sample.ts';

const presets = words.vi.printers.setup;
const tcp = { kind: 'tcp', host: '192.168.1.50', port: 9100 } as const;
const fresh = newSetup(tcp, goodProfile, presets, []);

describe('what is proposed for a new printer', () => {
  it('can be saved as it is', () => {
    expect(setupProblems(fresh)).toEqual([]);
    for (const width of rollWidths) expect(printerSetupSchema.safeParse(withWidth(fresh, width)).success).toBe(true);
    expect(fresh).toMatchObject({ name: 'Máy in ki-ốt', place: 'khe in của ki-ốt', station: null, rollMetres: 80 });
  });

  it('has a name that no other printer has', () => {
    expect(newSetup(tcp, goodProfile, presets, ['Máy in ki-ốt']).name).toBe('Máy in ki-ốt 2');
    expect(freeName('A', ['A', 'A 2', 'A 3'])).toBe('A 4');
    expect(freeName('B', ['A'])).toBe('B');
  });

  it('has the roll that is usual for its width, until another one was chosen', () => {
    expect(withWidth(fresh, 384)).toMatchObject({ rollMetres: 30, profile: { widthDots: 384 } });
    expect(withWidth(fresh, 512)).toMatchObject({ rollMetres: 80, profile: { widthDots: 512 } });
    expect(withWidth({ ...fresh, rollMetres: 50 }, 384).rollMetres).toBe(50);
    expect(withWidth(withWidth(withWidth(fresh, 384), 512), 576)).toEqual(fresh);
  });

  it('follows the screen it stands at, but never changes words that were typed', () => {
    const guide = { id: 'g1', kind: 'guide' };
    const atGuide = withStation(fresh, guide, presets, []);
    expect(atGuide).toMatchObject({ name: 'Máy in bàn hướng dẫn', place: 'bàn hướng dẫn', station: 'g1' });
    expect(withStation(atGuide, null, presets, [])).toEqual(fresh);
    const second = newSetup(tcp, goodProfile, presets, ['Máy in ki-ốt']);
    expect(withStation(second, guide, presets, ['Máy in ki-ốt']).name).toBe('Máy in bàn hướng dẫn');
    const typed = { ...fresh, name: 'Máy in sảnh', place: 'sảnh tầng 1' };
    expect(withStation(typed, guide, presets, [])).toEqual({ ...typed, station: 'g1' });
  });
});

describe('the check of a setup', () => {
  it('names each field that the hub would refuse', () => {
    const patience = { ...goodProfile.patience, answer: 10 };
    const bad = { ...fresh, name: ' ', place: '', rollMetres: 4, profile: { ...goodProfile, patience } };
    expect(setupProblems(bad)).toEqual(['name', 'place', 'roll', 'patience']);
    expect(setupProblems({ ...fresh, rollMetres: Number.NaN })).toEqual(['roll']);
    const slow = { ...goodProfile, patience: { ...goodProfile.patience, bytesPerSecond: 100 } };
    expect(setupProblems({ ...fresh, profile: slow })).toEqual(['patience']);
  });
});

describe('an existing printer', () => {
  const setup = { ...fresh, id: 'p1' as PrinterId, station: null };
  it('is changed from what it is, without its id', () => {
    expect(draftOf(setup)).toEqual(fresh);
  });
  it('of the command line that writes a file is not changed here', () => {
    expect(draftOf({ ...setup, connection: { kind: 'file', path: '/tmp/x' } })).toBeNull();
  });
});

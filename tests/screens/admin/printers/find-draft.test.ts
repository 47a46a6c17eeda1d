import { describe, expect, it } from 'vitest';
import {
  emptyDraft,
  type FindDraft,
  keyOfFound,
  mergeFound,
  readChoice,
} from '../../../../renderer/screens/admin/printers/find-draft.ts';
import { connectionSchema } from '../../../../shared/contract/paper-schemas.ts';
import type { FoundPrinter } from '../../../../shared/contract/printer-wizard.ts';

const lp0: FoundPrinter = { connection: { kind: 'device', path: '/dev/usb/lp0' }, title: 'TM-T82', detail: '' };
const net: FoundPrinter = { connection: { kind: 'tcp', host: '192.168.1.50', port: 9100 }, title: 'Mạng', detail: '' };
const file: FoundPrinter = { connection: { kind: 'file', path: '/tmp/x' }, title: 'Tệp', detail: '' };
const read = (draft: Partial<FindDraft>, found: FoundPrinter[] = []) => readChoice({ ...emptyDraft, ...draft }, found);

describe('the choice of a printer', () => {
  it('asks for one', () => {
    expect(read({})).toEqual({ ok: false, problem: 'nothing' });
    expect(read({ chosen: 'found:path /dev/usb/lp9' }, [lp0])).toEqual({ ok: false, problem: 'nothing' });
  });

  it('is one of the list, but never a file', () => {
    expect(read({ chosen: keyOfFound(lp0.connection) }, [net, lp0])).toEqual({ ok: true, connection: lp0.connection });
    expect(read({ chosen: keyOfFound(file.connection) }, [file])).toEqual({ ok: false, problem: 'nothing' });
  });

  it('is an address, with the field that is not right', () => {
    expect(read({ chosen: 'address', host: '10.0.0.7' })).toEqual({
      ok: true,
      connection: { kind: 'tcp', host: '10.0.0.7', port: 9100 },
    });
    expect(read({ chosen: 'address', host: '10.0.0' })).toEqual({ ok: false, problem: 'host' });
    expect(read({ chosen: 'address', host: '10.0.0.7', port: '0' })).toEqual({ ok: false, problem: 'port' });
  });

  it.each([
    [
      { way: 'serial', path: 'COM3', baud: '9600' },
      { kind: 'serial', path: 'COM3', baudRate: 9600 },
    ],
    [
      { way: 'serial', path: ' /dev/ttyUSB0 ' },
      { kind: 'serial', path: '/dev/ttyUSB0', baudRate: 115_200 },
    ],
    [
      { way: 'device', path: '/dev/usb/lp1' },
      { kind: 'device', path: '/dev/usb/lp1' },
    ],
    [
      { way: 'windows-queue', queue: 'EPSON TM-T82 Receipt' },
      { kind: 'windows-queue', queue: 'EPSON TM-T82 Receipt' },
    ],
    [
      { way: 'cups', queue: 'tm-t82' },
      { kind: 'cups', queue: 'tm-t82' },
    ],
    [
      { way: 'system', queue: 'HP LaserJet' },
      { kind: 'system', queue: 'HP LaserJet' },
    ],
  ] as const)('is typed by hand: %o', (typed, connection) => {
    expect(read({ chosen: 'other', ...typed })).toEqual({ ok: true, connection });
    expect(connectionSchema.safeParse(connection).success).toBe(true);
  });

  it.each([
    [{ way: 'serial', path: 'lp0' }, 'path'],
    [{ way: 'serial', path: 'COM3', baud: '110' }, 'baud'],
    [{ way: 'serial', path: 'COM3', baud: '1000000' }, 'baud'],
    [{ way: 'device', path: '/etc/passwd' }, 'path'],
    [{ way: 'device', path: '/dev/../etc/passwd' }, 'path'],
    [{ way: 'cups', queue: '-o raw' }, 'queue'],
    [{ way: 'windows-queue', queue: '  ' }, 'queue'],
  ] as const)('names what is not right: %o', (typed, problem) => {
    expect(read({ chosen: 'other', ...typed })).toEqual({ ok: false, problem });
  });
});

describe('the list', () => {
  it('shows each printer once, and leaves the virtual one to its own card', () => {
    const virtual: FoundPrinter = { connection: { kind: 'virtual' }, title: 'ảo', detail: '' };
    const again = { ...net, title: 'TM-m30' };
    expect(mergeFound([lp0, net], [virtual, again])).toEqual([lp0, again]);
  });
});

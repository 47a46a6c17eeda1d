import { describe, expect, test } from 'vitest';
import { newLine, note } from '../../../main/hub/printing/duplex/line.ts';
import type { Session } from '../../../main/hub/printing/duplex/session.ts';

const session: Session = {
  isOpen: () => true,
  send: async () => true,
  await: async () => null,
  end: async () => true,
};

describe('an answer to GS r is believed', () => {
  test('when it was asked for', () => {
    const line = newLine(session);
    line.paperOwed = 1;
    expect(note(line, { kind: 'paper', byte: 0x03 })).toBe(true);
    expect(note(line, { kind: 'paper', byte: 0x03 })).toBe(false);
  });

  test('but not while one about an earlier job is still to come', () => {
    const line = newLine(session);
    line.paperOwed = 2;
    expect([note(line, { kind: 'paper', byte: 0 }), note(line, { kind: 'paper', byte: 0 })]).toEqual([false, true]);
  });

  test('but not with bits that no printer uses, nor after noise', () => {
    const line = newLine(session);
    line.paperOwed = 1;
    expect(note(line, { kind: 'paper', byte: 0x41 })).toBe(false);
    expect(note(line, { kind: 'paper', byte: 0x00 })).toBe(false);
    const other = newLine(session);
    other.paperOwed = 1;
    note(other, { kind: 'other', bytes: [0xff] });
    expect(note(other, { kind: 'paper', byte: 0x00 })).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import {
  connectionInWords,
  connectionKey,
  isOneWay,
} from '../../../../renderer/screens/admin/printers/connection-in-words.ts';
import { moodOf, shareLeft } from '../../../../renderer/screens/admin/printers/printer-mood.ts';
import { summarise } from '../../../../renderer/screens/admin/printers/probe-summary.ts';
import {
  type PrinterConnection,
  type PrinterProfile,
  type PrinterState,
  printerStates,
} from '../../../../shared/domain/printer.ts';
import { instant } from '../../../../shared/domain/time.ts';
import { words } from '../../../../shared/text/index.ts';
import { refusalSentence } from '../../../../shared/text/refusal-sentence.ts';
import { goodProfile, silentProfile } from './sample.ts';

const connections: [PrinterConnection, string][] = [
  [{ kind: 'virtual' }, 'Máy in ảo'],
  [{ kind: 'tcp', host: '192.168.1.50', port: 9100 }, 'Mạng, 192.168.1.50'],
  [{ kind: 'tcp', host: '192.168.1.50', port: 9101 }, 'Mạng, 192.168.1.50:9101'],
  [{ kind: 'device', path: '/dev/usb/lp0' }, 'Thiết bị /dev/usb/lp0'],
  [{ kind: 'serial', path: 'COM3', baudRate: 9600 }, 'Cổng nối tiếp COM3, 9600 baud'],
  [{ kind: 'usb', vendorId: 0x4b8, productId: 0xe15, serialNumber: null }, 'USB 04b8:0e15'],
  [{ kind: 'windows-queue', queue: 'TM' }, 'Hàng đợi Windows “TM”'],
  [{ kind: 'cups', queue: 'tk' }, 'Hàng đợi CUPS “tk”'],
  [{ kind: 'system', queue: 'HP' }, 'Trình điều khiển của máy, “HP”'],
  [{ kind: 'file', path: '/tmp/x' }, 'Tệp /tmp/x'],
];

describe('a connection', () => {
  it.each(connections)('is said in words: %o', (connection, sentence) => {
    expect(connectionInWords(words.vi, connection)).toBe(sentence);
  });

  it('is known again, and told from each other one', () => {
    expect(new Set(connections.map(([connection]) => connectionKey(connection))).size).toBe(connections.length);
    const upper = connectionKey({ kind: 'tcp', host: 'PRINTER.local', port: 9100 });
    expect(upper).toBe(connectionKey({ kind: 'tcp', host: 'printer.local', port: 9100 }));
    // It is one printer of the system, whether its driver is used or passed by.
    expect(connectionKey({ kind: 'cups', queue: 'tk' })).toBe(connectionKey({ kind: 'system', queue: 'tk' }));
  });

  it('through a queue never answers', () => {
    const oneWay = connections.filter(([connection]) => isOneWay(connection)).map(([{ kind }]) => kind);
    expect(oneWay).toEqual(['windows-queue', 'cups', 'system']);
  });
});

describe('a printer', () => {
  it('has a mood for each state', () => {
    const moods = printerStates.map((state) => [state, moodOf(state)]);
    expect(moods.filter(([, mood]) => mood !== 'bad')).toEqual([
      ['ready', 'good'],
      ['near-end', 'soon'],
      ['busy', 'quiet'],
      ['noisy', 'soon'],
      ['cannot-say', 'quiet'],
    ]);
  });

  it('shows what is left of its roll', () => {
    expect(shareLeft({ tickets: 100, left: 300 })).toBe(0.75);
    expect(shareLeft({ tickets: 0, left: 0 })).toBe(0);
  });

  it('is summed up by its best answer', () => {
    const told = (profile: PrinterProfile, state: PrinterState, hungUp = false) =>
      summarise({ profile, state, hungUp });
    expect(told(goodProfile, 'ready').sentence).toBe('best');
    expect(told(silentProfile, 'cannot-say').sentence).toBe('silent');
    const asked = { ...silentProfile, answers: { ...silentProfile.answers, realTime: 'maybe' as const } };
    expect(told(asked, 'cannot-say').sentence).toBe('mute');
    expect(told(asked, 'paper-end').sentence).toBe('good');
    for (const profile of [asked, goodProfile]) expect(told(profile, 'cannot-say', true).sentence).toBe('hungUp');
    const proof = told({ ...silentProfile, answers: { ...silentProfile.answers, processId: true } }, 'cannot-say');
    expect(proof.answers.find(({ what }) => what === 'proof')?.answer).toBe('yes');
  });
});

describe('what the hub refuses about paper', () => {
  const say = (refusal: Parameters<typeof refusalSentence>[0]) =>
    refusalSentence(refusal, { words: words.vi, language: 'vi' }, instant(0));
  it('names the number and the printer', () => {
    expect(say({ code: 'unknown-number', label: 'A012' })).toContain('A012');
    expect(say({ code: 'paper-under-way', label: 'A012' })).toContain('A012');
    expect(say({ code: 'printer-in-use', name: 'Máy in sảnh' })).toContain('“Máy in sảnh”');
    for (const code of ['no-printer', 'nothing-to-reprint', 'unknown-printer', 'bad-logo'] as const)
      expect(say({ code })).not.toMatch(/[{}]/);
  });
});

import { expect, test } from 'vitest';
import { asItIs, mendCommands } from '../../../renderer/screens/counter/mend.ts';
import { stripAction } from '../../../renderer/screens/counter/strip-action.ts';
import { transferTargets } from '../../../renderer/screens/counter/transfer-targets.ts';
import { missingIn, type TransferWish, transferCommand } from '../../../renderer/screens/counter/transfer-wish.ts';
import { writingOf } from '../../../renderer/screens/counter/writings.ts';
import type { CounterId, OfficerId, ServiceId, TicketId } from '../../../shared/domain/ids.ts';
import { words } from '../../../shared/text/index.ts';
import { given, lineOf, ticketAt } from './given-view.ts';

const { vi } = words;
const ticketId = 7 as TicketId;

test('a waiting number that nothing was changed on needs no command', () => {
  const line = lineOf(7, 'A007', { priority: 'elder' });
  expect(mendCommands(line, asItIs(line))).toEqual([]);
});

test('only what was changed is sent, each as its own command', () => {
  const line = lineOf(7, 'A007');
  const wish = { serviceId: 'ho-tich', priority: 'elder', reason: ' 82 tuổi ', note: ' đọc chậm ' } as const;
  expect(mendCommands(line, wish)).toEqual([
    { type: 'change-service', ticketId, serviceId: 'ho-tich' },
    { type: 'set-priority', ticketId, priority: 'elder', reason: '82 tuổi' },
    { type: 'note-ticket', ticketId, reason: 'đọc chậm' },
  ]);
  expect(mendCommands(line, { ...asItIs(line), priority: 'child' })).toEqual([
    { type: 'set-priority', ticketId, priority: 'child', reason: null },
  ]);
});

const wish: TransferWish = { kind: 'counter', target: 'c2', reason: ' nhầm quầy ', comeBack: true };

test('a transfer goes to one place, with its reason', () => {
  expect(transferCommand(ticketId, wish)).toEqual({
    type: 'transfer-ticket',
    ticketId,
    serviceId: null,
    counterId: 'c2',
    officerId: null,
    reason: 'nhầm quầy',
    comeBack: true,
  });
  expect(transferCommand(ticketId, { ...wish, kind: 'service' })).toMatchObject({ serviceId: 'c2', counterId: null });
  expect(transferCommand(ticketId, { ...wish, kind: 'officer' })).toMatchObject({ officerId: 'c2', counterId: null });
});

test('a transfer without place or reason is not sent', () => {
  expect(missingIn(wish)).toBeNull();
  expect(missingIn({ ...wish, target: '' })).toBe('target');
  expect(missingIn({ ...wish, reason: '  ' })).toBe('reason');
});

test('where a ticket may go, in words', () => {
  const place = { word: 'quay', number: 2, name: 'Hộ tịch' } as const;
  const view = given({
    transferTo: [
      { serviceId: 'chung-thuc' as ServiceId, name: 'Chứng thực', places: [] },
      { serviceId: 'ho-tich' as ServiceId, name: 'Hộ tịch', places: [place] },
    ],
    transferCounters: [{ counterId: 'c2' as CounterId, place, status: 'closed', officer: null }],
    transferOfficers: [{ officerId: 'o2' as OfficerId, name: 'Minh', place, label: null }],
  });
  const own = ticketAt('serving');
  expect(transferTargets('service', view, own, vi)).toEqual([{ value: 'ho-tich', name: 'Hộ tịch – Quầy 2' }]);
  expect(transferTargets('counter', view, own, vi)).toEqual([{ value: 'c2', name: 'Quầy 2 – Hộ tịch – đang đóng' }]);
  expect(transferTargets('officer', view, own, vi)).toEqual([{ value: 'o2', name: 'Minh – Quầy 2' }]);
});

test('what was written goes to the number that was asked about', () => {
  const subject = { ticketId, label: 'A007' };
  const command = (about: 'cancel' | 'park' | 'note' | 'slow') => writingOf(about, subject, vi.counter).command;
  expect(command('park')(null)).toEqual({ type: 'park-ticket', ticketId, reason: null });
  expect(command('note')('x')).toEqual({ type: 'note-ticket', ticketId, reason: 'x' });
  expect(command('slow')('x')).toEqual({ type: 'explain-slow', ticketId, reason: 'x' });
  expect(command('cancel')('x')).toEqual({ type: 'cancel-ticket', ticketId, reason: 'x' });
});

test("the strip's one button is the next step of the visit", () => {
  expect(stripAction(given({ status: 'closed' }))).toBe('open');
  expect(stripAction(given({ status: 'paused' }))).toBe('open');
  expect(stripAction(given())).toBe('call');
  expect(stripAction(given({ current: ticketAt('called') }))).toBe('start');
  expect(stripAction(given({ status: 'paused', current: ticketAt('serving') }))).toBe('finish');
});

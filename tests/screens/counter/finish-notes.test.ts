import { expect, test } from 'vitest';
import type { FinishNote } from '../../../renderer/screens/counter/actions.ts';
import { commandOf } from '../../../renderer/screens/counter/command-of.ts';
import { dossiersTyped, noteFinish, notesFor, nothingNoted } from '../../../renderer/screens/counter/finish-notes.ts';
import type { TicketId } from '../../../shared/domain/ids.ts';
import { given, ticketAt } from './given-view.ts';

const one = 1 as TicketId;
const after = (...keys: FinishNote[]) => keys.reduce(noteFinish, nothingNoted(one));

test.each<[FinishNote[], { dossiers: number | null; result: string | null }]>([
  [[], { dossiers: null, result: null }],
  [['dossier-more', 'dossier-more'], { dossiers: 2, result: null }],
  [['dossier-more', 'dossier-less'], { dossiers: null, result: null }],
  [['dossier-less'], { dossiers: null, result: null }],
  [['result-received', 'dossier-more'], { dossiers: 1, result: 'received' }],
  [['result-received', 'result-guided'], { dossiers: null, result: 'guided' }],
  [['result-received', 'result-received'], { dossiers: null, result: null }],
])('the keys %j', (keys, noted) => {
  expect(after(...keys)).toMatchObject(noted);
});

test('no key goes beyond what the hub takes', () => {
  expect(noteFinish({ ...nothingNoted(one), dossiers: 999 }, 'dossier-more').dossiers).toBe(999);
});

test.each([
  ['', null],
  ['0', 0],
  ['12', 12],
  ['-3', 0],
  ['4000', 999],
  ['x', null],
])('typed "%s"', (text, dossiers) => {
  expect(dossiersTyped(text)).toBe(dossiers);
});

test('the notes go with Finish, and to nobody else', () => {
  const notes = after('dossier-more', 'result-returned');
  const view = given({ current: ticketAt('serving') });
  expect(commandOf('finish', view, notesFor(notes, one))).toEqual({
    type: 'finish-ticket',
    ticketId: 1,
    dossiers: 1,
    result: 'returned',
    procedureId: null,
  });
  // A procedure that the service has no longer is not sent.
  const noted = { ...notes, procedureId: 'khai-sinh' };
  const birth = { id: 'khai-sinh', name: 'Đăng ký khai sinh' };
  const sent = (procedures: (typeof birth)[]) =>
    commandOf('finish', given({ current: ticketAt('serving', { procedures }) }), noted);
  expect(sent([birth])).toMatchObject({ procedureId: 'khai-sinh' });
  expect(sent([])).toMatchObject({ procedureId: null });
  expect(notesFor(noted, 2 as TicketId).procedureId).toBeNull();
  expect(notesFor(notes, 2 as TicketId)).toEqual(nothingNoted(2 as TicketId));
});

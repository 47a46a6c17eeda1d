import { expect, test } from 'vitest';
import { isKeptBack } from '../../../renderer/screens/counter/kept-back.ts';
import { lineOf } from './given-view.ts';

test('priority on a number that was absent changes nothing, and staff are told so before they save it', () => {
  expect(isKeptBack(lineOf(1, 'A001', { absences: 1 }), 'elder')).toBe(true);
  expect(isKeptBack(lineOf(1, 'A001', { absences: 1 }), null)).toBe(false);
  expect(isKeptBack(lineOf(1, 'A001'), 'elder')).toBe(false);
  // Back with papers: that goes first anyhow.
  expect(isKeptBack(lineOf(1, 'A001', { absences: 1, turn: 'returning' }), 'elder')).toBe(false);
});

import { describe, expect, it } from 'vitest';
import { procedures } from '../../../shared/domain/procedures.ts';
import { words } from '../../../shared/text/index.ts';
import { plainText } from '../../../shared/text/plain-text.ts';
import { catalogue } from './sample.ts';

describe('procedures', () => {
  it('belong each to a service of the shipped catalogue, at most nine to one, so that a page holds them', () => {
    const known = catalogue().map(({ id }) => id as string);
    for (const { id, service } of procedures) expect(known, id).toContain(service);
    for (const id of known)
      expect(procedures.filter(({ service }) => service === id).length, id).toBeLessThanOrEqual(9);
  });

  it('have papers to bring, at most four, the same number in both languages', () => {
    for (const { id } of procedures) {
      const [vi, en] = [words.vi.procedures[id], words.en.procedures[id]];
      expect(vi.papers.length, id).toBeGreaterThan(0);
      expect(vi.papers.length, id).toBeLessThanOrEqual(4);
      expect([en.papers.length, en.notes.length], id).toEqual([vi.papers.length, vi.notes.length]);
    }
  });

  it('are known by everyday words that say more than their name', () => {
    for (const { id, also } of procedures) {
      expect(also.length, id).toBeGreaterThan(0);
      for (const phrase of also) {
        expect(plainText(phrase), id).not.toBe('');
        expect(plainText(phrase), id).not.toBe(plainText(words.vi.procedures[id].name));
      }
    }
  });
});

import fs from 'node:fs';
import path from 'node:path';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { AdminGuide } from '../../renderer/screens/admin/about/admin-guide.tsx';
import { keyHints } from '../../renderer/screens/counter/hotkeys.ts';
import { OfficerSheet } from '../../renderer/screens/counter/officer-sheet.tsx';
import { helpPicture, helpText, helpTitle } from '../../shared/text/help-of.ts';
import type { AdminPage, GuidePage, HelpPage } from '../../shared/text/help-pages.ts';
import { officerTopics, otherPages } from '../../shared/text/help-pages.ts';
import { words } from '../../shared/text/index.ts';

const { vi } = words;
const pages: HelpPage[] = [
  ...(Object.keys(vi.admin.sections) as AdminPage[]).map((name) => ({ part: 'admin' as const, name })),
  ...(Object.keys(vi.guideQueue.sections) as GuidePage[]).map((name) => ({ part: 'guide' as const, name })),
  ...otherPages.map((name) => ({ part: 'other' as const, name })),
];
const publicFolder = path.resolve(import.meta.dirname, '../../renderer/public');
const textOf = (html: string): string => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');

describe('the help of each page', () => {
  test.each(['vi', 'en'] as const)('is two sentences, no more (%s)', (language) => {
    for (const page of pages) {
      const { what, todo } = helpText(page, words[language]);
      for (const sentence of [what, todo]) expect(sentence, page.name).toMatch(/^[^.!?{}]+\.$/);
      expect(helpTitle(page, words[language])).not.toMatch(/[{}]/);
    }
  });

  test('has a picture of its own, and the set is small', () => {
    const wanted = pages.map((page) => helpPicture(page)).sort();
    const there = fs.readdirSync(path.join(publicFolder, 'help')).map((file) => `/help/${file}`);
    expect(there.sort()).toEqual(wanted);
    const bytes = there.reduce((sum, file) => sum + fs.statSync(path.join(publicFolder, file)).size, 0);
    expect(bytes).toBeLessThanOrEqual(1_500_000);
  });
});

test('the officer’s sheet has each thing that an officer does, with the key of the page', () => {
  const text = textOf(renderToStaticMarkup(<OfficerSheet words={vi} office="UBND phường Hoa Mai" />));
  for (const topic of officerTopics) {
    expect(text).toContain(vi.help.texts.officer[topic]);
    expect(keyHints[topic]).toBeDefined();
  }
  expect(text).toContain('Gọi số tiếp theo Space');
  expect(text).toContain(vi.help.texts.other.counter.todo);
});

test('the administrator’s guide has the words of every page once, in the groups of the list', () => {
  const text = textOf(renderToStaticMarkup(<AdminGuide words={vi} office="UBND phường Hoa Mai" />));
  for (const page of pages) expect(text.split(helpText(page, vi).todo), page.name).toHaveLength(2);
  for (const group of Object.values(vi.admin.groups)) expect(text).toContain(group);
});

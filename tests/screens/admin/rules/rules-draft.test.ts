import { describe, expect, test } from 'vitest';
import { boundInWords } from '../../../../renderer/screens/admin/rules/bound-in-words.ts';
import { presetNames, presets, withPreset } from '../../../../renderer/screens/admin/rules/preset-rules.ts';
import { numberRules, ruleFields } from '../../../../renderer/screens/admin/rules/rule-fields.ts';
import { ruleProblems, rulesDraft, rulesOf } from '../../../../renderer/screens/admin/rules/rules-draft.ts';
import { rulesSchema } from '../../../../shared/contract/office-schemas.ts';
import { defaultRules } from '../../../../shared/domain/office.ts';
import { words } from '../../../../shared/text/index.ts';

const draft = rulesDraft(defaultRules);
const typing = (typed: Partial<typeof draft.typed>) => ({ ...draft, typed: { ...draft.typed, ...typed } });

describe('the bounds of the page are those of the contract', () => {
  test('every rule that is a number has its field', () => {
    const numbers = Object.entries(defaultRules).flatMap(([name, value]) => (typeof value === 'number' ? [name] : []));
    expect([...numberRules].sort()).toEqual(numbers.sort());
  });
  test.each(numberRules)('%s', (name) => {
    const { min, max } = ruleFields[name];
    const takes = (n: number): boolean => rulesSchema.safeParse({ ...defaultRules, [name]: n }).success;
    expect([min - 1, min, max, max + 1].map(takes)).toEqual([false, true, true, false]);
  });
});

describe('what is typed', () => {
  test('becomes the rules again', () => {
    expect(rulesOf(draft)).toEqual(defaultRules);
    expect(rulesOf(typing({ restoreAfter: ' 3 ' }))).toEqual({ ...defaultRules, restoreAfter: 3 });
  });
  test.each(['', '0', '11', '2,5', '-1', 'hai', '1e1'])('"%s" in a row is told at the field', (priorityInARow) => {
    expect(ruleProblems(typing({ priorityInARow }))).toEqual({ priorityInARow: 'bounds' });
    expect(rulesOf(typing({ priorityInARow }))).toBeNull();
  });
  test('red must be more than yellow', () => {
    expect(ruleProblems(typing({ queueYellow: '8', queueRed: '8' }))).toEqual({ queueRed: 'yellow-red' });
    expect(rulesOf(typing({ queueYellow: '8', queueRed: '9' }))?.queueRed).toBe(9);
  });
});

describe('presets', () => {
  test.each(presetNames)('%s can be saved', (name) => {
    expect(rulesSchema.safeParse(presets[name]).success).toBe(true);
    expect(rulesOf(withPreset(draft, name))).toEqual(presets[name]);
  });
  test('leave the look of numbers and the priority of age alone', () => {
    const own = { ...typing({ elderAge: '80' }), numbering: 'digits' as const, scanIdCard: true };
    expect(rulesOf(withPreset(own, 'large'))).toMatchObject({ numbering: 'digits', scanIdCard: true, elderAge: 80 });
  });
});

describe('what the mixing promises', () => {
  const promise = (rules: Partial<typeof defaultRules>): string =>
    boundInWords({ ...defaultRules, ...rules }, words.vi);

  test('mixed: the first normal number within N + 1 calls, the third within 3 (N + 1)', () => {
    const said = promise({ mixing: 'mixed', priorityInARow: 4 });
    expect(said).toContain('nhiều nhất 4 số');
    expect(said).toContain('lượt thứ 5 của quầy');
    expect(said).toContain('lượt thứ 15.');
  });
  test('strict: from the overdue minutes on', () => {
    const said = promise({ mixing: 'strict', overdueMinutes: 45, boostMinutes: 20 });
    expect(said).toContain('Trong 45 phút đầu không có giới hạn');
    expect(said).toContain('lượt thứ 9.');
  });
  test('boost: by who came less than so many minutes later', () => {
    expect(promise({ mixing: 'boost', overdueMinutes: 45, boostMinutes: 20 })).toContain('chưa đầy 20 phút');
  });
  test.each(['vi', 'en'] as const)('leaves no brace in %s', (language) => {
    for (const mixing of ['mixed', 'strict', 'boost'] as const)
      expect(boundInWords({ ...defaultRules, mixing }, words[language])).not.toMatch(/[{}]/);
  });
});

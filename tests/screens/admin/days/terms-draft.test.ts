import { describe, expect, test } from 'vitest';
import {
  type TermsDraft,
  termsDraft,
  termsOf,
  termsProblems,
} from '../../../../renderer/screens/admin/days/terms-draft.ts';
import { serviceTermsSchema } from '../../../../shared/contract/office-schemas.ts';
import type { OfficeSettings } from '../../../../shared/contract/queue-views.ts';
import type { ServiceId } from '../../../../shared/domain/ids.ts';
import { noTerms, serviceFacts } from '../../../../shared/domain/office.ts';
import { timeOfDay } from '../../../../shared/domain/time.ts';
import { service as given } from '../../../domain/given.ts';

const office = [[], [{ from: timeOfDay(7, 30), to: timeOfDay(11, 30) }], [], [], [], [], []];
const line = (id: string, digit: string | null): OfficeSettings['services'][number] => ({
  id: id as ServiceId,
  name: `Dịch vụ ${id}`,
  series: 'A',
  minutes: 8,
  facts: serviceFacts(given({ id: id as ServiceId, name: `Dịch vụ ${id}` })),
  terms: { ...noTerms, digit },
  offToday: null,
});
const service = line('a', '1');
const all = [service, line('b', '2')];
const typing = (part: Partial<TermsDraft>): TermsDraft => ({ ...termsDraft(service, office), ...part });

test('a service without terms of its own is the same again', () => {
  expect(termsOf(typing({}), service, all)).toEqual({ minutes: 8, terms: { ...noTerms, digit: '1' } });
});

test('quotas, and a timetable that begins as the office’s', () => {
  const wanted = termsOf(typing({ quotaSession: '30', quotaDay: ' 50 ', hasOwnWeek: true }), service, all);
  expect(wanted?.terms).toEqual({ week: office, quotaSession: 30, quotaDay: 50, digit: '1' });
  expect(serviceTermsSchema.safeParse(wanted?.terms).success).toBe(true);
});

describe('what has to be mended', () => {
  test.each([
    [{ minutes: '0' }, { minutes: true }],
    [{ minutes: '241' }, { minutes: true }],
    [{ quotaSession: '0' }, { quotaSession: true }],
    [{ quotaDay: 'nhiều' }, { quotaDay: true }],
    [{ digit: '0' }, { digit: true }],
    [{ digit: '2' }, { digit: 'Dịch vụ b' }],
  ])('%o', (part, problem) => {
    const none = { minutes: false, digit: false, quotaSession: false, quotaDay: false };
    expect(termsProblems(typing(part), service, all)).toEqual({ ...none, ...problem });
    expect(termsOf(typing(part), service, all)).toBeNull();
  });

  test('a timetable of its own with a slip; the slip does not matter without it', () => {
    const week = [[{ from: '8', to: '7' }], [], [], [], [], [], []];
    expect(termsOf(typing({ hasOwnWeek: true, week }), service, all)).toBeNull();
    expect(termsOf(typing({ hasOwnWeek: false, week }), service, all)?.terms.week).toBeNull();
  });
});

test('no digit keeps the letter', () => {
  expect(termsOf(typing({ digit: ' ' }), service, all)?.terms.digit).toBeNull();
});

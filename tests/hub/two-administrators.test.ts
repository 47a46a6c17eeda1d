import { expect, test } from 'vitest';
import type { CommandInput } from '../../shared/contract/commands.ts';
import type { CounterId, ServiceId } from '../../shared/domain/ids.ts';
import { openOffice } from '../support/open-office.ts';
import { must, refusalOf } from '../support/steps.ts';

test('given two administrators with the same pages open, when both save a service’s terms and a counter’s work, then the second is told and nothing of the first is lost', async () => {
  const office = await openOffice();
  const [one, other] = [await office.admin(), await office.admin()];
  const seen = one.watch();
  await expect.poll(() => seen.views.length).toBeGreaterThan(0);
  const { revisions, settings } = seen.latest('admin');
  const [serviceId, counterId] = ['chung-thuc' as ServiceId, '1' as CounterId];
  const terms = { week: null, quotaSession: null, digit: null };
  const wishes = (quotaDay: number, services: readonly ServiceId[]): CommandInput[] => [
    {
      type: 'set-service-terms',
      serviceId,
      minutes: 9,
      terms: { ...terms, quotaDay },
      basedOn: revisions.services[serviceId] ?? '',
    },
    {
      type: 'assign-counter',
      counterId,
      services: [...services],
      backups: [],
      basedOn: revisions.counters[counterId] ?? '',
    },
  ];
  const before = settings.counters.find(({ id }) => id === counterId)?.services ?? [];
  expect(before.length).toBeGreaterThan(0);
  for (const wish of wishes(30, [...before, 'dat-dai' as ServiceId])) await must(one.send(wish));
  for (const wish of wishes(40, [])) expect(refusalOf(await other.send(wish)), wish.type).toBe('changed-meanwhile');
  // An answer that was lost on its way: the same wish once more.
  for (const wish of wishes(30, [...before, 'dat-dai' as ServiceId])) await must(one.send(wish));
  const now = () => {
    const { services, counters } = seen.latest('admin').settings;
    const calls = counters.find(({ id }) => id === counterId)?.services.includes('dat-dai' as ServiceId);
    return { quotaDay: services.find(({ id }) => id === serviceId)?.terms.quotaDay, calls };
  };
  await expect.poll(now).toEqual({ quotaDay: 30, calls: true });
});

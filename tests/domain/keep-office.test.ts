import { expect, test } from 'vitest';
import { assignCounter, setServiceTerms } from '../../main/hub/domain/keep-office.ts';
import { revisionOf } from '../../shared/basics/revision.ts';
import type { CounterId, ServiceId } from '../../shared/domain/ids.ts';
import { noTerms, sortedWork } from '../../shared/domain/office.ts';
import { counter, hoTich, service } from './given.ts';

const nothing = { value: { events: [] } };
const refused = { ok: false, error: { code: 'changed-meanwhile' } };

test('given terms that another administrator has changed, when the second saves, then they are told, and the same wish changes nothing', () => {
  const { id: serviceId, minutes, terms } = service();
  const basedOn = revisionOf({ minutes, terms });
  const save = (now = service()) =>
    setServiceTerms(
      { type: 'set-service-terms', serviceId, minutes: 12, terms: { ...noTerms, quotaDay: 30 }, basedOn },
      { service: now, services: [now, hoTich] },
    );
  expect(save()).toMatchObject({ value: { events: [{ type: 'service-terms-changed', minutes: 12 }] } });
  expect(save(service({ minutes: 9 }))).toEqual(refused);
  expect(save(service({ terms: { ...noTerms, quotaSession: 5 } }))).toEqual(refused);
  expect(save(service({ minutes: 12, terms: { ...noTerms, quotaDay: 30 } }))).toMatchObject(nothing);
  // What is no part of the form, another one may change.
  expect(save(service({ active: false }))).toMatchObject({ ok: true });
});

test('given a counter whose work another administrator has changed, when the second saves, then they are told, and the order of services says nothing', () => {
  const [certify, civil] = [service().id, hoTich.id];
  const both = counter({ services: [certify, civil], backups: [civil] });
  const save = (now: typeof both, wanted: readonly ServiceId[], basedOn = revisionOf(sortedWork(both))) =>
    assignCounter(
      { type: 'assign-counter', counterId: '1' as CounterId, services: [...wanted], backups: [civil], basedOn },
      { counter: now, services: [service(), hoTich] },
    );
  expect(save(both, [civil])).toMatchObject({ value: { events: [{ services: [civil], backups: [civil] }] } });
  expect(save({ ...both, services: [civil, certify] }, [civil])).toMatchObject({ ok: true });
  expect(save({ ...both, backups: [] }, [civil])).toEqual(refused);
  expect(save(both, [civil, certify], 'long ago')).toMatchObject(nothing);
});

import { describe, expect, test } from 'vitest';
import type { CommandOf } from '../../main/hub/domain/commands.ts';
import {
  orderServices,
  putService,
  retireService,
  setOffice,
  setProcedures,
} from '../../main/hub/domain/keep-services.ts';
import type { StateOf } from '../../main/hub/domain/state.ts';
import { revisionOf } from '../../shared/basics/revision.ts';
import { firstBoard } from '../../shared/domain/board.ts';
import type { ServiceId } from '../../shared/domain/ids.ts';
import { officeFacts, type ServiceFacts, serviceFacts } from '../../shared/domain/office.ts';
import { shippedProcedures } from '../../shared/procedures/shipped.ts';
import { called, counter, facts, hoTich, office, service, waiting } from './given.ts';

const certify = service({ terms: { ...service().terms, digit: '1' } });
const refusal = (code: string, more = {}) => ({ ok: false, error: { code, ...more } });

type PutState = StateOf<'put-service'>;
const put = (
  wish: Partial<ServiceFacts>,
  id: string | null,
  state: Partial<PutState> = {},
  basedOn?: string | null,
) => {
  const now = [certify, hoTich].find((one) => one.id === id);
  const command: CommandOf<'put-service'> = {
    type: 'put-service',
    serviceId: id as ServiceId | null,
    facts: { ...serviceFacts(now ?? certify), ...(now ? {} : { series: 'Z' }), ...wish } as typeof command.facts,
    basedOn: basedOn === undefined ? (now ? revisionOf(serviceFacts(now)) : null) : basedOn,
  };
  return putService(command, { services: [certify, hoTich], former: null, usedToday: [], ...state }, facts());
};

describe('a service is changed', () => {
  test('its name at once, also when its letter has given numbers today', () => {
    expect(put({ name: 'Sao y' }, 'chung-thuc', { usedToday: ['A'] })).toMatchObject({
      value: {
        events: [{ type: 'service-put', service: { id: 'chung-thuc', series: 'A', name: 'Sao y', position: 0 } }],
      },
    });
  });
  test('its letter on a day without numbers, not to one that another service has', () => {
    expect(put({ series: 'B' }, 'chung-thuc')).toMatchObject({ ok: true });
    expect(put({ series: 'H' }, 'chung-thuc')).toEqual(refusal('series-taken', { series: 'H', name: 'Hộ tịch' }));
  });
  test('not its letter after numbers of today, nor to a letter that gave numbers today', () => {
    expect(put({ series: 'B' }, 'chung-thuc', { usedToday: ['A'] })).toEqual(
      refusal('series-stays-today', { series: 'A' }),
    );
    expect(put({ series: 'B' }, 'chung-thuc', { usedToday: ['B'] })).toEqual(
      refusal('series-used-today', { series: 'B' }),
    );
  });
  test('in sight of what it is now', () => {
    expect(put({ name: 'x' }, 'chung-thuc', {}, 'long ago')).toEqual(refusal('changed-meanwhile'));
    expect(put({ name: 'x' }, 'chung-thuc', {}, null)).toEqual(refusal('changed-meanwhile'));
    expect(put({}, 'chung-thuc', {}, 'long ago')).toMatchObject({ value: { events: [] } });
  });
});

describe('a service is added', () => {
  test('of the office’s own, at the end, with the first digit that is free', () => {
    expect(put({ name: 'Chi trả' }, null)).toMatchObject({
      value: {
        events: [
          { service: { id: 's-f00', series: 'Z', name: 'Chi trả', position: 1, active: true, terms: { digit: '2' } } },
        ],
      },
    });
  });
  test('not with a letter that another one has, or had today', () => {
    expect(put({ series: 'A' }, null)).toMatchObject(refusal('series-taken'));
    expect(put({}, null, { usedToday: ['Z'] })).toMatchObject(refusal('series-used-today'));
  });
  test('that was retired today: with its own letter, and no other one', () => {
    const former = service({ id: 'y-te' as ServiceId, series: 'Y', active: false, position: 0 });
    const again = { former, usedToday: ['Y'] };
    expect(put({ series: 'Y' }, 'y-te', again)).toMatchObject({
      value: { events: [{ service: { id: 'y-te', active: true, position: 1 } }] },
    });
    expect(put({ series: 'Z' }, 'y-te', again)).toMatchObject(refusal('series-stays-today', { series: 'Y' }));
  });
  test('but not changed where there is none', () => {
    expect(put({}, 'no-such', {}, 'x')).toEqual(refusal('unknown-service'));
  });
});

test('services stand in the order that is wished, unless one came or went meanwhile', () => {
  const state = { services: [certify, hoTich] };
  const basedOn = revisionOf([certify.id, hoTich.id]);
  const order = (ids: ServiceId[]) => orderServices({ type: 'order-services', order: ids, basedOn }, state);
  expect(order([hoTich.id, certify.id])).toMatchObject({
    value: { events: [{ type: 'services-ordered', order: ['ho-tich', 'chung-thuc'] }] },
  });
  expect(order([certify.id, hoTich.id])).toMatchObject({ value: { events: [] } });
  expect(order([hoTich.id])).toEqual(refusal('changed-meanwhile'));
  expect(order([hoTich.id, hoTich.id])).toEqual(refusal('changed-meanwhile'));
});

describe('a service is retired', () => {
  const retire = (state: Partial<StateOf<'retire-service'>> = {}, id: ServiceId = certify.id) =>
    retireService(
      { type: 'retire-service', serviceId: id },
      { office, services: [certify, hoTich], counters: [], open: [], appointments: 0, ...state },
    );
  test('with whatever named it', () => {
    const desk = counter({ services: [certify.id, hoTich.id], backups: [certify.id] });
    const slide = { kind: 'papers', serviceId: certify.id, seconds: 10 } as (typeof firstBoard.playlist)[number];
    const boards = [{ ...firstBoard, services: [certify.id], playlist: [slide] }];
    const { satisfaction } = office;
    const showing = { ...office, boards, satisfaction: { ...satisfaction, slides: [slide] } };
    expect(retire({ office: showing, counters: [desk] })).toMatchObject({
      value: {
        events: [
          { type: 'counter-assigned', counterId: '1', services: ['ho-tich'], backups: [] },
          { type: 'boards-changed', boards: [{ services: null, playlist: [] }] },
          { type: 'satisfaction-changed', satisfaction: { slides: [] } },
          { type: 'service-retired', serviceId: 'chung-thuc' },
        ],
      },
    });
    expect(retire()).toMatchObject({ value: { events: [{ type: 'service-retired' }] } });
  });
  test('not while somebody waits, is called or served there, or has a promise', () => {
    expect(retire({ open: [waiting(2), waiting(3)] })).toEqual(refusal('service-in-use', { waiting: 2, label: null }));
    expect(retire({ open: [waiting(2), called(1)] })).toEqual(refusal('service-in-use', { waiting: 1, label: 'A001' }));
    expect(retire({ open: [waiting(2)] }, hoTich.id)).toMatchObject({ ok: true });
    expect(retire({ appointments: 2 })).toEqual(refusal('service-has-appointments', { n: 2 }));
  });
  test('not the last one, nor one that there is not', () => {
    expect(retire({ services: [certify] })).toEqual(refusal('last-service'));
    expect(retire({}, 'no-such' as ServiceId)).toEqual(refusal('unknown-service'));
  });
});

test('the office says who it is, in sight of what it said before', () => {
  const wanted = { ...officeFacts(office), name: 'Bộ phận Một cửa', phone: '0219 000 000' };
  const save = (basedOn: string) => setOffice({ type: 'set-office', ...wanted, basedOn }, { office });
  expect(save(revisionOf(officeFacts(office)))).toMatchObject({
    value: { events: [{ type: 'office-changed', ...wanted }] },
  });
  expect(save('long ago')).toEqual(refusal('changed-meanwhile'));
});

test('procedures are the office’s own, of its services or of those that it knew, and the shipped ones again', () => {
  const known = shippedProcedures.map((one) => one.service);
  const save = (service: string, now = office) =>
    setProcedures(
      {
        type: 'set-procedures',
        procedures: shippedProcedures.slice(0, 1).map((one) => ({ ...one, service: service as ServiceId })),
        basedOn: revisionOf(now.procedures),
      },
      { office: now, services: [certify, hoTich], known },
    );
  expect(save('ho-tich')).toMatchObject({ value: { events: [{ type: 'procedures-changed' }] } });
  expect(save('y-te')).toMatchObject({ ok: true });
  expect(save('no-such')).toEqual(refusal('unknown-service'));
  const own = { ...office, procedures: [] };
  const back = { type: 'set-procedures', procedures: null, basedOn: revisionOf([]) } as const;
  expect(setProcedures(back, { office: own, services: [], known })).toMatchObject({
    value: { events: [{ type: 'procedures-changed', procedures: null }] },
  });
});

import { expect, test } from 'vitest';
import { finishTicket } from '../../main/hub/domain/finish-ticket.ts';
import { transferTicket } from '../../main/hub/domain/transfer-ticket.ts';
import type { CounterId, OfficerId, ServiceId, TicketId } from '../../shared/domain/ids.ts';
import {
  atGuide,
  called,
  done,
  facts,
  finishState,
  hoTich,
  officer,
  serving,
  transferState,
  waiting,
} from './given.ts';

const wish = {
  type: 'transfer-ticket',
  ticketId: 1 as TicketId,
  serviceId: null,
  counterId: null,
  officerId: null,
  reason: 'x',
  comeBack: false,
} as const;
const [two, o2] = ['2' as CounterId, 'o2' as OfficerId];
const refused = (code: string) => ({ ok: false, error: expect.objectContaining({ code }) });
const sent = (changes: object) => ({ value: { events: [{ type: 'ticket-transferred', ...changes }] } });

test('given somebody at the wrong counter, when they are sent on to a service, then the reason is kept and nothing of place or number changes', () => {
  const decision = transferTicket({ ...wish, serviceId: hoTich.id }, transferState(serving(1)), facts());
  expect(decision).toEqual({
    ok: true,
    value: {
      done: { kind: 'done' },
      events: [
        {
          type: 'ticket-transferred',
          ticketId: 1,
          from: 'chung-thuc',
          to: 'ho-tich',
          reasonHash: 'hash-of-the-words',
          counterId: '1',
          officerId: 'o1',
          forCounterId: null,
          forOfficerId: null,
          returnTo: null,
        },
      ],
    },
  });
});

test('given somebody at a counter, when they are sent to a counter or an officer, then they keep their service unless another is named', () => {
  const state = transferState(called(1));
  expect(transferTicket({ ...wish, counterId: two }, state, facts())).toMatchObject(
    sent({ from: 'chung-thuc', to: 'chung-thuc', forCounterId: '2', forOfficerId: null }),
  );
  expect(transferTicket({ ...wish, officerId: o2, serviceId: hoTich.id }, state, facts())).toMatchObject(
    sent({ to: 'ho-tich', forCounterId: null, forOfficerId: 'o2' }),
  );
});

test('given somebody who shall come back, when they are sent on, then who sent them is remembered', () => {
  const back = { counterId: '1', officerId: 'o1', serviceId: 'chung-thuc', next: null };
  const decision = transferTicket(
    { ...wish, serviceId: hoTich.id, comeBack: true },
    transferState(serving(1)),
    facts(),
  );
  expect(decision).toMatchObject(sent({ returnTo: back }));
});

test('given somebody whom another counter wants back, when they are sent on once more, then the first one still gets them', () => {
  const returnTo = { counterId: two, officerId: o2, serviceId: hoTich.id, next: null };
  const decision = transferTicket({ ...wish, serviceId: hoTich.id }, transferState(serving(1, { returnTo })), facts());
  expect(decision).toMatchObject(sent({ returnTo }));
});

test('given somebody whom another counter wants back, when this one is through, then they go there in the next-call slot', () => {
  const finish = {
    type: 'finish-ticket',
    ticketId: 1 as TicketId,
    dossiers: 2,
    result: 'guided',
    procedureId: null,
  } as const;
  const returnTo = { counterId: two, officerId: o2, serviceId: hoTich.id, next: null };
  expect(finishTicket(finish, finishState(serving(1, { returnTo })), facts())).toMatchObject({
    value: { events: [{ type: 'ticket-handed-back', to: returnTo, queuePosition: 10, dossiers: 2, result: 'guided' }] },
  });
  // The officer who wanted them back has called them; who had sent them before still gets them.
  const here = { ...returnTo, officerId: officer.id };
  const chain = finishState(serving(1, { returnTo: { ...here, next: returnTo } }));
  expect(finishTicket(finish, chain, facts())).toMatchObject({
    value: { events: [{ type: 'ticket-handed-back', to: returnTo }] },
  });
  expect(finishTicket(finish, finishState(serving(1, { returnTo: here })), facts())).toMatchObject({
    value: { events: [{ type: 'ticket-finished', dossiers: 2, result: 'guided' }] },
  });
});

test('given who waits, when the guide sends them on, then it is done; an officer sends on who is at their counter only', () => {
  const state = transferState(waiting(1));
  expect(transferTicket({ ...wish, counterId: two }, state, atGuide)).toMatchObject(
    sent({ counterId: null, officerId: null, forCounterId: '2' }),
  );
  expect(transferTicket({ ...wish, counterId: two }, state, facts())).toEqual(refused('wrong-status'));
  expect(transferTicket({ ...wish, counterId: two }, transferState(serving(1)), atGuide)).toEqual(
    refused('not-at-this-counter'),
  );
  // Nobody at a counter sends them on, so nobody gets them back.
  expect(transferTicket({ ...wish, counterId: two, comeBack: true }, state, atGuide)).toMatchObject(
    sent({ returnTo: null }),
  );
});

test('given the same service, the same counter, the same officer or nobody who is there, then the person stays', () => {
  const state = transferState(serving(1));
  const answer = (changes: Partial<typeof wish> | object) => transferTicket({ ...wish, ...changes }, state, facts());
  expect(answer({})).toEqual(refused('same-service'));
  expect(answer({ serviceId: 'chung-thuc' as ServiceId })).toEqual(refused('same-service'));
  expect(answer({ counterId: '1' as CounterId })).toEqual(refused('same-place'));
  expect(answer({ officerId: 'o1' as OfficerId })).toEqual(refused('same-place'));
  expect(answer({ serviceId: 'nowhere' as ServiceId })).toEqual(refused('unknown-service'));
  expect(answer({ counterId: '77' as CounterId })).toEqual(refused('unknown-counter'));
  expect(answer({ officerId: 'o77' as OfficerId })).toEqual(refused('unknown-officer'));
  const gone = state.officers.map((one) => ({ ...one, active: false }));
  expect(transferTicket({ ...wish, officerId: o2 }, { ...state, officers: gone }, facts())).toEqual(
    refused('unknown-officer'),
  );
});

test('given a number that ended, or none, then there is nobody to send on', () => {
  expect(transferTicket({ ...wish, counterId: two }, transferState(done(1)), facts())).toEqual(refused('wrong-status'));
  expect(transferTicket({ ...wish, counterId: two }, transferState(null), facts())).toEqual(refused('unknown-ticket'));
});

import { describe, expect, it } from 'vitest';
import { nobody, type TakeEvent, type TakeFlow, takeFlow } from '../../../renderer/screens/guide/take/take-flow.ts';
import type { IssuedTicket } from '../../../shared/contract/outcomes.ts';
import type { ServiceId, TicketId, TicketToken } from '../../../shared/domain/ids.ts';
import { instant } from '../../../shared/domain/time.ts';

const service = { id: 'A' as ServiceId, name: 'Chứng thực' };
const visit = { ticketId: 5 as TicketId, label: 'A005' };
const ticket: IssuedTicket = {
  ticketId: 7 as TicketId,
  label: 'A007',
  token: '7-x' as TicketToken,
  serviceName: 'Chứng thực',
  serviceNameEn: '',
  counters: [],
  priority: false,
  waitingBefore: 0,
  waitMinutes: null,
  waitRange: null,
  issuedAt: instant(0),
  code: 'x',
  onPaper: true,
};
const flowAfter = (...events: TakeEvent[]): TakeFlow => events.reduce(takeFlow, nobody);
const choose: TakeEvent = { type: 'choose', service };
const take: TakeEvent = { type: 'take', priority: 'urgent' };
const issued: TakeEvent = { type: 'answered', outcome: { ok: true, done: { kind: 'issued', ticket } } };

describe('a number for somebody', () => {
  it('takes the service, whether they go first, and shows the number', () => {
    expect(flowAfter(choose, take).at).toEqual({ step: 'taking', service, priority: 'urgent' });
    expect(flowAfter(choose, take, issued).at).toEqual({ step: 'taken', ticket });
  });

  it('stays the same object at a second tap: one number is taken, not two', () => {
    const taking = flowAfter(choose, take);
    for (const event of [choose, take, { type: 'back' }, { type: 'another-person' }] as const)
      expect(takeFlow(taking, event)).toBe(taking);
    expect(takeFlow(taking, { type: 'second', visit })).toBe(taking);
    const taken = flowAfter(choose, take, issued);
    expect(takeFlow(taken, issued)).toBe(taken);
    expect(takeFlow(taken, choose)).toBe(taken);
  });

  it('begins anew for the next person, also with the letters', () => {
    const large: TakeEvent = { type: 'enlarge', large: true };
    expect(flowAfter(large, choose, take, issued, { type: 'another-person' })).toEqual(nobody);
  });

  it('gives the same person another number, all of them bound to the first', () => {
    const second: TakeEvent = { type: 'second', visit: { ticketId: ticket.ticketId, label: ticket.label } };
    const flow = flowAfter({ type: 'second', visit }, choose, take, issued, second);
    expect(flow).toMatchObject({ at: { step: 'choosing' }, visit });
  });

  it('says why there is no number, and goes back to the services', () => {
    const refused: TakeEvent = { type: 'answered', outcome: { ok: false, refusal: { code: 'service-off' } } };
    expect(flowAfter(choose, take, refused).at).toEqual({ step: 'refused', refusal: { code: 'service-off' } });
    expect(flowAfter(choose, take, refused, { type: 'back' }).at).toEqual({ step: 'choosing' });
    expect(flowAfter(choose, { type: 'back' }).at).toEqual({ step: 'choosing' });
  });
});

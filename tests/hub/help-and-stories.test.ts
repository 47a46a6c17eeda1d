import { expect, test } from 'vitest';
import { openOffice } from '../support/open-office.ts';
import { issue, must, refusalOf, serve } from '../support/steps.ts';

test('given a citizen who asks for help, when the guide answers, then every screen stops ringing', async () => {
  const office = await openOffice();
  const [kiosk, guide, counter] = [
    await office.station('kiosk'),
    await office.station('guide'),
    await office.counter('1'),
  ];
  const screens = { kiosk: kiosk.watch(), guide: guide.watch(), counter: counter.watch() };
  await must(kiosk.send({ type: 'ask-for-help' }));
  // A second touch rings no second time.
  await must(kiosk.send({ type: 'ask-for-help' }));
  await expect.poll(() => screens.kiosk.views.length > 0 && screens.kiosk.latest('kiosk').helpAsked).toBe(true);
  await expect.poll(() => screens.guide.views.length > 0 && screens.guide.latest('guide').help.length).toBe(1);
  await expect.poll(() => screens.counter.views.length > 0 && screens.counter.latest('counter').help.length).toBe(1);
  const helpId = screens.guide.latest('guide').help[0]?.helpId ?? 0;
  await must(guide.send({ type: 'answer-help', helpId }));
  await expect.poll(() => screens.kiosk.latest('kiosk').helpAsked).toBe(false);
  await expect.poll(() => screens.counter.latest('counter').help).toEqual([]);
  expect(refusalOf(await counter.send({ type: 'answer-help', helpId }))).toBe('unknown-help');
});

test('given the calls of a day, when staff ask why, then each says so, newest first; a kiosk gets nothing', async () => {
  const office = await openOffice();
  const kiosk = await office.station('kiosk');
  await issue(kiosk);
  await issue(kiosk, 'chung-thuc', 'elder');
  await issue(kiosk);
  const counter = await office.counter('1');
  const first = await serve(counter);
  expect(first.label).toBe('A002');
  const reason = 'Công dân có việc gấp';
  await must(counter.send({ type: 'call-ticket', ticketId: 3, reason }));
  const stories = await counter.wire.callStories.query();
  expect(stories).toMatchObject([
    { label: 'A003', reason, why: { rule: 'chosen', passedOver: 1, passed: [{ label: 'A001', because: 'chosen' }] } },
    { label: 'A002', reason: null, why: { rule: 'priority', passed: [{ label: 'A001', because: 'class' }] } },
  ]);
  expect(await (await office.admin()).wire.callStories.query()).toHaveLength(2);
  expect(await kiosk.wire.callStories.query()).toBeNull();
});

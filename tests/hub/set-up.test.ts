import { expect, test } from 'vitest';
import { type SetUpStep, setUpSteps } from '../../shared/domain/set-up.ts';
import { openOffice } from '../support/open-office.ts';
import { tamper } from '../support/read-rows.ts';
import { issue, must, refusalOf } from '../support/steps.ts';
import { verifyJournalOf } from '../support/verify-journal.ts';
import type { Watch } from '../support/watch-views.ts';
import { connectTo } from '../support/wire-client.ts';

const at = (watch: Watch) => watch.latest('admin').setUp;

/** A new office whose administrator has just chosen a PIN. */
async function newOffice() {
  const office = await openOffice({ sample: false });
  const stranger = connectTo(office.url);
  const answer = await stranger.wire.adminSetUp.mutate({ pin: '739146' });
  await stranger.close();
  if (!answer.ok) throw new Error(answer.reason);
  const admin = office.connect({ token: answer.token });
  const watch = admin.watch();
  await expect.poll(() => watch.views.length).toBeGreaterThan(0);
  const go = (step: SetUpStep, done = false) =>
    admin.send({ type: 'set-setup-progress', step, done, basedOn: watch.latest('admin').revisions.setUp });
  return { office, admin, watch, go };
}

test('given a new office, when its set-up is left half-way and the power goes, then it goes on from that page', async () => {
  const { office, watch, go } = await newOffice();
  expect(at(watch)).toEqual({ step: 'office', doneAt: null });
  for (const step of setUpSteps.slice(1, 4)) {
    await must(go(step));
    await expect.poll(() => at(watch).step).toBe(step);
  }
  await office.hub.restart();
  const again = connectTo(office.url);
  const signedIn = await again.wire.adminSignIn.mutate({ pin: '739146' });
  await again.close();
  const admin = office.connect({ token: signedIn.ok ? signedIn.token : '' });
  const later = admin.watch();
  await expect.poll(() => later.views.length).toBeGreaterThan(0);
  expect(at(later)).toEqual({ step: 'officers', doneAt: null });
  expect(verifyJournalOf(office.folder).code).toBe(0);
});

test('given a set-up that is done, when its pages are looked at again, then it stays done', async () => {
  const { office, watch, go } = await newOffice();
  await must(go('wall'));
  await expect.poll(() => at(watch).step).toBe('wall');
  await must(go('office', true));
  await expect.poll(() => at(watch)).toEqual({ step: 'office', doneAt: office.clock.now() });
  const doneAt = office.clock.now();
  office.clock.advance(60_000);
  await must(go('printer'));
  await expect.poll(() => at(watch)).toEqual({ step: 'printer', doneAt });
});

test('given two pages of the same administrator, when both go on from the same step, then the second is told', async () => {
  const { admin, watch } = await newOffice();
  const { setUp: basedOn } = watch.latest('admin').revisions;
  await must(admin.send({ type: 'set-setup-progress', step: 'services', done: false, basedOn }));
  const second = await admin.send({ type: 'set-setup-progress', step: 'counters', done: false, basedOn });
  expect(refusalOf(second)).toBe('changed-meanwhile');
});

test('given an office of an earlier version, which knows of no set-up, then it counts as set up and gives numbers as before', async () => {
  const office = await openOffice();
  const kiosk = await office.station('kiosk');
  await issue(kiosk);
  await office.hub.close();
  tamper(office.folder, "UPDATE office SET setup = json_remove(setup, '$.setUp', '$.rehearsal')");
  const later = await openOffice({ folder: office.folder });
  const watch = (await later.admin()).watch();
  await expect.poll(() => watch.views.length).toBeGreaterThan(0);
  expect(at(watch)).toEqual({ step: 'office', doneAt: 0 });
  expect(watch.latest('admin').rehearsal).toBeNull();
  expect((await issue(await later.station('kiosk'))).label).toBe('A002');
});

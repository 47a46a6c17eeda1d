import { expect, test } from 'vitest';
import type { CommandOf } from '../../main/hub/domain/commands.ts';
import { changeOwnPin, putOfficer } from '../../main/hub/domain/keep-officers.ts';
import { revisionOf } from '../../shared/basics/revision.ts';
import type { OfficerId } from '../../shared/domain/ids.ts';
import { staffEntry } from '../../shared/domain/office.ts';
import { counter, facts, officer } from './given.ts';

const { id: officerId, name } = officer;
const basedOn = revisionOf(staffEntry(officer));
const put = (
  changes: Partial<CommandOf<'put-officer'>>,
  now: typeof officer | null = officer,
  at: ReturnType<typeof counter> | null = null,
) =>
  putOfficer(
    { type: 'put-officer', officerId, basedOn, name, post: '', active: true, ...changes },
    { officer: now, at },
  );

test('an officer gets another name and post; saved on top of somebody else’s change it is refused', () => {
  const wish = { name: 'Trần Thị Mới', post: 'Công chức tư pháp' };
  expect(put(wish)).toMatchObject({
    value: { events: [{ type: 'officer-changed', officerId, ...wish, active: true }] },
  });
  expect(put(wish, { ...officer, post: 'Trưởng phòng' })).toEqual({ ok: false, error: { code: 'changed-meanwhile' } });
  expect(put(wish, { ...officer, ...wish })).toMatchObject({ value: { events: [] } });
  expect(put(wish, null)).toEqual({ ok: false, error: { code: 'unknown-officer' } });
});

test('whoever sits at a counter is not deactivated, and may get another name meanwhile', () => {
  const at = counter({ number: 4, place: 'ban' });
  const refused = { ok: false, error: { code: 'officer-at-counter', word: 'ban', number: 4 } };
  expect(put({ active: false }, officer, at)).toEqual(refused);
  expect(put({ name: 'Trần Thị Mới' }, officer, at)).toMatchObject({ ok: true });
  expect(put({ active: false })).toMatchObject({ value: { events: [{ active: false }] } });
});

test('a PIN is changed by its own officer, not by whoever has taken the counter meanwhile', () => {
  const wish = (id: string) =>
    changeOwnPin({ type: 'change-own-pin', officerId: id as OfficerId }, facts({ reasonHash: null }));
  expect(wish('o1')).toMatchObject({ value: { events: [{ type: 'officer-pin-set', officerId: 'o1' }] } });
  expect(wish('o2')).toEqual({ ok: false, error: { code: 'forbidden' } });
});

import { beforeEach, describe, expect, test } from 'vitest';
import { verifyJournal } from '../../main/hub/store/replay.ts';
import { calledNo, db, happened, issued, openRows, raw } from './given-rows.ts';

beforeEach(openRows);

describe('The journal', () => {
  beforeEach(() => happened(2, issued(1), issued(2), calledNo(1)));

  test('replays into the same tables', () => {
    expect(verifyJournal(db)).toMatchObject({ flaw: null, events: 6 });
  });

  test('shows an event that was edited by hand, at its row', () => {
    raw.exec(
      "DROP TRIGGER events_are_never_changed; UPDATE events SET data = replace(data, 'A002', 'A003') WHERE seq = 5",
    );
    expect(verifyJournal(db).flaw).toMatchObject({ seq: 5 });
  });

  test('shows a row that was taken out, and a table that was edited', () => {
    raw.exec("UPDATE tickets SET status = 'done' WHERE id = 2");
    expect(verifyJournal(db).flaw).toMatchObject({ seq: null, what: expect.stringContaining('tickets') });
    raw.exec('DROP TRIGGER events_are_never_deleted; DELETE FROM events WHERE seq = 3');
    expect(verifyJournal(db).flaw).toMatchObject({ seq: 3 });
  });
});

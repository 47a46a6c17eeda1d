import { createHash } from 'node:crypto';

const hashOf = (text) => createHash('sha256').update(text).digest('hex');
const reasons = {
  chosen: 'Công dân có việc gấp',
  transfer: 'Cần bổ sung bản sao',
  cancel: 'Công dân xin thôi',
  slow: 'Hồ sơ nhiều trang',
};
const COMMENT = 'Xin bố trí thêm ghế ngồi ở sảnh chờ.';
const why = (rule) =>
  JSON.stringify({
    class: rule === 'priority' ? 'priority' : 'normal',
    limit: 2,
    mixing: 'mixed',
    passed: [],
    passedOver: 0,
    rule,
    run: 0,
    waitedMinutes: 0,
  });
/** What each rule of the play is in the journal's words. */
const whys = { turn: null, priority: null, chosen: why('chosen') };

/** Writes played days into the state tables, row by row, without the journal. */
export function createWriter(raw) {
  const into = (table, columns) =>
    raw.prepare(`INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`);
  const ticketRow = into('tickets', [
    'id',
    'day',
    'series',
    'number',
    'label',
    'token',
    'service_id',
    'status',
    'priority',
    'issued_at',
    'waiting_before',
    'queue_position',
    'queued_at',
    'absences',
    'first_called_at',
    'called_at',
    'started_at',
    'finished_at',
    'counter_id',
    'officer_id',
    'dossiers',
    'result',
    'channel',
    'visit_id',
    'rating_asked',
    'procedure_id',
  ]);
  const callRow = into('calls', [
    'ticket_id',
    'counter_id',
    'officer_id',
    'at',
    'day',
    'recall',
    'priority',
    'ahead',
    'why',
  ]);
  const visitRow = into('servings', [
    'ticket_id',
    'counter_id',
    'officer_id',
    'service_id',
    'day',
    'called_at',
    'started_at',
    'ended_at',
    'ending',
    'dossiers',
    'result',
  ]);
  const noteRow = into('ticket_notes', ['ticket_id', 'kind', 'hash', 'at', 'officer_id']);
  const ratingRow = into('ratings', [
    'ticket_id',
    'level',
    'at',
    'day',
    'counter_id',
    'officer_id',
    'service_id',
    'channel',
    'after_ms',
    'comment_hash',
  ]);
  const declinedRow = into('declined_ratings', ['ticket_id', 'at', 'day', 'counter_id', 'officer_id']);
  const words = raw.prepare('INSERT OR IGNORE INTO words (hash, text) VALUES (?, ?)');
  const hashes = Object.fromEntries(Object.entries(reasons).map(([kind, text]) => [kind, hashOf(text)]));
  for (const [kind, text] of Object.entries(reasons)) words.run(hashes[kind], text);
  words.run(hashOf(COMMENT), COMMENT);
  let id = 0;

  return function writeDay(day, { tickets, ms }, { series, dice }) {
    const numbers = new Map();
    const calls = [];
    for (const t of tickets) {
      id += 1;
      const letter = series.get(t.visits[0]?.service ?? t.service);
      const number = (numbers.get(letter) ?? 0) + 1;
      numbers.set(letter, number);
      const { end } = t;
      const last = t.visits.at(-1);
      const isDone = end.status === 'done';
      const at = (minute) => (minute === undefined ? null : ms(minute));
      // As the journal would have left it: who is not at a counter any more has none, unless they were served there.
      const place = isDone || end.counterId ? [end.counterId, end.officerId] : [null, null];
      ticketRow.run(
        id,
        day,
        letter,
        number,
        `${letter}${String(number).padStart(3, '0')}`,
        `${id}-${dice.hex()}`,
        t.service,
        end.status,
        t.priority,
        ms(t.at),
        0,
        id,
        ms(t.at),
        t.absences,
        at(t.calls[0]?.at),
        place[0] ? at(last.called) : null,
        place[0] ? at(last.started) : null,
        ms(end.at),
        ...place,
        isDone ? t.dossiers : null,
        isDone ? t.result : null,
        t.guide ? 'guide' : 'kiosk',
        id,
        t.asked ? 1 : 0,
        t.procedure ?? null,
      );
      for (const call of t.calls) calls.push({ ...call, id, first: t.priority && t.absences === 0 ? 1 : 0 });
      for (const v of t.visits)
        visitRow.run(
          id,
          v.counterId,
          v.officerId,
          v.service,
          day,
          ms(v.called),
          ms(v.started),
          ms(v.ended),
          v.ending,
          v === last && isDone ? t.dossiers : null,
          v === last && isDone ? t.result : null,
        );
      for (const { kind, at: minute, officerId } of t.notes) noteRow.run(id, kind, hashes[kind], ms(minute), officerId);
      const waited = t.calls[0] ? t.calls[0].at - t.at : 0;
      const isSlow = waited > 35 || t.visits.some((v) => v.ended - v.started > 25);
      if (isDone && isSlow && dice.chance(0.4)) noteRow.run(id, 'slow', hashes.slow, ms(end.at), end.officerId);
      if (t.rating)
        ratingRow.run(
          id,
          t.rating.level,
          ms(t.rating.at),
          day,
          end.counterId,
          end.officerId,
          t.service,
          t.rating.phone ? 'phone' : 'panel',
          ms(t.rating.at) - ms(end.at),
          t.rating.comments ? hashOf(COMMENT) : null,
        );
      if (t.declinedAt) declinedRow.run(id, ms(t.declinedAt), day, end.counterId, end.officerId);
    }
    calls.sort((a, b) => a.at - b.at);
    for (const c of calls)
      callRow.run(
        c.id,
        c.counterId,
        c.officerId,
        ms(c.at),
        day,
        c.recall,
        c.first,
        c.first,
        c.recall ? null : whys[c.rule],
      );
    return tickets.length;
  };
}

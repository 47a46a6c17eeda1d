import { expect, test } from 'vitest';
import { revisionOf } from '../../shared/basics/revision.ts';
import type { CommandInput } from '../../shared/contract/commands.ts';
import type { SurveyPeriod } from '../../shared/contract/survey-results.ts';
import type { SurveyQuestion } from '../../shared/domain/satisfaction.ts';
import { businessDay, hours } from '../../shared/domain/time.ts';
import { openOffice, type TestOffice } from '../support/open-office.ts';
import { phoneOf, setPhones } from '../support/phone.ts';
import { tamper } from '../support/read-rows.ts';
import { issue, must, refusalOf, serve } from '../support/steps.ts';
import { verifyJournalOf } from '../support/verify-journal.ts';
import type { Station } from '../support/wire-client.ts';

type Survey = Extract<CommandInput, { type: 'set-survey' }>['survey'];

const option = (id: string) => ({ id, vi: `Lựa chọn ${id}`, en: '' });
const question = (id: string, changes: Partial<SurveyQuestion> = {}): SurveyQuestion => ({
  id,
  vi: `Câu ${id}?`,
  en: '',
  element: 2,
  kind: 'one',
  options: [option('a'), option('b')],
  when: null,
  at: 'both',
  active: true,
  ...changes,
});
/** Ways, then, after "b", why in words; several things after a low rating; one for phones alone. */
const survey = [
  question('way'),
  question('why', { kind: 'text', options: [], when: { questionId: 'way', optionId: 'b' } }),
  question('low', { kind: 'many', options: ['a', 'b', 'c'].map(option), when: { levels: [1, 2] } }),
  question('phone', { at: 'phone' }),
];
const set = (next: readonly SurveyQuestion[], before: readonly SurveyQuestion[] = []): CommandInput => ({
  type: 'set-survey',
  survey: next as Survey,
  basedOn: revisionOf(before),
});
const answer = (
  ticketId: number,
  questionId: string,
  options: string[],
  text: string | null = null,
): Extract<CommandInput, { type: 'answer-survey' }> => ({ type: 'answer-survey', ticketId, questionId, options, text });

interface Story {
  office: TestOffice;
  admin: Station;
  panel: Station;
  /** One citizen more, served at counter 1 and rated. */
  rated(level: 1 | 2 | 3 | 4): Promise<number>;
}

async function askingOffice(asked: readonly SurveyQuestion[] = survey): Promise<Story> {
  const office = await openOffice();
  const [admin, kiosk, counter] = [await office.admin(), await office.station('kiosk'), await office.counter('1')];
  const panel = await office.station('rating', '1');
  await must(admin.send(set(asked)));
  return {
    office,
    admin,
    panel,
    rated: async (level) => {
      await issue(kiosk);
      const { ticketId } = await serve(counter);
      await must(panel.send({ type: 'rate-service', ticketId, level }));
      return ticketId;
    },
  };
}

const day = businessDay('2026-03-02');
const today: SurveyPeriod = { from: day, to: day };

test('given the questions of the office, when a visit is rated, then its own panel answers each once, along the branches', async () => {
  const { office, panel, rated } = await askingOffice();
  const ticketId = await rated(4);
  expect(refusalOf(await panel.send(answer(ticketId, 'why', [], 'Xa')))).toBe('survey-closed'); // not before "b"
  await must(panel.send(answer(ticketId, 'way', ['b'])));
  expect(refusalOf(await panel.send(answer(ticketId, 'way', ['a'])))).toBe('already-answered');
  await must(panel.send(answer(ticketId, 'why', [], ' Đi lại xa ')));
  expect(refusalOf(await panel.send(answer(ticketId, 'low', ['a'])))).toBe('survey-closed'); // after low ratings only
  expect(refusalOf(await panel.send(answer(ticketId, 'phone', ['a'])))).toBe('survey-closed');
  expect(refusalOf(await panel.send(answer(ticketId, 'gone', ['a'])))).toBe('survey-closed');
  expect(
    office.rows(
      'SELECT question_id, options, text, day, channel FROM survey_answers LEFT JOIN words ON hash = text_hash ORDER BY question_id',
    ),
  ).toEqual([
    { question_id: 'way', options: '["b"]', text: null, day: '2026-03-02', channel: 'panel' },
    { question_id: 'why', options: '[]', text: 'Đi lại xa', day: '2026-03-02', channel: 'panel' },
  ]);
  // The journal has the hash alone.
  expect(office.rows("SELECT 1 FROM events WHERE data LIKE '%Đi lại xa%'")).toEqual([]);
});

test('given a question, when an answer is none that it has, then it is refused', async () => {
  const { panel, rated } = await askingOffice();
  const ticketId = await rated(1);
  for (const [id, options, text] of [
    ['way', ['c'], null],
    ['way', ['a', 'b'], null],
    ['way', [], null],
    ['way', ['a'], 'và thêm'],
    ['way', [], 'chữ'],
    ['low', ['a', 'a'], null],
  ] as const)
    expect(refusalOf(await panel.send(answer(ticketId, id, [...options], text))), `${id} ${options} ${text}`).toBe(
      'no-such-answer',
    );
  await must(panel.send(answer(ticketId, 'way', ['b'])));
  expect(refusalOf(await panel.send(answer(ticketId, 'why', ['a'])))).toBe('no-such-answer');
  expect(refusalOf(await panel.send(answer(ticketId, 'why', [])))).toBe('no-such-answer');
  await expect(panel.send(answer(ticketId, 'why', [], 'x'.repeat(301)))).rejects.toThrow();
  await must(panel.send(answer(ticketId, 'low', ['c', 'a'])));
});

test('given a visit, when it is not rated, another counter’s, or too long ago, then nobody answers for it', async () => {
  const { office, panel, rated } = await askingOffice();
  await issue(await office.station('kiosk'));
  const unrated = (await serve(await office.counter('2'))).ticketId;
  const other = await office.station('rating', '2');
  expect(refusalOf(await other.send(answer(unrated, 'way', ['a'])))).toBe('survey-closed');
  expect(refusalOf(await panel.send(answer(unrated, 'way', ['a'])))).toBe('not-at-this-counter');
  const ticketId = await rated(1);
  expect(refusalOf(await other.send(answer(ticketId, 'way', ['a'])))).toBe('not-at-this-counter');
  office.clock.advance((75 + 180) * 1000);
  await must(panel.send(answer(ticketId, 'way', ['a'])));
  office.clock.advance(1);
  expect(refusalOf(await panel.send(answer(ticketId, 'low', ['a'])))).toBe('survey-closed');
});

test('given a panel, when somebody may be asked, then it has the questions for panels and no others', async () => {
  const { office, panel } = await askingOffice([...survey.slice(0, 3), question('rests', { active: false })]);
  const watch = panel.watch();
  await issue(await office.station('kiosk'));
  await serve(await office.counter('1'));
  await expect.poll(() => watch.latest('rating').ask?.survey.map(({ id }) => id)).toEqual(['way', 'why', 'low']);
});

test('given questions that nobody could answer, or that call themselves the ministry’s, when they are saved, then the first is told', async () => {
  const office = await openOffice();
  const admin = await office.admin();
  const refusal = async (next: readonly SurveyQuestion[]) => {
    const outcome = await admin.send(set(next));
    return outcome.ok ? null : outcome.refusal;
  };
  const six = ['1', '2', '3', '4', '5', '6'].map((id) => question(id));
  expect(await refusal(six)).toEqual({ code: 'bad-survey', question: 6, flaw: 'too-many' });
  expect(await refusal([question('x'), question('y', { vi: 'Chấm điểm SIPAS' })])).toEqual({
    code: 'bad-survey',
    question: 2,
    flaw: 'ministrys',
  });
  expect(await refusal([question('x', { options: [option('a')] })])).toMatchObject({ flaw: 'too-few-options' });
  expect(await refusal(six.map((one, i) => ({ ...one, active: i < 5 })))).toBeNull();
  expect(office.rows("SELECT 1 FROM events WHERE type = 'survey-changed'")).toHaveLength(1);
});

test('given two administrators, when both save, then the second is told; the same wish once more changes nothing', async () => {
  const { office, admin } = await askingOffice();
  const renamed = survey.map((one) => ({ ...one, vi: `${one.vi} Xin cho biết.` }));
  expect(refusalOf(await admin.send(set(renamed, [])))).toBe('changed-meanwhile');
  await must(admin.send(set(survey, [])));
  await must(admin.send(set(renamed, survey)));
  expect(office.rows("SELECT 1 FROM events WHERE type = 'survey-changed'")).toHaveLength(2);
});

test('given a question that somebody has answered, then only its words change; off the list it rests, and its results keep them', async () => {
  const { office, admin, panel, rated } = await askingOffice();
  await must(panel.send(answer(await rated(4), 'way', ['a'])));
  const [way, ...others] = survey;
  if (!way) throw new Error('no question');
  const change = async (changes: Partial<SurveyQuestion>) =>
    refusalOf(await admin.send(set([{ ...way, ...changes }, ...others], survey)));
  expect(await change({ kind: 'many' })).toBe('question-answered');
  expect(await change({ options: [option('b'), option('c')] })).toBe('question-answered');
  expect(await change({ options: [option('a'), option('b'), option('c')] })).toBe('question-answered');
  const mended = { ...way, vi: 'Ông/bà đến bằng cách nào?', options: [option('b'), { ...option('a'), vi: 'Đi bộ' }] };
  await must(admin.send(set([mended, ...others], survey)));

  // All go; only the one with an answer stays, and nobody is asked.
  await must(admin.send(set([], [mended, ...others])));
  const watch = admin.watch();
  await expect.poll(() => watch.views.length).toBeGreaterThan(0);
  expect(watch.latest('admin').settings).toMatchObject({
    survey: [{ ...mended, active: false }],
    surveyAnswered: ['way'],
  });
  expect(refusalOf(await panel.send(answer(await rated(4), 'way', ['a'])))).toBe('survey-closed');
  expect(await admin.wire.surveyResults.query(today)).toMatchObject([
    { question: { id: 'way', vi: 'Ông/bà đến bằng cách nào?' }, answered: { panel: 1, phone: 0 } },
  ]);
  await office.hub.restart();
  expect(verifyJournalOf(office.folder)).toMatchObject({ code: 0 });
});

test('given answers, when the head looks, then the counts are those of the events, and words that were erased are told as such', async () => {
  const { office, admin, panel, rated } = await askingOffice();
  const given: [number, 'a' | 'b', string[]][] = [
    [1, 'a', ['a', 'b']],
    [2, 'b', ['b']],
    [4, 'b', []],
  ];
  for (const [level, way, low] of given) {
    const ticketId = await rated(level as 1 | 2 | 4);
    await must(panel.send(answer(ticketId, 'way', [way])));
    if (way === 'b') await must(panel.send(answer(ticketId, 'why', [], `Vì ${level}`)));
    if (low.length > 0) await must(panel.send(answer(ticketId, 'low', low)));
  }
  const results = await admin.wire.surveyResults.query(today);
  expect(results?.map(({ question: { id }, answered, options }) => ({ id, answered, options }))).toEqual([
    {
      id: 'way',
      answered: { panel: 3, phone: 0 },
      options: [
        { id: 'a', n: 1 },
        { id: 'b', n: 2 },
      ],
    },
    { id: 'why', answered: { panel: 2, phone: 0 }, options: [] },
    {
      id: 'low',
      answered: { panel: 2, phone: 0 },
      options: [
        { id: 'a', n: 1 },
        { id: 'b', n: 2 },
        { id: 'c', n: 0 },
      ],
    },
    {
      id: 'phone',
      answered: { panel: 0, phone: 0 },
      options: [
        { id: 'a', n: 0 },
        { id: 'b', n: 0 },
      ],
    },
  ]);
  const chosen = office.rows<{ n: number }>(
    'SELECT count(*) AS n FROM events WHERE type = \'survey-answered\' AND data LIKE \'%"questionId":"way"%\'',
  );
  expect(chosen).toEqual([{ n: 3 }]);

  tamper(office.folder, "DELETE FROM words WHERE text = 'Vì 2'");
  const texts = (await admin.wire.surveyResults.query(today))?.[1]?.texts ?? [];
  expect(texts.map(({ text }) => text).sort()).toEqual(['Vì 4', null]);
  const table = (await admin.wire.surveyTable.query(today)) ?? [];
  expect(table).toHaveLength(7);
  expect(table.filter(({ questionId }) => questionId === 'why').map(({ text, level }) => [level, text])).toEqual([
    [2, ''],
    [4, 'Vì 4'],
  ]);
  expect(Object.keys(table[0] ?? {}).sort()).toEqual([
    'channel',
    'day',
    'level',
    'options',
    'place',
    'questionId',
    'service',
    'text',
  ]);
  const yesterday = { from: businessDay('2026-03-01'), to: businessDay('2026-03-01') };
  expect((await admin.wire.surveyResults.query(yesterday))?.every(({ answered }) => answered.panel === 0)).toBe(true);
  expect(await admin.wire.surveyTable.query(yesterday)).toEqual([]);
  // Erased words break neither chain nor replay.
  expect(verifyJournalOf(office.folder)).toMatchObject({ code: 0 });
});

test('given anybody but the administrator, when they ask for results, then there are none', async () => {
  const { office, panel } = await askingOffice();
  const strangers = [panel, await office.counter('1'), await office.station('guide'), office.connect({ token: null })];
  for (const { wire } of strangers) {
    expect(await wire.surveyResults.query(today)).toBeNull();
    expect(await wire.surveyTable.query(today)).toBeNull();
  }
  const admin = await office.admin();
  const [from, month, late] = ['2026-03-01', '2026-03-31', '2026-04-01'].map(businessDay);
  if (!from || !month || !late) throw new Error('no days');
  expect(await admin.wire.surveyTable.query({ from, to: month })).toEqual([]);
  await expect(admin.wire.surveyTable.query({ from, to: late })).rejects.toThrow();
  await expect(admin.wire.surveyResults.query({ from: late, to: from })).rejects.toThrow();
});

/** The same questions, at phones: a citizen at counter 1 with a ticket, and one more who waits. */
async function askingPhones() {
  const office = await openOffice();
  await setPhones(office, {});
  await must((await office.admin()).send(set(survey)));
  const kiosk = await office.station('kiosk');
  const [own, other] = [await issue(kiosk), await issue(kiosk)];
  const counter = await office.counter('1');
  await serve(counter);
  const phone = phoneOf(office);
  const say = (id: string, options: string[], text: string | null = null) =>
    phone.send(own.token, answer(own.ticketId, id, options, text));
  return { office, phone, own, other, counter, say };
}
const kept = { ok: true, token: null };

test('given a visit that was rated from its page, then the page answers what phones are asked, each once, along the branches', async () => {
  const { office, phone, own, say } = await askingPhones();
  expect(await say('way', ['b'])).toMatchObject({ code: 'survey-closed' }); // not before the rating
  expect((await phone.view(own.token)).state).toMatchObject({ more: null });
  expect(await phone.send(own.token, { type: 'rate-by-token', level: 4 })).toEqual(kept);
  expect(await say('why', [], 'Xa')).toMatchObject({ code: 'survey-closed' }); // not before "b"
  expect(await say('way', ['b'])).toEqual(kept);
  expect(await say('way', ['a'])).toMatchObject({ code: 'already-answered' });
  expect(await say('why', [], 'Đi lại xa')).toEqual(kept);
  expect(await say('low', ['a'])).toMatchObject({ code: 'survey-closed' }); // after low ratings only
  expect(await say('phone', ['c'])).toMatchObject({ code: 'no-such-answer' });
  office.clock.advance(hours(20));
  expect(await say('phone', ['a'])).toEqual(kept);
  expect(
    office.rows(
      'SELECT question_id, options, text, channel FROM survey_answers LEFT JOIN words ON hash = text_hash ORDER BY question_id',
    ),
  ).toEqual([
    { question_id: 'phone', options: '["a"]', text: null, channel: 'phone' },
    { question_id: 'way', options: '["b"]', text: null, channel: 'phone' },
    { question_id: 'why', options: '[]', text: 'Đi lại xa', channel: 'phone' },
  ]);
  expect(verifyJournalOf(office.folder)).toMatchObject({ code: 0 });
});

test('given two visits, then what a page is told of the questions does not say which level was rated', async () => {
  const { phone, own, other, counter, say } = await askingPhones();
  await serve(counter);
  await phone.send(own.token, { type: 'rate-by-token', level: 1 });
  await phone.send(own.token, { type: 'explain-by-token', reasons: ['attitude'], comment: null });
  await say('way', ['a']);
  await phone.send(other.token, { type: 'rate-by-token', level: 4 });
  const told = async (token: string) => {
    const { state } = await phone.view(token);
    return state.at === 'done' && state.more ? { ...state, more: { ...state.more, ticketId: 0 } } : null;
  };
  expect(await told(own.token)).not.toBeNull();
  expect(await told(own.token)).toEqual(await told(other.token));
});

test('given a page, when it answers for another ticket, after a panel’s rating, late, or while phones do not rate, then it is refused', async () => {
  const { office, phone, own, other, counter, say } = await askingPhones();
  await serve(counter);
  await phone.send(own.token, { type: 'rate-by-token', level: 4 });
  const panel = await office.station('rating', '1');
  await must(panel.send({ type: 'rate-service', ticketId: other.ticketId, level: 4 }));
  expect(await phone.send(own.token, answer(other.ticketId, 'way', ['a']))).toMatchObject({ code: 'forbidden' });
  expect(await phone.send(other.token, answer(other.ticketId, 'way', ['a']))).toMatchObject({ code: 'survey-closed' });
  // Nor does a panel answer for who has rated at home.
  expect(refusalOf(await panel.send(answer(own.ticketId, 'way', ['a'])))).toBe('survey-closed');
  await setPhones(office, { rating: false });
  expect(await say('way', ['a'])).toMatchObject({ code: 'phones-off' });
  await setPhones(office, {});
  office.clock.advance(hours(24) + 1);
  expect(await say('way', ['a'])).toMatchObject({ code: 'rating-closed' });
  expect(office.rows('SELECT count(*) AS n FROM survey_answers')).toEqual([{ n: 0 }]);
});

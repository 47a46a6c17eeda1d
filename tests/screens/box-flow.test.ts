import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { kioskFlow } from '../../renderer/screens/kiosk/kiosk-flow.ts';
import { fresh, type KioskFlow } from '../../renderer/screens/kiosk/step.ts';
import { asksFirst, waitingTime, waits } from '../../renderer/screens/kiosk/waiting-time.ts';
import { BOX_IDLE_MS, BOX_THANKS_MS, createPanelBox } from '../../renderer/screens/rating/box-at-panel.ts';
import { type BoxEvent, type BoxPage, boxFlow, emptyBox, hasBoxBack } from '../../renderer/ui/box/box-flow.ts';

const boxAfter = (...events: BoxEvent[]): BoxPage => events.reduce(boxFlow, emptyBox);
const choose: BoxEvent = { type: 'choose-kind', kind: 'complaint' };
const write = (text: string): BoxEvent => ({ type: 'write', text });
const send: BoxEvent = { type: 'send' };
const thanked: BoxEvent = {
  type: 'sent',
  outcome: { ok: true, done: { kind: 'feedback-left', code: 'PA-014' } },
  unanswered: null,
};
const unanswered = { commandId: '0'.repeat(32), madeAt: 1, command: { type: 'ask-for-help' } } as const;
const lost: BoxEvent = { type: 'sent', outcome: { ok: false, refusal: { code: 'no-answer' } }, unanswered };

describe('the box', () => {
  it('goes from the kind over the words to the code', () => {
    expect(boxAfter(choose, write('Phải chờ lâu'), send)).toMatchObject({ page: 'sending', text: 'Phải chờ lâu' });
    expect(boxAfter(choose, write('Phải chờ lâu'), send, thanked)).toEqual({ page: 'thanks', code: 'PA-014' });
  });

  it('does not send less than five letters, and says so until more are written', () => {
    expect(boxAfter(choose, write(' Tốt  '), send)).toMatchObject({ page: 'writing', short: true });
    expect(boxAfter(choose, write(' Tốt  '), send, write('Rất tốt'))).toMatchObject({ page: 'writing', short: false });
    // Marks that stand apart count with their letters, as at the hub.
    expect(boxAfter(choose, write('te\u0302\u0301t'), send)).toMatchObject({ page: 'writing', short: true });
  });

  it('keeps the words and the open wish when the hub did not answer', () => {
    const refused = boxAfter(choose, write('Phải chờ lâu'), send, lost);
    expect(refused).toMatchObject({ page: 'refused', text: 'Phải chờ lâu', unanswered });
    expect(boxFlow(refused, send)).toMatchObject({ page: 'sending', unanswered });
    expect(boxFlow(refused, { type: 'back' })).toMatchObject({ page: 'writing', text: 'Phải chờ lâu', unanswered });
  });

  it('sends once, however fast the touches are, and nobody leaves before the answer', () => {
    const sending = boxAfter(choose, write('Phải chờ lâu'), send);
    expect(boxFlow(sending, send)).toBe(sending);
    expect(boxFlow(sending, { type: 'back' })).toBe(sending);
    expect(hasBoxBack(sending)).toBe(false);
  });

  it('finds an answer by the number of its code', () => {
    const asked = boxAfter({ type: 'see-answer' }, { type: 'type-number', typed: 'GY-014' });
    expect(asked).toEqual({ page: 'asking', typed: '014' });
    expect(boxFlow(asked, { type: 'look' })).toEqual({ page: 'looking', typed: '014' });
    const none = boxAfter({ type: 'see-answer' }, { type: 'type-number', typed: '000' }, { type: 'look' });
    expect(none).toMatchObject({ page: 'asking' });
    const found = boxFlow({ page: 'looking', typed: '014' }, { type: 'looked', answer: null });
    expect(found).toEqual({ page: 'found', typed: '014', answer: null });
    expect(boxFlow(found, { type: 'back' })).toEqual({ page: 'asking', typed: '' });
  });
});

describe('the box at the kiosk', () => {
  const at = (box: BoxPage): KioskFlow => ({ ...fresh, at: { step: 'box', box } });
  const writing = boxAfter(choose, write('Phải chờ lâu'));

  it('is opened on the first page, and left by back and by home with nothing kept', () => {
    const opened = kioskFlow(fresh, { type: 'open-box' });
    expect(opened.at).toEqual({ step: 'box', box: { page: 'kind' } });
    expect(kioskFlow(opened, { type: 'back' }).at).toEqual({ step: 'choosing' });
    expect(kioskFlow(at(writing), { type: 'home' }).at).toEqual({ step: 'choosing' });
    const again = kioskFlow(kioskFlow(at(writing), { type: 'home' }), { type: 'open-box' });
    expect(again.at).toEqual({ step: 'box', box: emptyBox });
    expect(kioskFlow({ ...fresh, at: { step: 'coming-back' } }, { type: 'open-box' }).at.step).toBe('coming-back');
  });

  it('asks after a minute whether somebody is there, and then forgets the words', () => {
    expect(waitingTime(at(writing))).toBe(waits.reading);
    const asked = kioskFlow(at(writing), { type: 'time-over' });
    expect(asked).toMatchObject({ asking: true, at: { box: { text: 'Phải chờ lâu' } } });
    expect(kioskFlow(asked, { type: 'time-over' })).toEqual(fresh);
  });

  it('waits for the hub as long as it takes, and goes by itself after the code', () => {
    expect(waitingTime(at(boxAfter(choose, write('Phải chờ lâu'), send)))).toBeNull();
    expect(kioskFlow(at(boxAfter(choose, write('Phải chờ lâu'), send)), { type: 'home' }).at.step).toBe('box');
    const thanks = at({ page: 'thanks', code: 'PA-014' });
    expect(asksFirst(thanks)).toBe(false);
    expect(kioskFlow(thanks, { type: 'time-over' })).toEqual(fresh);
  });

  it('is left for a ticket that is held to the scanner', () => {
    const scan = { kind: 'ticket', token: '1-x' } as const;
    expect(kioskFlow(at(writing), { type: 'scanned', scan }).at).toEqual({ step: 'returning', token: '1-x' });
  });
});

describe('the box at the panel', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it('closes by itself with everything in it; each touch begins its time again', () => {
    const box = createPanelBox(emptyBox);
    box.open();
    box.dispatch(choose);
    box.dispatch(write('Phải chờ lâu'));
    vi.advanceTimersByTime(BOX_IDLE_MS - 1);
    box.touched();
    vi.advanceTimersByTime(BOX_IDLE_MS - 1);
    expect(box.get()).toMatchObject({ text: 'Phải chờ lâu' });
    vi.advanceTimersByTime(1);
    expect(box.get()).toBeNull();
    box.open();
    expect(box.get()).toEqual(emptyBox);
  });

  it('stays while words are on their way, and then long enough to write the code down', () => {
    const box = createPanelBox(emptyBox);
    box.open();
    for (const event of [choose, write('Phải chờ lâu'), send]) box.dispatch(event);
    vi.advanceTimersByTime(10 * BOX_IDLE_MS);
    expect(box.get()).toMatchObject({ page: 'sending' });
    box.dispatch(thanked);
    vi.advanceTimersByTime(BOX_THANKS_MS - 1);
    expect(box.get()).toEqual({ page: 'thanks', code: 'PA-014' });
    vi.advanceTimersByTime(1);
    expect(box.get()).toBeNull();
  });

  it('hears nothing while it is closed: an answer that comes late opens no page before the next citizen', () => {
    const box = createPanelBox(emptyBox);
    box.dispatch(thanked);
    box.touched();
    expect(box.get()).toBeNull();
  });
});

import type { PhoneState, PhoneView } from '../contract/phone-view.ts';
import type { Place } from '../contract/views.ts';
import { fill } from '../text/fill.ts';
import { clockShort } from '../text/moment-in-words.ts';
import { placeNumber } from '../text/place-name.ts';
import { waitInWords } from '../text/wait-in-words.ts';
import { type Html, html } from './html.ts';
import type { PhoneSaying, PhoneWords } from './phone-words.ts';
import { ratingPart } from './rating-part.ts';
import { nothingTold } from './told.ts';

/**
 * A ticket's page below its head: the same from the hub, before a script runs, and on the phone after each change. Only
 * `view` and what was told go in, so that nothing is drawn anew that did not change.
 */
export function ticketPart(view: PhoneView, saying: PhoneSaying, told = nothingTold): Html {
  const { phone } = saying.words;
  const { state, label, priority } = view;
  const english = saying.language === 'en' && view.service.en !== '';
  if (state.at === 'over') return html`<h1 class="plain">${phone.over}</h1><p class="how">${phone.overHow}</p>`;
  return html`<p class="over">${phone.yourNumber}${priority && html` <b class="mark">${phone.priority}</b>`}</p>
<p class="number">${label}</p>
<p class="service">${english ? view.service.en : view.service.vi}</p>
<section class="state" data-at="${state.at}"><h1>${headline(state, saying.words)}</h1>${details(view, saying)}</section>
${state.at === 'done' && ratingPart(state, saying, view.timeZone, told)}`;
}

/** What matters now, in one line; the page's title when the number is called. */
export function headline(state: PhoneState, words: PhoneWords): string {
  const { phone } = words;
  const at = (place: Place | null, text: string, without: string): string =>
    place ? fill(text, { place: placeNumber(words, place) }) : without;
  switch (state.at) {
    case 'waiting':
      if (state.missed) return phone.missed;
      return state.before === 0 ? phone.next : phone.waiting;
    case 'called':
      return at(state.place, phone.called, phone.calledNowhere);
    case 'serving':
      return at(state.place, phone.serving, phone.servingNowhere);
    default:
      return phone[state.at];
  }
}

function details({ state, timeZone }: PhoneView, { words }: PhoneSaying): Html | null {
  const { phone } = words;
  switch (state.at) {
    case 'waiting':
      return html`${state.missed && html`<p class="how">${phone.missedHow}</p>`}<dl>
${fact(phone.before, fill(phone.people, { n: state.before }))}
${fact(phone.wait, waitOf(state, words))}
${fact(phone.where, placesInWords(state.places, words))}</dl>`;
    case 'called':
      return html`<p>${fill(phone.calledAt, { time: clockShort(timeZone, state.since) })}</p>`;
    case 'serving':
      return html`<p>${fill(phone.servingSince, { time: clockShort(timeZone, state.since) })}</p>`;
    case 'parked':
      return html`<p class="how">${phone.parkedHow}</p>`;
    case 'cancelled':
      return html`<p class="how">${phone.cancelledHow}</p>`;
    default:
      return null;
  }
}

const fact = (name: string, value: string): Html | null =>
  value === '' ? null : html`<div><dt>${name}</dt><dd>${value}</dd></div>`;

function waitOf(state: Extract<PhoneState, { at: 'waiting' }>, { phone }: PhoneWords): string {
  const { before, waitMinutes, waitRange } = state;
  if (waitMinutes === null) return '';
  if (before === 0 && waitMinutes < 1) return phone.soon;
  const { about, range, under, over90: over } = phone;
  return waitInWords({ about, range, under, over }, waitMinutes, waitRange);
}

/** "Quầy 1 hoặc Quầy 2": each whole, for who looks for its sign. */
const placesInWords = (places: readonly Place[], words: PhoneWords): string =>
  places.map((place) => placeNumber(words, place)).join(` ${words.system.or} `);

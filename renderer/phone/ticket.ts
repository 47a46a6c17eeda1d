import type { PhoneView } from '../../shared/contract/phone-view.ts';
import type { Instant } from '../../shared/domain/time.ts';
import { html } from '../../shared/phone/html.ts';
import { headline, ticketPart } from '../../shared/phone/ticket-part.ts';
import { fill } from '../../shared/text/fill.ts';
import type { Language } from '../../shared/text/index.ts';
import { clockShort } from '../../shared/text/moment-in-words.ts';
import { placeNumber } from '../../shared/text/place-name.ts';
import { createAlarm } from './alarm.ts';
import { stayAwake } from './awake.ts';
import { listen } from './link.ts';
import { byId, drawer, pageFacts, pageLanguage, sayingOf } from './page-facts.ts';
import { startRating } from './rate.ts';
import { createTold } from './told.ts';

const LANGUAGE = 'xin-moi.language';

/** A ticket's page: what the hub drew, kept true. */
export function startTicket(): void {
  const facts = pageFacts<{ view: PhoneView; now: number }>();
  const path = location.pathname.replace(/\/$/, '');
  const alarm = createAlarm();
  const told = createTold(path);
  let { view } = facts;
  let offset = facts.now - Date.now();
  let language: Language = drawer.get(LANGUAGE) === 'en' ? 'en' : pageLanguage();
  let isLost = false;
  let isLoud = false;
  let wasHidden = false;
  let rings = view.state.at === 'called' ? view.state.rings : 0;
  let shown = '';
  let isStepDue = false;
  let seenAt = facts.now;

  const draw = (): void => {
    const saying = sayingOf(language);
    const { phone, system } = saying.words;
    document.documentElement.lang = language;
    const { markup } = ticketPart(view, saying, told.get());
    // What did not change keeps its focus, and what was typed.
    if (markup !== shown) {
      byId('main').innerHTML = markup;
      if (isStepDue) showStep();
      isStepDue = false;
    }
    shown = markup;
    const other: Language = language === 'vi' ? 'en' : 'vi';
    const link = byId('language');
    link.textContent = system.language[other];
    link.setAttribute('lang', other);
    drawAlert();
    drawLink();
    if (view.state.at !== 'called') alarm.calm(fill(phone.title, { no: view.label }));
  };
  const drawAlert = (): void => {
    const { phone } = sayingOf(language).words;
    const isAwaited = view.state.at === 'waiting' || view.state.at === 'called' || view.state.at === 'parked';
    const { markup } = isAwaited
      ? html`${
          isLoud
            ? html`<p class="loud">${phone.soundOn}</p>`
            : html`<p>${phone.soundNeeds}</p><button type="button" class="go" id="sound">${phone.sound}</button>`
        }<p class="small">${phone.keepOpen}</p>${wasHidden && html`<p class="hidden-note">${phone.wasHidden}</p>`}`
      : html``;
    const place = byId('alert');
    if (place.innerHTML !== markup) place.innerHTML = markup;
  };
  const drawLink = (): void => {
    const { phone } = sayingOf(language).words;
    const time = clockShort(view.timeZone, seenAt as Instant);
    const text = fill(isLost ? phone.lost : phone.live, { time });
    const link = byId('link');
    if (link.textContent !== text) link.textContent = text;
    link.className = isLost ? 'lost' : '';
  };

  const ring = (): void => {
    const { state } = view;
    if (state.at !== 'called' || state.rings === rings) return;
    rings = state.rings;
    const { words } = sayingOf(language);
    const title = state.place
      ? fill(words.phone.titleCalled, { no: view.label, place: placeNumber(words, state.place) })
      : headline(state, words);
    alarm.ring(title, fill(words.phone.title, { no: view.label }));
  };

  byId('language').addEventListener('click', (event) => {
    event.preventDefault();
    language = language === 'vi' ? 'en' : 'vi';
    drawer.put(LANGUAGE, language);
    draw();
  });
  byId('alert').addEventListener('click', ({ target }) => {
    if (!(target instanceof Element) || target.id !== 'sound') return;
    isLoud = true;
    alarm.allow();
    stayAwake();
    drawAlert();
  });
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) wasHidden = true;
    drawAlert();
  });
  startRating({
    path,
    language: () => language,
    offset: () => offset,
    told,
    ticketId: () => (view.state.at === 'done' && view.state.more ? view.state.more.ticketId : null),
    next: () => {
      isStepDue = true;
      draw();
      line.ask();
    },
  });
  const line = listen(path, {
    told: (heard) => {
      offset = heard.hubTime - Date.now();
      seenAt = heard.hubTime;
      if (heard.type === 'view') view = heard.view;
      draw();
      ring();
    },
    lost: (now) => {
      isLost = now;
      drawLink();
    },
    gone: () => location.reload(),
  });
  draw();
}

/** The step that was touched is gone: the next one is brought into sight, and read aloud. */
function showStep(): void {
  const heading = byId('main').querySelector<HTMLElement>('h2, .thanks');
  if (!heading) return;
  heading.tabIndex = -1;
  heading.focus();
}

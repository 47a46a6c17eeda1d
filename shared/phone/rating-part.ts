import type { PhoneState } from '../contract/phone-view.ts';
import { ratingReasonList } from '../domain/rating.ts';
import { fill } from '../text/fill.ts';
import { clockShort } from '../text/moment-in-words.ts';
import { face } from './faces.ts';
import { type Html, html } from './html.ts';
import type { PhoneSaying } from './phone-words.ts';

type Done = Extract<PhoneState, { at: 'done' }>;

/** After Finish: the same question as at the panel, then why, then thanks. `skipped`: nothing more is told. */
export function ratingPart(state: Done, { words }: PhoneSaying, timeZone: string, skipped: boolean): Html {
  const { phone } = words;
  if (state.ask) return faces({ ...state, ask: state.ask }, { words }, timeZone);
  if (state.explain && !skipped) return reasons(state.explain, { words });
  if (state.rated === 'panel')
    return html`<p class="thanks">${state.sober ? phone.ratedAtPanelSober : phone.ratedAtPanel}</p>`;
  if (state.sober || state.rated === null) return html`<p class="thanks">${phone.thanksSober}</p>`;
  return html`<p class="thanks">${phone.thanks}</p><p>${phone.wish}</p>`;
}

type Saying = Pick<PhoneSaying, 'words'>;

function faces({ ask, sober }: Done & { ask: NonNullable<Done['ask']> }, { words }: Saying, timeZone: string): Html {
  const { phone, rating } = words;
  return html`<section class="ask" aria-labelledby="ask"><h2 id="ask">${sober ? phone.askSober : phone.ask}</h2>
<ul class="faces">${ask.faces.map(
    (level) =>
      // After a death registration nobody smiles.
      html`<li><button type="button" data-level="${level}">${sober ? null : face(level)}<span>${rating.level[level]}</span></button></li>`,
  )}</ul>
<p class="small">${fill(phone.askUntil, { time: clockShort(timeZone, ask.until) })}</p></section>`;
}

function reasons(explain: NonNullable<Done['explain']>, { words: { phone } }: Saying): Html {
  return html`<form class="why" id="why"><h2>${phone.why}</h2>
${
  explain.reasons &&
  html`<ul class="reasons">${ratingReasonList.map(
    (reason) =>
      html`<li><label><input type="checkbox" name="reason" value="${reason}"><span>${phone.reasons[reason]}</span></label></li>`,
  )}</ul>`
}
${
  explain.comment &&
  html`<label class="comment"><span>${phone.comment}</span><textarea name="comment" rows="3" maxlength="300"></textarea></label><p class="small">${phone.commentHint}</p>`
}
<div class="two"><button type="button" class="quiet" data-skip="why">${phone.skip}</button><button type="submit" class="go">${phone.send}</button></div></form>`;
}

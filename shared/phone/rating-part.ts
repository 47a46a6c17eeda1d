import type { PhoneState } from '../contract/phone-view.ts';
import { COMMENT_LENGTH, isSatisfied, type RatingLevel, ratingReasonList } from '../domain/rating.ts';
import { type SatisfactionSettings, wantsWhy } from '../domain/satisfaction.ts';
import { fill } from '../text/fill.ts';
import { clockShort } from '../text/moment-in-words.ts';
import { face } from './faces.ts';
import { type Html, html } from './html.ts';
import type { PhoneSaying } from './phone-words.ts';
import { questionPart } from './question-part.ts';
import type { Told } from './told.ts';

type Done = Extract<PhoneState, { at: 'done' }>;

/** After Finish: the same question as at the panel, then why, then the office's own questions, then thanks. */
export function ratingPart(state: Done, saying: PhoneSaying, timeZone: string, told: Told): Html {
  const { phone } = saying.words;
  if (state.ask) return faces({ ...state, ask: state.ask }, saying, timeZone);
  if (state.rated === 'panel')
    return html`<p class="thanks">${state.sober ? phone.ratedAtPanelSober : phone.ratedAtPanel}</p>`;
  const { level } = told;
  return (state.more && level !== null && more(state.more, { ...told, level }, saying)) || thanks(state, level, saying);
}

function more({ asks, survey }: NonNullable<Done['more']>, told: Told & { level: RatingLevel }, saying: PhoneSaying) {
  if (!told.isWhyOver && wantsWhy(told.level, asks)) return reasons(asks, saying);
  return questionPart(survey, told, saying);
}

/** Who was not satisfied, and who did not rate from this page, is wished nothing. */
function thanks({ sober, rated }: Done, level: RatingLevel | null, { words: { rating } }: PhoneSaying): Html {
  if (sober || rated === null) return html`<p class="thanks">${rating.thanksSober}</p>`;
  return html`<p class="thanks">${rating.thanks}</p><p>${level !== null && isSatisfied(level) ? rating.wish : rating.confidential}</p>`;
}

function faces(
  { ask, sober }: Done & { ask: NonNullable<Done['ask']> },
  { words }: PhoneSaying,
  timeZone: string,
): Html {
  const { phone, rating } = words;
  return html`<section class="ask" aria-labelledby="ask"><h2 id="ask">${sober ? rating.askSober : rating.ask}</h2>
<ul class="faces">${ask.faces.map(
    (level) =>
      // After a death registration nobody smiles.
      html`<li><button type="button" data-level="${level}">${sober ? null : face(level)}<span>${rating.level[level]}</span></button></li>`,
  )}</ul>
<p class="small">${fill(phone.askUntil, { time: clockShort(timeZone, ask.until) })}</p></section>`;
}

function reasons(
  { askReasons, askComment }: Pick<SatisfactionSettings, 'askReasons' | 'askComment'>,
  { words: { rating } }: PhoneSaying,
): Html {
  return html`<form class="why" id="why"><h2>${rating.why}</h2>
${
  askReasons &&
  html`<ul class="reasons">${ratingReasonList.map(
    (reason) =>
      html`<li><label><input type="checkbox" name="reason" value="${reason}"><span>${rating.reason[reason]}</span></label></li>`,
  )}</ul>`
}
${
  askComment &&
  html`<label class="comment"><span>${rating.comment}</span><textarea name="comment" rows="3" maxlength="${COMMENT_LENGTH}"></textarea></label><p class="small">${rating.commentHint}</p>`
}
<div class="two"><button type="button" class="quiet" data-skip="why">${rating.skip}</button><button type="submit" class="go">${rating.send}</button></div></form>`;
}

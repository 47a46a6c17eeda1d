import type { ServiceCard } from '../../../shared/contract/views.ts';
import type { Office } from '../../../shared/domain/office.ts';
import type { Instant } from '../../../shared/domain/time.ts';
import { type Html, html } from '../../../shared/phone/html.ts';
import { fill } from '../../../shared/text/fill.ts';
import { type Language, words } from '../../../shared/text/index.ts';
import { refusalSentence } from '../../../shared/text/refusal-sentence.ts';
import type { Opening } from '../domain/opening-hours.ts';

interface Offers {
  opening: Opening;
  services: readonly ServiceCard[];
}

/** What may be chosen, as at a kiosk: what is shut says why. */
export function joinPart({ opening, services }: Offers, { timeZone }: Office, language: Language, now: Instant): Html {
  const { phone } = words[language];
  const saying = { words: words[language], language, timeZone };
  if (!opening.open) {
    const holiday = opening.reason === 'holiday' ? opening.name : null;
    const sentence = refusalSentence({ code: 'closed', nextOpening: opening.next, holiday }, saying, now);
    return html`<h1 class="plain">${phone.joinTitle}</h1><p class="how">${sentence}</p>`;
  }
  return html`<div id="choose"><h1>${phone.joinChoose}</h1><ul class="services">${services.map((card) => {
    const why = shutSentence(card, language, timeZone, now);
    const name = language === 'en' && card.nameEn !== '' ? card.nameEn : card.name;
    const waiting = card.waiting === 0 ? phone.joinNobody : fill(phone.joinWaiting, { n: card.waiting });
    return html`<li><button type="button" data-service="${card.id}"${why !== null && html` disabled`}><b>${name}</b><span>${why ?? waiting}</span></button></li>`;
  })}</ul><p class="small">${phone.joinNoPaper}</p></div>`;
}

function shutSentence(card: ServiceCard, language: Language, timeZone: string, now: Instant): string | null {
  if (!card.active || card.places.length === 0) return words[language].phone.joinOff;
  return card.shut && refusalSentence(card.shut, { words: words[language], language, timeZone }, now);
}

import type { PhoneView } from '../../../shared/contract/phone-view.ts';
import type { OfficeName } from '../../../shared/contract/views.ts';
import type { Instant } from '../../../shared/domain/time.ts';
import { type Html, html } from '../../../shared/phone/html.ts';
import { ticketPart } from '../../../shared/phone/ticket-part.ts';
import { fill } from '../../../shared/text/fill.ts';
import { type Language, words } from '../../../shared/text/index.ts';
import { clockShort } from '../../../shared/text/moment-in-words.ts';
import type { PhoneAssets } from './assets.ts';

export interface PhonePages {
  ticket(view: PhoneView, language: Language, now: Instant): string;
  /** A sentence and nothing else: no such page, too many of them, an old code. */
  plain(title: string, text: string, language: Language): string;
  /** The page of the join code; its parts come from `join-page.ts`. */
  join(main: Html, office: OfficeName, language: Language, facts: object): string;
}

/** The pages as a phone gets them: complete before any script runs. */
export function createPhonePages({ style, script }: PhoneAssets): PhonePages {
  const page = (title: string, language: Language, head: Html | null, body: Html): string =>
    `<!doctype html>${
      html`<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><meta name="theme-color" content="#fbf8f3"><link rel="icon" href="data:,"><title>${title}</title><style>${{ markup: style }}</style>${head}</head>${body}</html>`
        .markup
    }`;
  const run = html`<script type="module" src="${script.path}"></script>`;
  const header = (office: OfficeName, language: Language): Html => {
    const other: Language = language === 'vi' ? 'en' : 'vi';
    return html`<header><p>${office.authority}<br><b>${office.name}</b></p><a id="language" lang="${other}" href="?lang=${other}">${words[language].system.language[other]}</a></header>`;
  };

  return {
    ticket: (view, language, now) => {
      const { phone } = words[language];
      const again = html`<noscript><meta http-equiv="refresh" content="20"></noscript>`;
      return page(
        fill(phone.title, { no: view.label }),
        language,
        html`${again}${run}`,
        html`<body data-page="ticket">${header(view.office, language)}<main><div id="main">${ticketPart(view, { words: words[language], language })}</div>
<div id="alert"></div></main>
<footer><p id="link" role="status">${fill(phone.live, { time: clockShort(view.timeZone, now) })}</p><noscript><p>${phone.noScript}</p></noscript></footer>
${facts({ view, now })}</body>`,
      );
    },
    plain: (title, text, language) =>
      page(
        title,
        language,
        null,
        html`<body data-page="plain"><main><h1 class="plain">${title}</h1><p class="how">${text}</p></main></body>`,
      ),
    join: (main, office, language, more) => {
      const { phone } = words[language];
      return page(
        phone.joinTitle,
        language,
        run,
        html`<body data-page="join">${header(office, language)}<main id="main">${main}</main><footer><noscript><p>${phone.joinNoScript}</p></noscript></footer>${facts(more)}</body>`,
      );
    },
  };
}

/** For the script, not to be run: data can't close its own element. */
const facts = (value: object): Html =>
  html`<script type="application/json" id="facts">${{ markup: JSON.stringify(value).replace(/</g, '\\u003c') }}</script>`;

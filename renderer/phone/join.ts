import { escapeHtml, html } from '../../shared/phone/html.ts';
import type { Language } from '../../shared/text/index.ts';
import { byId, drawer, pageFacts, pageLanguage, sayingOf } from './page-facts.ts';
import { envelopeOf, newWish, post } from './send.ts';

/** What this tab holds for a service: one number each. */
const keyOf = (serviceId: string): string => `xin-moi.number.${serviceId}`;

/** The page behind the poster's code: choose, confirm, and on to the ticket's own page. */
export function startJoin(): void {
  const { pass, now } = pageFacts<{ pass: string; now: number }>();
  const offset = now - Date.now();
  const language = pageLanguage();
  const { phone } = sayingOf(language).words;
  const main = byId('main');
  const choose = main.innerHTML;
  let chosen: { id: string; name: string } | null = null;

  // The code in the address is soon old; the pass is good for some minutes, also after a reload.
  const address = (lang: Language): string => `/join?pass=${encodeURIComponent(pass)}&lang=${lang}`;
  history.replaceState(null, '', address(language));
  byId('language').setAttribute('href', address(language === 'vi' ? 'en' : 'vi'));

  const show = (markup: string): void => {
    main.innerHTML = markup;
    const heading = main.querySelector('h1');
    if (!heading) return;
    heading.tabIndex = -1;
    heading.focus();
  };
  const confirm = (id: string, name: string): void => {
    chosen = { id, name };
    const token = drawer.get(keyOf(id));
    show(
      token
        ? html`<h1>${phone.joinHave}</h1><p class="service">${name}</p><a class="go" href="/t/${token}">${phone.joinOpen}</a><button type="button" class="quiet" data-back="1">${phone.joinBack}</button>`
            .markup
        : html`<p class="over">${phone.joinConfirm}</p><h1>${name}</h1><div id="ask"></div><button type="button" class="go" data-yes="now">${phone.joinYes}</button><button type="button" class="quiet" data-back="1">${phone.joinBack}</button><p class="small">${phone.joinNoPaper}</p>`
            .markup,
    );
  };

  const take = async (button: HTMLButtonElement): Promise<void> => {
    if (!chosen) return;
    const acceptLater = button.dataset.yes === 'later';
    button.disabled = true;
    button.textContent = phone.sending;
    const command = { type: 'join-queue', serviceId: chosen.id, acceptLater } as const;
    const body = { pass, envelope: envelopeOf(command, newWish(), offset) };
    const answer = (await post('/join', language, body)) || (await post('/join', language, body));
    if (answer?.ok && answer.token) {
      drawer.put(keyOf(chosen.id), answer.token);
      location.replace(`/t/${answer.token}?lang=${language}`);
      return;
    }
    button.disabled = false;
    const asksLater = answer !== null && !answer.ok && answer.code === 'later-session';
    button.textContent = asksLater ? phone.joinLaterYes : phone.joinYes;
    button.dataset.yes = asksLater ? 'later' : 'now';
    const sentence = answer && !answer.ok ? answer.sentence : phone.notSent;
    byId('ask').innerHTML = `<p class="how" role="alert">${escapeHtml(sentence)}</p>`;
  };

  main.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('button') : null;
    if (!button) return;
    if (button.dataset.back) return show(choose);
    if (button.dataset.yes) return void take(button);
    if (!button.dataset.service) return;
    const name = button.querySelector('b');
    confirm(button.dataset.service, name?.textContent || '');
  });
}

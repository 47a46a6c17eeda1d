import type { CommandInput } from '../../shared/contract/commands.ts';
import type { RatingLevel, RatingReason } from '../../shared/domain/rating.ts';
import type { Language } from '../../shared/text/index.ts';
import { byId, sayingOf } from './page-facts.ts';
import { envelopeOf, newWish, post } from './send.ts';

interface RatingSetting {
  path: string;
  language(): Language;
  offset(): number;
  /** Nothing more will be told. */
  skip(): void;
}

/** Faces and reasons: each touch goes to the hub, whose next view says what becomes of it. */
export function startRating({ path, language, offset, skip }: RatingSetting): void {
  const main = byId('main');

  const send = async (command: CommandInput, buttons: readonly HTMLButtonElement[]): Promise<void> => {
    const { phone } = sayingOf(language()).words;
    for (const button of buttons) button.disabled = true;
    say(phone.sending);
    const envelope = envelopeOf(command, newWish(), offset());
    // The same wish twice has one answer: a lost one is asked for again.
    const sent = () => post(`${path}/rating`, language(), envelope);
    const answer = (await sent()) || (await sent());
    if (answer?.ok) return say('');
    say(answer ? answer.sentence : phone.notSent);
    for (const button of buttons) button.disabled = false;
  };

  main.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('button') : null;
    if (!button) return;
    if (button.dataset.skip) return skip();
    if (!button.dataset.level) return;
    const level = Number(button.dataset.level) as RatingLevel;
    button.setAttribute('aria-pressed', 'true');
    void send({ type: 'rate-by-token', level }, Array.from(main.querySelectorAll<HTMLButtonElement>('.faces button')));
  });

  main.addEventListener('submit', (event) => {
    event.preventDefault();
    const { target } = event;
    if (!(target instanceof HTMLFormElement) || target.id !== 'why') return;
    const data = new FormData(target);
    const reasons = data.getAll('reason') as RatingReason[];
    const comment = String(data.get('comment') || '').trim() || null;
    if (reasons.length === 0 && comment === null) return skip();
    void send(
      { type: 'explain-by-token', reasons, comment },
      Array.from(target.querySelectorAll<HTMLButtonElement>('button')),
    );
  });
}

/** Below what was touched, and read aloud. */
function say(text: string): void {
  let note = document.getElementById('note');
  if (!note) {
    note = document.createElement('p');
    note.id = 'note';
    note.setAttribute('role', 'alert');
  }
  note.textContent = text;
  byId('main').appendChild(note);
}

import type { CommandInput } from '../../shared/contract/commands.ts';
import type { TicketId } from '../../shared/domain/ids.ts';
import type { RatingLevel, RatingReason } from '../../shared/domain/rating.ts';
import type { Language } from '../../shared/text/index.ts';
import { byId, sayingOf } from './page-facts.ts';
import { envelopeOf, newWish, post } from './send.ts';
import type { ToldHere } from './told.ts';

interface RatingSetting {
  path: string;
  language(): Language;
  offset(): number;
  told: ToldHere;
  /** The page's ticket, once more may be told of it. */
  ticketId(): TicketId | null;
  /** Something was told or skipped: the next step is due. */
  next(): void;
}

/** Faces, reasons and the office's own questions: each step goes to the hub when it is done. */
export function startRating({ path, language, offset, told, ticketId, next }: RatingSetting): void {
  const main = byId('main');

  /** True: taken; false: refused; null: nobody knows. What becomes of it is said below what was touched. */
  const send = async (command: CommandInput, buttons: readonly HTMLButtonElement[]): Promise<boolean | null> => {
    const { phone } = sayingOf(language()).words;
    for (const button of buttons) button.disabled = true;
    say(phone.sending);
    const envelope = envelopeOf(command, newWish(), offset());
    // The same wish twice has one answer: a lost one is asked for again.
    const sent = () => post(`${path}/rating`, language(), envelope);
    const answer = (await sent()) || (await sent());
    if (answer?.ok) say('');
    else {
      say(answer ? answer.sentence : phone.notSent);
      for (const button of buttons) button.disabled = false;
    }
    return answer ? answer.ok : null;
  };

  const rate = async (level: RatingLevel): Promise<void> => {
    // Before the answer, which the hub's next view may overtake.
    told.add({ level });
    const buttons = Array.from(main.querySelectorAll<HTMLButtonElement>('.faces button'));
    const taken = await send({ type: 'rate-by-token', level }, buttons);
    if (taken === false) told.add({ level: null });
    next();
  };

  const explain = async (form: HTMLFormElement): Promise<void> => {
    const data = new FormData(form);
    const reasons = data.getAll('reason') as RatingReason[];
    const comment = String(data.get('comment') || '').trim() || null;
    const isSaid = reasons.length > 0 || comment !== null;
    if (isSaid && !(await send({ type: 'explain-by-token', reasons, comment }, buttonsOf(form)))) return;
    told.add({ isWhyOver: true });
    next();
  };

  const answer = async (form: HTMLFormElement, questionId: string): Promise<void> => {
    const data = new FormData(form);
    const options = data.getAll('option') as string[];
    const text = String(data.get('text') || '').trim() || null;
    const id = ticketId();
    if (id !== null && (options.length > 0 || text !== null)) {
      const command = { type: 'answer-survey', ticketId: id, questionId, options, text } as const;
      if (!(await send(command, buttonsOf(form)))) return;
    }
    pass(questionId, options);
  };
  const pass = (questionId: string, options: readonly string[]): void => {
    told.add({ answers: [...told.get().answers, { questionId, options }] });
    next();
  };

  main.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('button') : null;
    if (!button) return;
    if (button.dataset.skip === 'why') {
      told.add({ isWhyOver: true });
      next();
    }
    if (button.dataset.skip === 'question') pass(button.form?.dataset.question || '', []);
    if (!button.dataset.level) return;
    button.setAttribute('aria-pressed', 'true');
    void rate(Number(button.dataset.level) as RatingLevel);
  });

  main.addEventListener('submit', (event) => {
    event.preventDefault();
    const { target } = event;
    if (!(target instanceof HTMLFormElement)) return;
    if (target.dataset.question) void answer(target, target.dataset.question);
    else if (target.id === 'why') void explain(target);
  });
}

const buttonsOf = (form: HTMLFormElement): HTMLButtonElement[] =>
  Array.from(form.querySelectorAll<HTMLButtonElement>('button'));

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

import type { FeedbackAnswer } from '../../../shared/contract/channel-views.ts';
import type { EnvelopeInput } from '../../../shared/contract/commands.ts';
import type { Outcome } from '../../../shared/contract/outcomes.ts';
import type { Refusal } from '../../../shared/contract/refusals.ts';
import { type FeedbackKind, feedbackLimits } from '../../../shared/domain/satisfaction.ts';

/** Numbers of the box have at most so many digits on a screen. */
export const LONGEST_NUMBER = 6;

interface Written {
  kind: FeedbackKind;
  text: string;
  /** The wish to send that the hub has not answered: before these words go again, it is asked about. */
  unanswered: EnvelopeInput | null;
}

/** Where somebody is in the box. What was written lives here alone: it is gone with the page. */
export type BoxPage =
  | { page: 'kind' }
  /** `short`: they wanted to send before there was enough. */
  | ({ page: 'writing'; short: boolean } & Written)
  | ({ page: 'sending' } & Written)
  | ({ page: 'refused'; refusal: Refusal } & Written)
  | { page: 'thanks'; code: string }
  | { page: 'asking'; typed: string }
  | { page: 'looking'; typed: string }
  /** `answer` null: there are no words of that number; `failed`: the hub did not say. */
  | { page: 'found'; typed: string; answer: FeedbackAnswer | null | 'failed' };

export type BoxEvent =
  | { type: 'choose-kind'; kind: FeedbackKind }
  | { type: 'write'; text: string }
  | { type: 'send' }
  | { type: 'sent'; outcome: Outcome; unanswered: EnvelopeInput | null }
  | { type: 'see-answer' }
  | { type: 'type-number'; typed: string }
  | { type: 'look' }
  | { type: 'looked'; answer: FeedbackAnswer | null | 'failed' }
  | { type: 'back' };

export const emptyBox: BoxPage = { page: 'kind' };

/** A page that may not follow the one before does not: two fast touches on "Gửi" send once. */
export function boxFlow(at: BoxPage, event: BoxEvent): BoxPage {
  switch (event.type) {
    case 'choose-kind':
      return at.page === 'kind' ? { page: 'writing', kind: event.kind, text: '', short: false, unanswered: null } : at;
    case 'write':
      return at.page === 'writing' ? { ...at, text: event.text.slice(0, feedbackLimits.longest), short: false } : at;
    case 'send':
      if (at.page !== 'writing' && at.page !== 'refused') return at;
      return isEnough(at.text) ? { ...written(at), page: 'sending' } : { ...written(at), page: 'writing', short: true };
    case 'sent':
      return at.page === 'sending' ? sent(at, event) : at;
    case 'see-answer':
      return at.page === 'kind' || at.page === 'found' ? { page: 'asking', typed: '' } : at;
    case 'type-number':
      return at.page === 'asking' ? { ...at, typed: event.typed.replace(/\D/g, '').slice(0, LONGEST_NUMBER) } : at;
    case 'look':
      return at.page === 'asking' && Number(at.typed) > 0 ? { page: 'looking', typed: at.typed } : at;
    case 'looked':
      return at.page === 'looking' ? { page: 'found', typed: at.typed, answer: event.answer } : at;
    case 'back':
      return back(at);
  }
}

/** As the hub counts them. */
const isEnough = (text: string): boolean => text.trim().normalize('NFC').length >= feedbackLimits.shortest;

const written = ({ kind, text, unanswered }: Written): Written => ({ kind, text, unanswered });

function sent(at: Written, { outcome, unanswered }: Extract<BoxEvent, { type: 'sent' }>): BoxPage {
  if (!outcome.ok) return { ...written(at), page: 'refused', refusal: outcome.refusal, unanswered };
  return outcome.done.kind === 'feedback-left' ? { page: 'thanks', code: outcome.done.code } : emptyBox;
}

/** The hub's answer is on its way: nobody leaves before. */
export const isBoxAwaited = ({ page }: BoxPage): boolean => page === 'sending' || page === 'looking';
/** From the first page a step back leaves the box; after the thanks there is none. */
export const hasBoxBack = (at: BoxPage): boolean => !isBoxAwaited(at) && at.page !== 'thanks';

function back(at: BoxPage): BoxPage {
  switch (at.page) {
    case 'refused':
      return { ...written(at), page: 'writing', short: false };
    case 'writing':
    case 'asking':
      return emptyBox;
    case 'found':
      return { page: 'asking', typed: '' };
    default:
      return at;
  }
}

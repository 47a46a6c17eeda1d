import type { TicketId } from '../domain/ids.ts';
import type { RatingChannel, RatingLevel } from '../domain/rating.ts';
import type { SatisfactionSettings, SurveyQuestion } from '../domain/satisfaction.ts';
import type { Instant } from '../domain/time.ts';
import type { WaitRange } from './outcomes.ts';
import type { OfficeName, Place } from './views.ts';

/** A citizen's own ticket on their own phone: what its paper says, and where it stands now. Nothing of anybody else. */
export interface PhoneView {
  kind: 'phone';
  office: OfficeName;
  label: string;
  service: { vi: string; en: string };
  priority: boolean;
  state: PhoneState;
  timeZone: string;
}

export type PhoneState =
  | {
      at: 'waiting';
      /** Numbers of the same service that stand ahead. */
      before: number;
      /** Estimated minutes until the call, and the range that they stand for; null when nobody can say. */
      waitMinutes: number | null;
      waitRange: WaitRange | null;
      /** Where it may be called to. */
      places: readonly Place[];
      /** It was called, and nobody came. */
      missed: boolean;
    }
  /** `rings` rises with each call and recall: a phone sounds once for each. */
  | { at: 'called'; place: Place | null; since: Instant; rings: number }
  | { at: 'serving'; place: Place | null; since: Instant }
  /** Away for missing papers. */
  | { at: 'parked' }
  | {
      at: 'done';
      /** After a death registration everything is sober. */
      sober: boolean;
      /** The faces that may be touched, until then; null when nobody asks (any more). */
      ask: { faces: readonly RatingLevel[]; until: Instant } | null;
      /** Where the visit was rated; null: nowhere. */
      rated: RatingChannel | null;
      /**
       * What may be asked after a rating from this page. The same whatever was rated: who finds the ticket, or is handed it,
       * learns nothing of it. The level is known to the page that sent it, and to the hub.
       */
      more: {
        ticketId: TicketId;
        asks: Pick<SatisfactionSettings, 'scale' | 'askReasons' | 'askComment'>;
        survey: readonly SurveyQuestion[];
      } | null;
    }
  | { at: 'cancelled' }
  /** Of another day, or ended with its day. */
  | { at: 'over' };

/** The answer to what a phone sends: with the sentence to show, in the phone's language, when it is refused. */
export type PhoneAnswer = { ok: true; token: string | null } | { ok: false; code: string; sentence: string };

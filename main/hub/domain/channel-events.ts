import type { CounterId, ServiceId, StationId } from '../../../shared/domain/ids.ts';
import type { RatingLevel } from '../../../shared/domain/rating.ts';
import type { FeedbackKind, FeedbackPlace, FeedbackState, OutsideSource } from '../../../shared/domain/satisfaction.ts';
import type { BusinessDay } from '../../../shared/domain/time.ts';

/** What reaches the office beside the faces: its box, and answers that were counted elsewhere. */
export type ChannelEvent =
  | {
      type: 'feedback-left';
      feedbackId: number;
      kind: FeedbackKind;
      place: FeedbackPlace;
      stationId: StationId | null;
      counterId: CounterId | null;
      textHash: string;
    }
  | { type: 'feedback-handled'; feedbackId: number; state: FeedbackState; answerHash: string | null }
  | {
      type: 'outside-ratings-entered';
      id: number;
      source: OutsideSource;
      fromDay: BusinessDay;
      toDay: BusinessDay;
      serviceId: ServiceId | null;
      counts: Record<RatingLevel, number>;
      noteHash: string | null;
    }
  | { type: 'outside-ratings-removed'; id: number; reasonHash: string };

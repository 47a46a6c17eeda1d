import type { BoardSlide } from './board.ts';
import type { ServiceId } from './ids.ts';
import { asksWhy, type RatingLevel, type RatingScale, type SipasElement } from './rating.ts';
import type { BusinessDay } from './time.ts';

/** What the office decides about asking its citizens how it went. */
export interface SatisfactionSettings {
  scale: RatingScale;
  /** After the two lowest levels: why, and in words. */
  askReasons: boolean;
  askComment: boolean;
  /** The head's screens mark a low rating at once. */
  alertLow: boolean;
  /** "Góp ý / phản ánh" at the kiosk, and at the panel while it asks nobody. */
  boxAtKiosk: boolean;
  boxAtPanel: boolean;
  /** What the panel shows between two citizens, in turns with the officer's name. */
  slides: readonly BoardSlide[];
}

/** Whether a citizen who chose this level is asked why: only after a low one, and only when the office wants to know. */
export const wantsWhy = (
  level: RatingLevel,
  { scale, askReasons, askComment }: Pick<SatisfactionSettings, 'scale' | 'askReasons' | 'askComment'>,
): boolean => (askReasons || askComment) && asksWhy(level, scale);

/** What a citizen's own phone may do on the office's Wi-Fi; everything is off in a new office. */
export interface PhoneSettings {
  /** The code on the ticket opens the citizen's own page. */
  ticketPage: boolean;
  /** … where they can say how it went, for `ratingHours` after Finish. */
  rating: boolean;
  ratingHours: number;
  /** A poster's code, which changes, gives a number. */
  join: boolean;
  /** Where phones reach the hub, e.g. "http://192.168.1.10:8080"; empty: nowhere yet. */
  address: string;
  /** The name of the Wi-Fi on which it does; empty: not said. */
  wifi: string;
}

export const surveyKinds = ['one', 'many', 'text'] as const;

/** One question of the office's own, asked after the faces. Never called SIPAS: that is the ministry's own survey. */
export interface SurveyQuestion {
  id: string;
  vi: string;
  en: string;
  element: SipasElement;
  kind: (typeof surveyKinds)[number];
  options: readonly { id: string; vi: string; en: string }[];
  /** Asked only after these levels, or after that answer of an earlier question; null: always. */
  when: { levels: readonly RatingLevel[] } | { questionId: string; optionId: string } | null;
  /** Where it is asked. */
  at: 'panel' | 'phone' | 'both';
  active: boolean;
}

/** At most so many active questions. */
export const MOST_QUESTIONS = 5;

/** Bounds of a question. Lengths are characters: what a tablet shows without a scroll, and what a citizen types standing. */
export const surveyLimits = {
  question: 160,
  option: 60,
  options: { min: 2, max: 8 },
  answer: 300,
  /** Questions of one save, those that rest included. */
  listed: 40,
} as const;

export const defaultSatisfaction: SatisfactionSettings = {
  scale: 4,
  askReasons: true,
  askComment: true,
  alertLow: true,
  boxAtKiosk: true,
  boxAtPanel: true,
  slides: [],
};

export const defaultPhone: PhoneSettings = {
  ticketPage: false,
  rating: true,
  ratingHours: 24,
  join: false,
  address: '',
  wifi: '',
};

/** What an office of an earlier version has not decided is as in a new one. */
export const completeSatisfaction = (told: Partial<SatisfactionSettings> = {}): SatisfactionSettings => ({
  ...defaultSatisfaction,
  ...told,
});
export const completePhone = (told: Partial<PhoneSettings> = {}): PhoneSettings => ({ ...defaultPhone, ...told });

/** Words that somebody leaves in the office's box: "góp ý" or "phản ánh". */
export const feedbackKinds = ['suggestion', 'complaint'] as const;
export type FeedbackKind = (typeof feedbackKinds)[number];
export const feedbackStates = ['new', 'in-progress', 'answered'] as const;
export type FeedbackState = (typeof feedbackStates)[number];
export const feedbackPlaces = ['kiosk', 'panel', 'phone'] as const;
export type FeedbackPlace = (typeof feedbackPlaces)[number];
/** Characters of what is written, and of its answer at most. */
export const feedbackLimits = { shortest: 5, longest: 1_000 } as const;

const CODE: Record<FeedbackKind, string> = { suggestion: 'GY', complaint: 'PA' };
/** "GY-014": what the citizen takes along. The number alone names it, the letters say what it was. */
export const feedbackCode = (kind: FeedbackKind, id: number): string => `${CODE[kind]}-${String(id).padStart(3, '0')}`;

/** Answers that were not given at our screens: counted apart, never mixed with ours unsaid. */
export const outsideSources = ['paper', 'online'] as const;
export type OutsideSource = (typeof outsideSources)[number];
/** Slips of one level in one entry at most. */
export const MOST_SLIPS = 99_999;
/** An entry covers at most so many days. */
export const LONGEST_PERIOD_DAYS = 366;

/** Days and services of slips of one source. */
export interface SlipsPeriod {
  source: OutsideSource;
  fromDay: BusinessDay;
  toDay: BusinessDay;
  /** Null: all services together. */
  serviceId: ServiceId | null;
}

/** Whether a slip could have been counted in both. */
export const sharesSlips = (one: SlipsPeriod, other: SlipsPeriod): boolean =>
  one.source === other.source &&
  one.fromDay <= other.toDay &&
  other.fromDay <= one.toDay &&
  (one.serviceId === null || other.serviceId === null || one.serviceId === other.serviceId);

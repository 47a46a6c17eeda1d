/**
 * 4 "Rất hài lòng", 3 "Hài lòng", 2 "Bình thường", 1 "Không hài lòng"; 0 "Rất không hài lòng" only where the office asks
 * by five. A level means the same by either scale, so that figures of both can stand in one table.
 */
export const ratingLevels = [4, 3, 2, 1, 0] as const;
export type RatingLevel = (typeof ratingLevels)[number];

export type RatingScale = 4 | 5;
/** The faces that an office shows, best first. */
export const facesOf = (scale: RatingScale): readonly RatingLevel[] =>
  scale === 5 ? ratingLevels : ratingLevels.filter((level) => level > 0);

/** The levels after which reasons are asked for: the two lowest of the scale (domain brief §4 "Satisfaction panel"). */
export const asksWhy = (level: RatingLevel, scale: RatingScale): boolean => facesOf(scale).indexOf(level) >= scale - 2;

/** Satisfied are the two best (domain brief §8, R3). */
export const isSatisfied = (level: RatingLevel): boolean => level >= 3;

/** The five elements of a SIPAS survey (domain brief §2): 1 access, 2 papers, 3 officer, 4 result, 5 feedback. */
export const sipasElements = [1, 2, 3, 4, 5] as const;
export type SipasElement = (typeof sipasElements)[number];

/** Why somebody was not satisfied, with the element that it belongs to (domain brief §7, 94–100). */
export const ratingReasons = {
  'long-wait': 1,
  papers: 2,
  attitude: 3,
  guidance: 3,
  trips: 2,
  result: 4,
  feedback: 5,
} as const satisfies Record<string, SipasElement>;
export type RatingReason = keyof typeof ratingReasons;
/** In the order in which they are offered. */
export const ratingReasonList = Object.keys(ratingReasons) as RatingReason[];

/** No comment is longer, characters. */
export const COMMENT_LENGTH = 300;

/** Where a citizen answered: the panel of the counter, or their own ticket's page. */
export const ratingChannels = ['panel', 'phone'] as const;
export type RatingChannel = (typeof ratingChannels)[number];

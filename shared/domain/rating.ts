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

/** After a low level reasons and words are taken for so long beyond the rating's own window, seconds. */
export const EXPLAIN_SECONDS = 120;
/** No comment is longer, characters. */
export const COMMENT_LENGTH = 300;

/** Where a citizen answered: the panel of the counter, or their own ticket's page. */
export const ratingChannels = ['panel', 'phone'] as const;
export type RatingChannel = (typeof ratingChannels)[number];

/** The levels that the head is told of at once: "Không hài lòng" and, where it is asked, "Rất không hài lòng". */
export const isDissatisfied = (level: RatingLevel): boolean => level <= 1;

/** Below so many ratings one citizen would be ten per cent: "số liệu ít", and no share (domain brief §8, R3). */
export const ENOUGH_RATINGS = 10;

/** How many ratings of each level. */
export type Levels = Readonly<Record<RatingLevel, number>>;

export const countOfLevels = (levels: Levels): number => ratingLevels.reduce<number>((sum, l) => sum + levels[l], 0);

/** Satisfied and very satisfied, 0…1; null where there are too few to tell. */
export function satisfiedShare(levels: Levels): number | null {
  const n = countOfLevels(levels);
  return n < ENOUGH_RATINGS ? null : (levels[4] + levels[3]) / n;
}

/** Why a rating deserves a second look; it stays where it is and counts, whatever is thought of it. */
export const ratingFlags = ['too-quick', 'burst', 'always-best', 'short-visits', 'beside-officer'] as const;
export type RatingFlag = (typeof ratingFlags)[number];

/** The four faces: 4 "Rất hài lòng", 3 "Hài lòng", 2 "Bình thường", 1 "Không hài lòng". */
export const ratingLevels = [4, 3, 2, 1] as const;
export type RatingLevel = (typeof ratingLevels)[number];

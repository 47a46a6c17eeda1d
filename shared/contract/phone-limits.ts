/** Hours, and characters; without a schema beside them, since a page needs these alone. */
export const phoneLimits = { ratingHours: { min: 1, max: 72 }, wifi: 32 } as const;

/** What a kiosk's page and a printed list hold; texts in characters. */
export const procedureLimits = {
  /** All of an office, those that are offered no more included. */
  procedures: 200,
  /** Of one service, on one page of the kiosk. */
  ofService: 9,
  name: 80,
  papers: 4,
  paper: 120,
  notes: 2,
  note: 120,
  words: 12,
  /** As much as the kiosk's search takes. */
  word: 40,
} as const;

/** The office's own codes have six digits, imported ones 4–16 letters and digits (shared/contract/commands.ts). */
export const SHORTEST_CODE = 4;
export const LONGEST_CODE = 16;

/** What was typed or read, as a code is compared: capitals and digits; spaces and dashes, as people write them, fall away. */
export const codeOf = (typed: string): string =>
  typed
    .toUpperCase()
    .replaceAll(/[^A-Z0-9]/g, '')
    .slice(0, LONGEST_CODE);

export const isCode = (text: string): boolean => /^[A-Z0-9]{4,16}$/.test(text);

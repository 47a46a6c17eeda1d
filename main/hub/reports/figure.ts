import { cellInWords } from '../../../shared/reports/cell-in-words.ts';

/** A count within a sentence, as Vietnam writes it: 9.158. It has no zone. */
export const figure = (n: number): string => cellInWords(n, 'count', 'UTC');

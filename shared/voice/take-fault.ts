/** What is wrong with a take, the worst first; `shared/text` has a sentence for each. */
export const takeFaults = [
  'no-speech',
  'clipped',
  'cut-at-end',
  'cut-at-start',
  'too-quiet',
  'noisy',
  'too-long',
  'too-short',
] as const;
export type TakeFault = (typeof takeFaults)[number];

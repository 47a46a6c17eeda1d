import type { Mixing } from './office.ts';

/** Which rule chose a ticket. `turn`: it was simply next. */
export const callRules = [
  'turn',
  'priority',
  'appointment',
  'returning',
  'mix',
  'overdue',
  'boost',
  'reserved',
  'backup',
  'chosen',
] as const;
export type CallRule = (typeof callRules)[number];

/** As what a ticket stands in line. */
export type TurnClass = 'returning' | 'appointment' | 'priority' | 'normal';

/** Why somebody who stood further ahead was not called. */
export type PassedBecause = 'class' | 'mix' | 'reserved' | 'visit-busy' | 'backup' | 'chosen' | 'boost';

/** Somebody who stood further ahead and was not called. */
export interface PassedOver {
  label: string;
  class: TurnClass;
  /** Whole minutes since it took its place. */
  waitedMinutes: number;
  because: PassedBecause;
}

/** Why this number and no other, kept with the call: "Vì sao số này được gọi?". */
export interface CallReason {
  rule: CallRule;
  mixing: Mixing;
  class: TurnClass;
  waitedMinutes: number;
  /** How many who go first this counter had called in a row just before, and the office's limit. */
  run: number;
  limit: number;
  /** How many stood further ahead for this counter's services. */
  passedOver: number;
  /** The first of them, oldest place first. */
  passed: readonly PassedOver[];
}

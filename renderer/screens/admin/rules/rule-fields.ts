import type { QueueRules } from '../../../../shared/domain/office.ts';

/** The rules that are a number. */
export type NumberRule = {
  [Key in keyof QueueRules]: QueueRules[Key] extends number ? Key : never;
}[keyof QueueRules];

export type RuleUnit = 'numbers' | 'minutes' | 'seconds' | 'times' | 'people' | 'years';

/** Which numbers an office may choose: the bounds of the contract, without its schema library. */
export const ruleFields = {
  priorityInARow: { min: 1, max: 10, unit: 'numbers' },
  overdueMinutes: { min: 10, max: 480, unit: 'minutes' },
  boostMinutes: { min: 1, max: 240, unit: 'minutes' },
  backupAfterMinutes: { min: 0, max: 240, unit: 'minutes' },
  appointmentGraceMinutes: { min: 0, max: 120, unit: 'minutes' },
  absentAfterSeconds: { min: 0, max: 120, unit: 'seconds' },
  recallsToAbsent: { min: 0, max: 9, unit: 'times' },
  absencesToCancel: { min: 1, max: 9, unit: 'times' },
  restoreAfter: { min: 0, max: 20, unit: 'numbers' },
  selfReturns: { min: 0, max: 9, unit: 'times' },
  elderAge: { min: 60, max: 100, unit: 'years' },
  undoFinishSeconds: { min: 0, max: 60, unit: 'seconds' },
  ratingSeconds: { min: 10, max: 300, unit: 'seconds' },
  queueYellow: { min: 1, max: 500, unit: 'people' },
  queueRed: { min: 1, max: 500, unit: 'people' },
  longWaitMinutes: { min: 1, max: 480, unit: 'minutes' },
  longServingMinutes: { min: 1, max: 480, unit: 'minutes' },
} as const satisfies Record<NumberRule, { min: number; max: number; unit: RuleUnit }>;

export const numberRules = Object.keys(ruleFields) as NumberRule[];

import { defaultRules, type QueueRules } from '../../../../shared/domain/office.ts';
import { type RulesDraft, rulesDraft } from './rules-draft.ts';

/**
 * Rules to start from. The middle one is that of a new office; the others change what depends on the size of the room:
 * queue lengths after the simulated ones of domain brief §5 (worst 9 in a small commune, 61 in a big ward), longer to come
 * to the counter where few are called, sooner help where many wait.
 */
export const presets = {
  small: { ...defaultRules, absentAfterSeconds: 60, backupAfterMinutes: 5, queueYellow: 3, queueRed: 6 },
  ward: defaultRules,
  large: { ...defaultRules, backupAfterMinutes: 10, queueYellow: 10, queueRed: 20 },
} as const satisfies Record<string, QueueRules>;

export type PresetName = keyof typeof presets;
export const presetNames = Object.keys(presets) as PresetName[];

/** A preset as a draft. It changes neither how numbers look nor who is offered priority: citizens know these. */
export function withPreset(now: RulesDraft, name: PresetName): RulesDraft {
  const { typed, mixing } = rulesDraft(presets[name]);
  return { ...now, mixing, typed: { ...typed, elderAge: now.typed.elderAge } };
}

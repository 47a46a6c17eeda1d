import type { CommandOf } from './commands.ts';
import { accept, type Decision, refuse } from './decision.ts';
import type { OfficeState } from './state-slices.ts';

/** A pack has come whole. */
export function addVoicePack(command: CommandOf<'add-voice-pack'>): Decision {
  const { packId, how, language, clips, manifestHash } = command;
  return accept({ type: 'voice-pack-added', packId, how, language, clips, manifestHash });
}

/** The voice that the office has chosen must not vanish while it speaks. */
export function removeVoicePack({ packId }: CommandOf<'remove-voice-pack'>, { office }: OfficeState): Decision {
  if (office.voice.packId === packId) return refuse({ code: 'voice-in-use' });
  return accept({ type: 'voice-pack-removed', packId });
}

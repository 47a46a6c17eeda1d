import type { CommandInput } from '../../../../shared/contract/commands.ts';
import type { AdminView } from '../../../../shared/contract/views.ts';

/** The wish that a pack speaks from the next call on: whoever chooses a voice wants to hear it. */
export function chooseVoice({ settings: { voice }, revisions }: AdminView, packId: string): CommandInput {
  const { volumes, quiet } = voice;
  const chosen = { ...voice, mode: 'voice' as const, packId, volumes: [...volumes], quiet: [...quiet] };
  return { type: 'set-voice', voice: chosen, basedOn: revisions.voice };
}

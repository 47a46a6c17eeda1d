import type { StationKind } from '../../../shared/contract/roles.ts';
import type { BoardProfile } from '../../../shared/domain/board.ts';
import { boardOf } from '../../../shared/domain/board.ts';
import type { StationId } from '../../../shared/domain/ids.ts';
import type { Office } from '../../../shared/domain/office.ts';
import type { Rehearsal, RehearsalResult, RehearsalStep } from '../../../shared/domain/rehearsal.ts';
import { isMuted } from '../../../shared/domain/voice.ts';
import type { LocalTime } from '../domain/facts.ts';

/** What of the room a rehearsal looks at. */
export interface RoomNow {
  office: Office;
  local: LocalTime;
  /** Screens of a kind that are there; `at`: of this counter alone. */
  there(kind: StationKind, at?: Rehearsal['counterId']): readonly StationId[];
  /** False for a board whose browser holds the sound back. */
  mayBeHeard(id: StationId): boolean;
}

/** What the room lacks for a step; null when it has what it needs. */
export function missingFor(step: RehearsalStep, { counterId }: Rehearsal, room: RoomNow): RehearsalResult | null {
  switch (step) {
    case 'print':
      return null; // the printer says so itself
    case 'call':
      return room.there('display').length > 0 ? null : 'no-board';
    case 'speak':
      return missingSound(room);
    case 'serve':
      return room.there('counter', counterId).length > 0 ? null : 'no-counter';
    case 'rate':
      return null; // without a panel the administrator touches a face
  }
}

function missingSound({ office, local, there, mayBeHeard }: RoomNow): RehearsalResult | null {
  if (isMuted(office.voice, local.time)) return 'muted';
  const speaks = (id: StationId): boolean => profileOf(office, id).sound.speaks !== 'none';
  return there('display').some((id) => speaks(id) && mayBeHeard(id)) ? null : 'no-sound';
}

const profileOf = ({ boards }: Office, id: StationId): BoardProfile => boardOf(boards, id);

import type { Counter } from '../../../shared/domain/office.ts';
import { type Rehearsal, stageOf } from '../../../shared/domain/rehearsal.ts';
import type { Hall } from './board.ts';

/** The rehearsal that the screens show now; null: none, or it is still printing its paper. */
export const rehearsalAt = ({ office: { rehearsal } }: Pick<Hall, 'office'>): Rehearsal | null => {
  const stage = rehearsal && stageOf(rehearsal);
  return stage === null || stage === 'print' ? null : rehearsal;
};

/** Its label, where it is played. */
export function rehearsalHere(hall: Pick<Hall, 'office'>, { id }: Pick<Counter, 'id'>): string | null {
  const played = rehearsalAt(hall);
  return played?.counterId === id ? played.label : null;
}

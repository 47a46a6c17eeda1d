import { isOnBoards, isOnSlides } from '../../../shared/domain/board.ts';
import type { ReadDb } from './db.ts';
import { officeOf } from './office.ts';
import { allOfficers } from './officers.ts';

/** Whether a board, a panel or an officer's picture shows this file: then it must not vanish. */
export function isMediaShown(db: ReadDb, mediaId: string): boolean {
  const { boards, satisfaction } = officeOf(db);
  return (
    isOnBoards(boards, mediaId) ||
    isOnSlides(satisfaction.slides, mediaId) ||
    allOfficers(db).some(({ photo }) => photo === mediaId)
  );
}

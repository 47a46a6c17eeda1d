import type { CallId, StationId } from '../../../shared/domain/ids.ts';
import type { Announcement, Speech } from '../../../shared/domain/speech.ts';
import { instant } from '../../../shared/domain/time.ts';

export const me = 'board-1' as StationId;
export const other = 'board-2' as StationId;
export const start = 1_000_000;
export const at = (ms: number) => instant(start + ms);

/** The announcement of call `id`, `ms` after the beginning, ten seconds long unless said otherwise. */
export const anAnnouncement = (
  id: number,
  ms: number,
  changes: Partial<Announcement> = {},
  lasts = 10_000,
): Announcement => ({
  id: `call-${id}`,
  callIds: [id as CallId],
  startsAt: at(ms),
  endsAt: at(ms + lasts),
  parts: [{ type: 'chime', chime: 'single' }],
  percent: 100,
  speaker: me,
  ...changes,
});

export const aSpeech = (...announcements: Announcement[]): Speech => ({ announcements, later: [], gapMs: 1_500 });

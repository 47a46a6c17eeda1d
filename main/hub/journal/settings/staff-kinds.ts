import { revisionOf } from '../../../../shared/basics/revision.ts';
import { type Officer, staffEntry } from '../../../../shared/domain/office.ts';
import { type OfficerSetting, officerLines, photoLines } from '../../../../shared/settings/in-words/staff.ts';
import { settingKind } from './kind.ts';

/** The people at the counters. */

const entryOf = (officers: readonly Officer[], id: string): OfficerSetting | null => {
  const found = officers.find((one) => one.id === id);
  return found ? staffEntry(found) : null;
};

/** Whoever was added stays: an officer's history is never taken back from here. */
export const officer = settingKind<OfficerSetting, 'officer-added' | 'officer-changed'>({
  area: 'officers',
  types: ['officer-added', 'officer-changed'],
  id: (event) => (event.type === 'officer-added' ? event.officer.id : event.officerId),
  name: (id, labels) => labels.officer(id),
  value: (event) => staffEntry(event.type === 'officer-added' ? event.officer : event),
  first: ({ officers }, id) => entryOf(officers, id),
  now: ({ officers }, id) => entryOf(officers, id),
  lines: officerLines,
  restore: (id, was, now) =>
    was && now ? { type: 'put-officer', officerId: id, ...was, basedOn: revisionOf(staffEntry(now)) } : null,
});

/** Wrapped: no picture is a value too. */
export const officerPhoto = settingKind<{ mediaId: string | null }, 'officer-photo-set'>({
  area: 'officers',
  types: ['officer-photo-set'],
  id: ({ officerId }) => officerId,
  name: (id, labels) => labels.officer(id),
  value: ({ mediaId }) => ({ mediaId }),
  first: () => ({ mediaId: null }),
  now: ({ officers }, id) => {
    const found = officers.find((one) => one.id === id);
    return found ? { mediaId: found.photo ?? null } : null;
  },
  lines: ({ mediaId }, saying) => photoLines(mediaId, saying),
  restore: (id, was, now) => now && { type: 'set-officer-photo', officerId: id, mediaId: was?.mediaId ?? null },
});

import { type OfficerSetting, officerLines, photoLines } from '../../../../shared/settings/in-words/staff.ts';
import { settingKind } from './kind.ts';

/** The people at the counters. */

/** Whoever was added stays: an officer's history is never taken back from here. */
export const officer = settingKind<OfficerSetting, 'officer-added'>({
  area: 'officers',
  types: ['officer-added'],
  id: ({ officer: { id } }) => id,
  name: (id, labels) => labels.officer(id),
  value: ({ officer: { name, post, active } }) => ({ name, post, active }),
  first: ({ officers }, id) => officers.find((one) => one.id === id) ?? null,
  now: ({ officers }, id) => officers.find((one) => one.id === id) ?? null,
  lines: officerLines,
  restore: () => null,
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

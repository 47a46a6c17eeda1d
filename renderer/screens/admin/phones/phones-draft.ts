import { phoneLimits } from '../../../../shared/contract/phone-limits.ts';
import { plainAddress } from '../../../../shared/domain/phone.ts';
import type { PhoneSettings } from '../../../../shared/domain/satisfaction.ts';

/** The settings as they are typed. */
export type PhonesDraft = Omit<PhoneSettings, 'ratingHours'> & { ratingHours: string };

export const phonesDraft = (phones: PhoneSettings): PhonesDraft => ({
  ...phones,
  ratingHours: String(phones.ratingHours),
});

const hoursOf = (typed: string): number | null => {
  const { min, max } = phoneLimits.ratingHours;
  const n = /^\d{1,3}$/.test(typed.trim()) ? Number(typed) : Number.NaN;
  return n >= min && n <= max ? n : null;
};

export interface PhoneProblems {
  address: 'bad' | 'missing' | null;
  hours: boolean;
}

export function phoneProblems(draft: PhonesDraft): PhoneProblems {
  const isEmpty = draft.address.trim() === '';
  const isWanted = draft.ticketPage || draft.join;
  return {
    address: isEmpty ? (isWanted ? 'missing' : null) : plainAddress(draft.address) === null ? 'bad' : null,
    hours: hoursOf(draft.ratingHours) === null,
  };
}

/** The settings to be saved; null while something has to be mended. A number without paper needs its page. */
export function phonesOf(draft: PhonesDraft): PhoneSettings | null {
  const { address, hours } = phoneProblems(draft);
  const ratingHours = hoursOf(draft.ratingHours);
  if (address !== null || hours || ratingHours === null) return null;
  return {
    ...draft,
    ratingHours,
    join: draft.join && draft.ticketPage,
    address: plainAddress(draft.address) ?? '',
    wifi: draft.wifi.trim(),
  };
}

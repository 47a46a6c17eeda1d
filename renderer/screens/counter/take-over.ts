import type { CounterView, Place } from '../../../shared/contract/views.ts';
import type { OfficerId } from '../../../shared/domain/ids.ts';

/** The number at the officer's other counter: it can only come along. */
export interface Along {
  label: string;
  place: Place;
}

/** Whom a sign-in would sign out: the officer who sits here, or this officer at the other counter. */
export type TakeOver = { along: Along | null } & (
  | { from: 'here'; officer: string }
  | { from: 'elsewhere'; officer: string; place: Place }
);

/** What to ask before `officerId` signs in here; null when nobody is in the way. */
export function takeOver(view: CounterView, officerId: OfficerId): TakeOver | null {
  const { officer: here, transferOfficers } = view;
  if (here?.id === officerId) return null;
  const { name, place, label } = transferOfficers.find((one) => one.officerId === officerId) ?? nowhere;
  const along = place && label !== null ? { label, place } : null;
  if (here) return { from: 'here', officer: here.name, along };
  return place ? { from: 'elsewhere', officer: name, place, along } : null;
}

const nowhere = { name: '', place: null, label: null };

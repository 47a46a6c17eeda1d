import type { CounterView, Place } from '../../../shared/contract/views.ts';
import type { OfficerId } from '../../../shared/domain/ids.ts';

/** Whom a sign-in would sign out: the officer who sits here, or this officer at the other counter. */
export type TakeOver = { from: 'here'; officer: string } | { from: 'elsewhere'; officer: string; place: Place };

/** What to ask before `officerId` signs in here; null when nobody is in the way. */
export function takeOver(view: CounterView, officerId: OfficerId): TakeOver | null {
  const { officer: here, transferOfficers } = view;
  if (here?.id === officerId) return null;
  if (here) return { from: 'here', officer: here.name };
  const elsewhere = transferOfficers.find((one) => one.officerId === officerId);
  return elsewhere?.place ? { from: 'elsewhere', officer: elsewhere.name, place: elsewhere.place } : null;
}

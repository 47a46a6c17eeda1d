import type { CounterView } from '../../../shared/contract/views.ts';
import type { OfficerId } from '../../../shared/domain/ids.ts';

const nameOf = (view: CounterView): string => `xin-moi.last-officer.${view.counterId}`;

/** Who signed in at this counter last on this PC: most mornings it is the same person. */
export const lastOfficer = {
  of(view: CounterView): OfficerId | null {
    const last = localStorage.getItem(nameOf(view));
    return (view.officers.find((officer) => officer.id === last) ?? view.officers[0])?.id ?? null;
  },
  remember: (view: CounterView, officerId: OfficerId): void => localStorage.setItem(nameOf(view), officerId),
};

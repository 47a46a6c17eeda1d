import type { TicketLine } from '../../../../shared/contract/queue-views.ts';

/** Everything the guide may do with a number, in the order of the buttons. */
export const numberActs = [
  'restore',
  'return',
  'priority',
  'service',
  'transfer',
  'note',
  'reprint',
  'second',
  'cancel',
] as const;
export type NumberAct = (typeof numberActs)[number];

/** What makes sense where the number is; the hub decides in the end. */
export function actsOn(where: 'waiting' | 'parked' | 'cancelled', line: TicketLine): readonly NumberAct[] {
  switch (where) {
    case 'cancelled':
      return ['restore'];
    case 'parked':
      return ['return', 'priority', 'note', 'second'];
    case 'waiting': {
      const isMissed = line.absences > 0 && !line.restored;
      return numberActs.filter((act) => act !== 'return' && (act !== 'restore' || isMissed));
    }
  }
}

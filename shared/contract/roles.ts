import type { CommandType } from './commands.ts';

/** What a connected screen may be. Bound to its token, never to what the page says of itself. */
export const stationKinds = ['kiosk', 'display', 'counter', 'rating', 'guide', 'paper'] as const;
export type StationKind = (typeof stationKinds)[number];

/** Who acts: a paired station, a counter station where an officer is signed in, or the administrator. */
export type Role = StationKind | 'officer' | 'admin';

/** Which roles may send which command. The hub checks it before anything else; a test walks through all of it. */
export const rolesOf: Record<CommandType, readonly Role[]> = {
  'issue-ticket': ['kiosk', 'admin'],
  'sign-in': ['counter', 'officer'],
  'sign-out': ['officer'],
  'open-counter': ['officer'],
  'pause-counter': ['officer'],
  'close-counter': ['officer'],
  'call-next': ['officer'],
  'recall-ticket': ['officer'],
  'start-serving': ['officer'],
  'finish-ticket': ['officer'],
  'undo-finish': ['officer'],
  'mark-absent': ['officer'],
  'transfer-ticket': ['officer'],
  'cancel-ticket': ['officer', 'admin'],
  'rate-service': ['rating'],
  'switch-service': ['admin'],
  'add-officer': ['admin'],
  'set-officer-pin': ['admin'],
  'unpair-station': ['admin'],
  'close-day': ['admin'],
  'reprint-tickets': ['guide', 'officer', 'admin'],
  'reprint-number': ['guide', 'officer', 'admin'],
  'change-roll': ['guide', 'officer', 'admin'],
  'set-up-printer': ['admin'],
  'remove-printer': ['admin'],
  'set-ticket-design': ['admin'],
  'set-logo': ['admin'],
  'set-letter-texts': ['admin'],
};

import type { CommandType } from './commands.ts';

/** What a connected screen may be. Bound to its token, never to what the page says of itself. */
export const stationKinds = ['kiosk', 'display', 'counter', 'rating', 'guide', 'paper', 'poster'] as const;
export type StationKind = (typeof stationKinds)[number];

/**
 * Who acts: a paired station, a counter station where an officer is signed in, the administrator, or a citizen's own phone:
 * no screen can be paired as that one.
 */
export type Role = StationKind | 'officer' | 'admin' | 'phone';

/** Which roles may send which command. The hub checks it before anything else; a test walks through all of it. */
export const rolesOf: Record<CommandType, readonly Role[]> = {
  'issue-ticket': ['kiosk', 'guide', 'officer', 'admin'],
  'serve-walk-in': ['officer'],
  'sign-in': ['counter', 'officer'],
  'sign-out': ['officer'],
  'open-counter': ['officer'],
  'pause-counter': ['officer'],
  'close-counter': ['officer'],
  'call-next': ['officer'],
  'call-ticket': ['officer'],
  'recall-ticket': ['officer'],
  'start-serving': ['officer'],
  'finish-ticket': ['officer'],
  'undo-finish': ['officer'],
  'mark-absent': ['officer'],
  'transfer-ticket': ['officer', 'guide', 'admin'],
  'park-ticket': ['officer'],
  'return-ticket': ['officer', 'guide', 'admin'],
  'restore-ticket': ['officer', 'guide', 'admin'],
  'come-back': ['kiosk'],
  'set-priority': ['officer', 'guide', 'admin'],
  'change-service': ['officer', 'guide', 'admin'],
  'note-ticket': ['officer', 'guide'],
  'explain-slow': ['officer'],
  'cancel-ticket': ['officer', 'guide', 'admin'],
  'book-appointments': ['guide', 'admin'],
  'cancel-appointment': ['guide', 'admin'],
  'check-in': ['kiosk', 'guide', 'admin'],
  'ask-for-help': ['kiosk'],
  'answer-help': ['guide', 'officer', 'admin'],
  'rate-service': ['rating'],
  'rate-by-token': ['phone'],
  'explain-by-token': ['phone'],
  'join-queue': ['phone'],
  'switch-service': ['admin'],
  'switch-service-today': ['guide', 'admin'],
  'set-rules': ['admin'],
  'set-voice': ['admin'],
  'set-timetable': ['admin'],
  'set-calendar': ['admin'],
  'set-boards': ['admin'],
  'set-phones': ['admin'],
  'set-service-terms': ['admin'],
  'assign-counter': ['admin'],
  'add-officer': ['admin'],
  'set-officer-pin': ['admin'],
  'unpair-station': ['admin'],
  'close-day': ['admin'],
  'reopen-day': ['admin'],
  'reprint-tickets': ['guide', 'officer', 'admin'],
  'reprint-number': ['guide', 'officer', 'admin'],
  'change-roll': ['guide', 'officer', 'admin'],
  'set-up-printer': ['admin'],
  'remove-printer': ['admin'],
  'set-ticket-design': ['admin'],
  'set-logo': ['admin'],
  'set-letter-texts': ['admin'],
};

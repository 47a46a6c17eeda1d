import type { admin } from './vi/admin.ts';
import type { guideQueue } from './vi/guide-queue.ts';

/** Every page of the administration, and of the guide's desk: a page that gets a name there needs its help. */
export type AdminPage = keyof (typeof admin)['sections'];
export type GuidePage = keyof (typeof guideQueue)['sections'];

/** Staff pages outside of those two, in the order in which an office meets them. */
export const otherPages = ['start', 'pairing', 'chooseCounter', 'kioskDoor', 'counterSignIn', 'counter'] as const;
export type OtherPage = (typeof otherPages)[number];

/** What an officer does at the counter, in the order of a visit; each is a key of that page. */
export const officerTopics = [
  'open',
  'call',
  'recall',
  'absent',
  'start',
  'finish',
  'undo',
  'transfer',
  'park',
  'chosen',
  'walk-in',
  'pause',
  'help',
] as const;
export type OfficerTopic = (typeof officerTopics)[number];

/** Two sentences: what a page is for, and what to do there. */
export interface HelpText {
  what: string;
  todo: string;
}

/** The help of every page; one that is missing does not compile. */
export interface HelpTexts {
  admin: Record<AdminPage, HelpText>;
  guide: Record<GuidePage, HelpText>;
  other: Record<OtherPage, HelpText>;
  officer: Record<OfficerTopic, string>;
}

/** A page by its part and name: `admin/today`. */
export type HelpPage =
  | { part: 'admin'; name: AdminPage }
  | { part: 'guide'; name: GuidePage }
  | { part: 'other'; name: OtherPage };

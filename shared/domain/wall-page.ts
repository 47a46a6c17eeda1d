import type { OfficeFacts, Session } from './office.ts';

/** What stands on the page for the wall: the office's own, in the words in which it is printed. */
export interface WallPage {
  office: OfficeFacts;
  screens: readonly { name: string; address: string }[];
  counters: readonly { place: string; services: string }[];
  /** Monday first. */
  hours: readonly { day: string; sessions: readonly Session[] }[];
}

import { useSyncExternalStore } from 'react';

/** The pages of the administration in their order, in groups with a heading each (`admin.groups`). */
export const sectionGroups = {
  day: ['today', 'live', 'check', 'why'],
  opinions: ['satisfaction', 'box', 'slips', 'survey', 'asking', 'phones'],
  reports: ['reports', 'dossiers'],
  queue: ['rules', 'days', 'assignment'],
  office: ['office', 'services', 'procedures', 'counters', 'officers'],
  room: ['boards', 'voice', 'printer', 'ticket', 'letters', 'stations'],
  system: [
    'health',
    'keeping',
    'history',
    'audit',
    'settingsFile',
    'rehearsal',
    'setUp',
    'integrity',
    'closeDay',
    'about',
  ],
} as const;
export type SectionGroup = keyof typeof sectionGroups;
type ListedSection = (typeof sectionGroups)[SectionGroup][number];
/** Pages that are reached from another page of the list, each with that one. */
const innerSections = { ownVoice: 'voice' } as const;
export type Section = ListedSection | keyof typeof innerSections;
const sections: readonly Section[] = [
  ...Object.values(sectionGroups).flat(),
  ...(Object.keys(innerSections) as (keyof typeof innerSections)[]),
];

/** The pages that are reached from this one alone. */
export const innerSectionsOf = (section: ListedSection): Section[] =>
  (Object.keys(innerSections) as (keyof typeof innerSections)[]).filter((inner) => innerSections[inner] === section);

/** Where a page belongs in the list. */
export const outerSection = (section: Section): Section => (section === 'ownVoice' ? innerSections[section] : section);

const onHash = (listener: () => void) => {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
};

/**
 * Which page the address names, so that each can be linked to and the browser's "back" works.
 * @param first where it names none
 */
export function useSection(first: Section): Section {
  const hash = useSyncExternalStore(onHash, () => location.hash.slice(1));
  return sections.find((section) => section === hash) ?? first;
}

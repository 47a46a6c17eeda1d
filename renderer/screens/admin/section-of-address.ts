import { useSyncExternalStore } from 'react';

/** The pages of the administration in their order: what happens, what the office decides, what stands in the room, the end. */
export const sectionGroups = [
  ['today', 'live', 'check', 'why'],
  ['satisfaction', 'box', 'slips', 'survey', 'integrity'],
  ['rules', 'days', 'assignment', 'services', 'officers'],
  ['asking', 'phones'],
  ['boards', 'voice', 'printer', 'ticket', 'letters', 'stations'],
  ['closeDay'],
] as const;
/** Pages that are reached from another page of the list, each with that one. */
const innerSections = { ownVoice: 'voice' } as const;
export type Section = (typeof sectionGroups)[number][number] | keyof typeof innerSections;
const sections: readonly Section[] = [...sectionGroups.flat(), ...(Object.keys(innerSections) as 'ownVoice'[])];

/** Where a page belongs in the list. */
export const outerSection = (section: Section): Section => (section === 'ownVoice' ? innerSections[section] : section);

const onHash = (listener: () => void) => {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
};

/** Which page the address names, so that each can be linked to and the browser's "back" works. */
export function useSection(): Section {
  const hash = useSyncExternalStore(onHash, () => location.hash.slice(1));
  return sections.find((section) => section === hash) ?? 'today';
}

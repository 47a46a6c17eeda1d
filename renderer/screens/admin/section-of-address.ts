import { useSyncExternalStore } from 'react';

/** The pages of the administration in their order: what happens, what the office decides, what stands in the room, the end. */
export const sectionGroups = [
  ['today', 'live', 'check', 'why'],
  ['rules', 'days', 'assignment', 'services', 'officers'],
  ['voice', 'printer', 'ticket', 'letters', 'stations'],
  ['closeDay'],
] as const;
/** Pages that are reached from another page, not from the list. */
const innerSections = ['ownVoice'] as const;
export type Section = (typeof sectionGroups)[number][number] | (typeof innerSections)[number];
const sections: readonly Section[] = [...sectionGroups.flat(), ...innerSections];

const onHash = (listener: () => void) => {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
};

/** Which page the address names, so that each can be linked to and the browser's "back" works. */
export function useSection(): Section {
  const hash = useSyncExternalStore(onHash, () => location.hash.slice(1));
  return sections.find((section) => section === hash) ?? 'today';
}

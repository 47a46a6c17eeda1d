import { useSyncExternalStore } from 'react';

/** The pages of the guide's desk, in their order. */
export const sections = ['take', 'queues', 'away', 'counters', 'appointments', 'paper'] as const;
export type Section = (typeof sections)[number];

const onHash = (listener: () => void) => {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
};

/** Which page the address names, so that each can be linked to and the browser's "back" works; `first` when it names none. */
export function useSection(first: Section): Section {
  const hash = useSyncExternalStore(onHash, () => location.hash.slice(1));
  return sections.find((section) => section === hash) ?? first;
}

export const goTo = (section: Section): void => {
  location.hash = section;
};

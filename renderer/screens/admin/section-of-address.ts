import { useSyncExternalStore } from 'react';

/** The pages of the administration, in their order. Issue by issue this list grows. */
export const sections = [
  'today',
  'printer',
  'ticket',
  'letters',
  'stations',
  'services',
  'officers',
  'closeDay',
] as const;
export type Section = (typeof sections)[number];

const onHash = (listener: () => void) => {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
};

/** Which page the address names, so that each can be linked to and the browser's "back" works. */
export function useSection(): Section {
  const hash = useSyncExternalStore(onHash, () => location.hash.slice(1));
  return sections.find((section) => section === hash) ?? 'today';
}

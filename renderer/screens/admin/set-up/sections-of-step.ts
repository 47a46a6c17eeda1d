import type { SetUpStep } from '../../../../shared/domain/set-up.ts';
import type { Section } from '../section-of-address.ts';

/** The pages of the administration that a step shows: what they have not saved yet would be left behind. */
export const sectionsOfStep: Record<SetUpStep, readonly Section[]> = {
  office: ['office'],
  services: ['services', 'procedures'],
  counters: ['counters', 'assignment'],
  officers: ['officers'],
  days: ['days'],
  printer: ['printer'],
  screens: ['stations'],
  voice: ['voice'],
  rehearsal: ['rehearsal'],
  wall: [],
};

import type { Service, Tone } from '../../../shared/domain/office.ts';

/** One service may hold births, marriages and deaths, and nobody has told which this visit was: then it is sober. */
export function toneOf(service: Pick<Service, 'tone' | 'letters'> | undefined): Tone {
  if (!service) return 'neutral';
  return service.letters.includes('death') ? 'condolence' : service.tone;
}

import type { Service, Tone } from '../../../shared/domain/office.ts';
import { toneOfProcedure } from '../domain/procedures-named.ts';

/**
 * One service may hold births, marriages and deaths. Where the officer has named the procedure it decides; where nobody
 * has told which this visit was, it is sober.
 */
export function toneOf(service: Pick<Service, 'tone' | 'letters'> | undefined, procedureId: string | null): Tone {
  const told = procedureId === null ? null : toneOfProcedure(procedureId);
  if (told) return told;
  if (!service) return 'neutral';
  return service.letters.includes('death') ? 'condolence' : service.tone;
}

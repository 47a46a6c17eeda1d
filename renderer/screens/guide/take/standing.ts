import type { ServiceCard } from '../../../../shared/contract/views.ts';

/** How a service stands for the guide, who may give numbers past a citizen's quota, cut-off and timetable. */
export interface Standing {
  given: boolean;
  note: 'off' | 'offToday' | 'staffOnly' | null;
}

export function standing({ active, shut }: Pick<ServiceCard, 'active' | 'shut'>): Standing {
  if (!active) return { given: false, note: 'off' };
  if (shut?.code === 'service-off-today') return { given: false, note: 'offToday' };
  return { given: true, note: shut ? 'staffOnly' : null };
}

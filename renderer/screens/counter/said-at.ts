import type { SpokenCall } from '../../../shared/contract/views.ts';
import type { Instant } from '../../../shared/domain/time.ts';

/** What a loudspeaker says at a moment; null in the pauses between two calls, and when all have been said. */
export const saidAt = (spoken: readonly SpokenCall[], now: Instant): SpokenCall | null =>
  spoken.find(({ startsAt, endsAt }) => startsAt <= now && now < endsAt) ?? null;

import { type BusinessDay, businessDay, type Instant } from '../../../shared/domain/time.ts';

/** The office's date at an instant. */
export const dayAt = (timeZone: string, at: Instant): BusinessDay =>
  businessDay(
    new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(at),
  );

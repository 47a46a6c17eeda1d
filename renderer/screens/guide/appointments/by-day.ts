import type { AppointmentLine } from '../../../../shared/contract/queue-views.ts';
import type { BusinessDay } from '../../../../shared/domain/time.ts';

/** The appointments of each day, the days and their times in order. */
export function byDay(
  lines: readonly AppointmentLine[],
): readonly { day: BusinessDay; lines: readonly AppointmentLine[] }[] {
  const days = [...new Set(lines.map(({ day }) => day))].toSorted();
  return days.map((day) => ({
    day,
    lines: lines.filter((line) => line.day === day).toSorted((a, b) => a.time - b.time),
  }));
}

/** Who may still be received today, also when they come late. */
export const mayArrive = ({ status, day }: AppointmentLine, today: BusinessDay): boolean =>
  day === today && (status === 'booked' || status === 'missed');

/** What was promised and not yet kept may be taken back. */
export const mayCancel = ({ status }: AppointmentLine): boolean => status === 'booked' || status === 'missed';

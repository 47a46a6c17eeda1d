import fs from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import { calendarSchema } from '../../../shared/contract/office-schemas.ts';
import type { Calendar } from '../../../shared/domain/office.ts';
import { resourcesDir } from '../../resources-dir.ts';

/** `resources/calendar/YEAR.json`. A name is what follows "Hôm nay nghỉ …"; the note says where its days come from. */
const calendarFile = z.strictObject({ year: z.int(), note: z.string().min(1), calendar: calendarSchema });

/**
 * Days off of the years that are shipped, in rising order, to start from: swapped days are decreed each year, so that an
 * office has to look through them. Throws when somebody broke a file.
 */
export function shippedCalendar(): Calendar {
  const folder = path.join(resourcesDir(), 'calendar');
  const years = fs
    .readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => calendarFile.parse(JSON.parse(fs.readFileSync(path.join(folder, name), 'utf8'))).calendar);
  return {
    holidays: years.flatMap(({ holidays }) => holidays),
    makeUps: years.flatMap(({ makeUps }) => makeUps),
  };
}

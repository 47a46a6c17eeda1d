/** The parts of an office's settings, in the order of its history and of its settings file. */
export const areas = [
  'office',
  'services',
  'procedures',
  'counters',
  'officers',
  'rules',
  'timetable',
  'calendar',
  'voice',
  'boards',
  'ticket',
  'letters',
  'logo',
  'printers',
  'satisfaction',
  'phones',
  'survey',
  'keeping',
] as const;
export type Area = (typeof areas)[number];

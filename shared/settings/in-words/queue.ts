import type { Calendar, QueueRules, ServiceTerms, Session, Week } from '../../domain/office.ts';
import { fill } from '../../text/fill.ts';
import type { Words } from '../../text/index.ts';
import type { SettingLine } from '../changes.ts';
import { dayShort, line, list, type Saying, span, yesNo } from '../saying.ts';

type NumberRule = keyof Words['adminRules']['fields'];
type Unit = keyof Words['adminRules']['units'];

const unitOf: Record<NumberRule, Unit> = {
  priorityInARow: 'numbers',
  overdueMinutes: 'minutes',
  boostMinutes: 'minutes',
  backupAfterMinutes: 'minutes',
  appointmentGraceMinutes: 'minutes',
  absentAfterSeconds: 'seconds',
  recallsToAbsent: 'times',
  absencesToCancel: 'times',
  restoreAfter: 'numbers',
  selfReturns: 'times',
  elderAge: 'years',
  undoFinishSeconds: 'seconds',
  ratingSeconds: 'seconds',
  queueYellow: 'people',
  queueRed: 'people',
  longWaitMinutes: 'minutes',
  longServingMinutes: 'minutes',
};

/** Rules, hours and days off. */
export function rulesLines(rules: QueueRules, { words }: Saying): SettingLine[] {
  const { adminRules: text } = words;
  return [
    line(text.groups.order, text.mixing[rules.mixing].name),
    ...(Object.keys(unitOf) as NumberRule[]).map((rule) =>
      line(text.fields[rule].label, `${rules[rule]} ${text.units[unitOf[rule]]}`),
    ),
    line(text.appointmentsFirst, yesNo(words, rules.appointmentsFirst)),
    line(text.scanIdCard, yesNo(words, rules.scanIdCard)),
    line(text.groups.numbering, text.numbering[rules.numbering].name),
  ];
}

const sessionsInWords = (sessions: readonly Session[], { adminDays }: Words): string =>
  sessions.map(({ from, to }) => span(from, to)).join(', ') || adminDays.week.off;

/** Monday first, as people count the days. */
const mondayFirst = [1, 2, 3, 4, 5, 6, 0];

export const weekLines = (week: Week, { words }: Saying): SettingLine[] =>
  mondayFirst.map((day) => line(words.system.weekdays[day] ?? '', sessionsInWords(week[day] ?? [], words)));

export function calendarLines({ holidays, makeUps }: Calendar, { words }: Saying): SettingLine[] {
  const { kinds } = words.adminDays.calendar;
  const { makeUpLike } = words.adminDays.calendar;
  return [
    list(
      kinds.holiday,
      holidays.map(({ day, name }) => `${dayShort(day)} ${name}`),
    ),
    list(
      kinds.makeUp,
      makeUps.map(
        ({ day, name, like }) =>
          `${dayShort(day)} ${name} (${fill(makeUpLike, { weekday: words.system.weekdays[like] ?? '' })})`,
      ),
    ),
  ];
}

export interface TermsSetting {
  minutes: number;
  terms: ServiceTerms;
}

export function termsLines({ minutes, terms }: TermsSetting, saying: Saying): SettingLine[] {
  const { services: text } = saying.words.adminDays;
  const { none } = saying.words.history;
  const week =
    terms.week && weekLines(terms.week, saying).map((day) => `${day.field}: ${'value' in day ? day.value : ''}`);
  return [
    line(text.minutes, minutes),
    line(text.digit, terms.digit ?? none),
    line(text.quotaSession, terms.quotaSession ?? none),
    line(text.quotaDay, terms.quotaDay ?? none),
    line(text.ownWeek, week ? week.join('; ') : saying.words.history.no),
  ];
}

export interface WorkSetting {
  services: readonly string[];
  backups: readonly string[];
}

/** What a counter calls; in the order of names, since the order means nothing. */
export function workLines({ services, backups }: WorkSetting, { words, labels }: Saying): SettingLine[] {
  const names = (ids: readonly string[]): string[] => ids.map(labels.service).sort();
  const { state } = words.adminQueue.assignment;
  return [list(state.main, names(services.filter((id) => !backups.includes(id)))), list(state.backup, names(backups))];
}

export const switchLines = (isOn: boolean, { words }: Saying): SettingLine[] => [
  line(words.history.switchedOn, isOn ? words.admin.services.isOn : words.admin.services.isOff),
];

import type { SameKeys } from '../same-keys.ts';
import type { adminRules as vi } from '../vi/admin-rules.ts';

/** The rules of the queue, each with one sentence that says what it does. */
export const adminRules: SameKeys<typeof vi> = {
  hint: 'Rules hold from the moment they are saved, at every counter. Each has the value of a new office as its default.',
  presets: 'Presets',
  presetsHint: 'Choose what is nearest to the office and go on from there; nothing holds before it is saved.',
  preset: {
    small: { name: 'Small commune', detail: '1–2 counters, under 40 visits a day' },
    ward: { name: 'Ward', detail: '3–6 counters, about 150 visits a day (default)' },
    large: { name: 'Large ward', detail: '7 counters and more, from 250 visits a day' },
  },
  groups: {
    order: 'Order of calls',
    absence: 'No-shows and returns',
    desk: 'At the counter',
    priority: 'Priority groups',
    numbering: 'Numbering',
    alerts: 'Alert thresholds',
  },
  mixing: {
    mixed: { name: 'Mixed', detail: 'Some who go first, then one normal number.' },
    strict: { name: 'Strict priority', detail: 'All who go first, then the normal numbers.' },
    boost: { name: 'Credited waiting time', detail: 'Priority counts as having come earlier; then in order.' },
  },
  goesFirst: 'Those who go first: who came back with papers, whose appointment is due, who has priority.',
  bound: {
    title: 'Nobody waits for ever',
    mixed:
      'While a normal number waits for a counter’s own work, the counter calls at most {n} who go first in a row. The first normal number is called at the counter’s call number {first} at the latest, the third one at call number {third}.',
    strict:
      'For the first {m} minutes there is no limit: a normal number may have to let everybody pass who goes first. Once a normal number has waited {m} minutes the counter calls at most {n} who go first in a row and then that number; the third of those who waited too long is called at call number {third} at the latest.',
    boost:
      'A normal number is passed only by priority and appointment numbers that came less than {m} minutes after it, and by those who came back, at most {n} in a row.',
  },
  fields: {
    priorityInARow: {
      label: 'Who go first, in a row',
      hint: 'At most so many who go first in a row, then one normal number.',
    },
    overdueMinutes: {
      label: 'A normal number has waited',
      hint: 'A normal number that has waited so many minutes is called in between.',
    },
    boostMinutes: {
      label: 'Credited waiting time',
      hint: 'Priority and appointment numbers count as having come so many minutes earlier.',
    },
    backupAfterMinutes: {
      label: 'Help other counters after',
      hint: 'A counter with work of its own helps when somebody there has waited so many minutes; a free one helps at once.',
    },
    appointmentGraceMinutes: {
      label: 'An appointment may be late by',
      hint: 'Who comes later than that no longer goes first by appointment.',
    },
    absentAfterSeconds: {
      label: 'Wait before a no-show',
      hint: 'After the call so many seconds must pass before a no-show can be recorded.',
    },
    recallsToAbsent: {
      label: 'Recalls before a no-show',
      hint: 'After so many recalls the next one records a no-show; 0 means never by itself.',
    },
    absencesToCancel: {
      label: 'Cancel a number after',
      hint: 'Each no-show puts the number at the end; after so many it is cancelled.',
    },
    restoreAfter: {
      label: 'A restored number goes after',
      hint: 'A missed number that is restored stands behind the next so many numbers of its service.',
    },
    selfReturns: {
      label: 'Restore it oneself at the kiosk',
      hint: 'Who comes late may restore their own number at most so many times; 0 means only staff can.',
    },
    elderAge: {
      label: 'Age that is offered priority',
      hint: 'From this age on the kiosk offers a priority number; the age is the office’s own rule.',
    },
    undoFinishSeconds: {
      label: 'Time to undo',
      hint: 'After “Finish” the officer can take it back for so many seconds.',
    },
    ratingSeconds: {
      label: 'Time to rate',
      hint: 'After Finish the rating screen waits so many seconds, then counts as not rated.',
    },
    queueYellow: {
      label: 'A full queue from',
      hint: 'From so many people on the queue of a service is shown in yellow.',
    },
    queueRed: {
      label: 'Too full a queue from',
      hint: 'From so many people on the queue of a service is shown in red.',
    },
    longWaitMinutes: {
      label: 'Too long a wait over',
      hint: 'A wait longer than so many minutes is shown in red; in yellow from 80% of it.',
    },
    longServingMinutes: {
      label: 'Too long a visit over',
      hint: 'A visit longer than so many minutes is shown in red; in yellow from 80% of it.',
    },
  },
  appointmentsFirst: 'Who has an appointment is called first when its time has come',
  appointmentsHint: 'Without it they wait their turn like everybody.',
  scanIdCard: 'The kiosk may read the QR code on an identity card (optional)',
  scanPrivacy: 'It only reads the birth year, for priority; nothing on the card is stored.',
  numbering: {
    letters: { name: 'Letter and number: A001', detail: 'The numbers of a service begin with its letter.' },
    digits: {
      name: 'Digits only: 1001',
      detail: 'The numbers of a service begin with its digit, set under “Working hours”.',
    },
  },
  numberingFrom: 'For numbers taken after saving; numbers already taken stay as they are.',
  noDigit: 'Without a digit, the letter stays: {services}.',
  units: {
    numbers: 'numbers',
    minutes: 'minutes',
    seconds: 'seconds',
    times: 'times',
    people: 'people',
    years: 'years',
  },
  bounds: 'from {min} to {max} {unit}',
  problem: 'Please enter a number from {min} to {max}.',
  yellowRed: 'Red must be more than yellow.',
  hasProblems: 'Please mend the marked fields before saving.',
  reset: 'Back to the defaults',
  discard: 'Discard changes',
  save: 'Save the rules',
  saved: 'The rules are saved.',
};

import type { Refusal } from '../contract/refusals.ts';
import type { Instant } from '../domain/time.ts';
import { fill } from './fill.ts';
import { momentInWords, type Saying, timeOfDayInWords } from './moment-in-words.ts';
import { placeNumber } from './place-name.ts';

const badBooking = {
  service: 'bad-booking',
  past: 'bad-booking-past',
  closed: 'bad-booking-closed',
  code: 'bad-booking-code',
} as const;

const badPeriod = {
  day: 'bad-period',
  order: 'bad-period-order',
  future: 'bad-period-future',
  long: 'bad-period-long',
} as const;

/** One polite sentence that says what to do next. */
export function refusalSentence(refusal: Refusal, saying: Saying, now: Instant): string {
  const { refusals, system } = saying.words;
  const moment = (at: Instant): string => momentInWords(saying, at, now);
  switch (refusal.code) {
    case 'closed': {
      const { holiday: name, nextOpening: next } = refusal;
      if (name !== null)
        return next === null
          ? fill(refusals['closed-holiday-for-now'], { name })
          : fill(refusals['closed-holiday'], { name, time: moment(next) });
      return next === null ? refusals['closed-for-now'] : fill(refusals.closed, { time: moment(next) });
    }
    case 'service-off-today':
      return refusal.reason === ''
        ? refusals['service-off-today-plain']
        : fill(refusals['service-off-today'], { reason: refusal.reason });
    case 'not-today':
      return refusal.weekdays.length === 0
        ? refusals['not-today-never']
        : fill(refusals['not-today'], { days: refusal.weekdays.map((day) => system.weekdays[day] ?? '').join(', ') });
    case 'service-closed':
    case 'too-late-today':
      return refusal.nextOpening === null
        ? refusals[`${refusal.code}-for-now`]
        : fill(refusals[refusal.code], { time: moment(refusal.nextOpening) });
    case 'quota-full':
      return refusal.nextFrom === null
        ? refusals['quota-full']
        : fill(refusals['quota-full-session'], { time: timeOfDayInWords(saying, refusal.nextFrom) });
    case 'later-session':
      return fill(refusals['later-session'], { time: timeOfDayInWords(saying, refusal.from) });
    case 'absent-too-early':
      return fill(refusals['absent-too-early'], { no: refusal.label, s: refusal.seconds });
    case 'visit-busy':
      return fill(refusals['visit-busy'], { no: refusal.label, other: refusal.other });
    case 'not-missed':
      return fill(refusals['not-missed'], { no: refusal.label, n: refusal.waitingBefore });
    case 'appointment-of-another-day':
      return fill(refusals['appointment-of-another-day'], { day: refusal.day.split('-').reverse().join('/') });
    case 'bad-booking':
      return fill(refusals[badBooking[refusal.why]], { n: refusal.line });
    case 'feedback-too-soon':
      return fill(refusals['feedback-too-soon'], { s: refusal.seconds });
    case 'bad-period':
      return refusals[badPeriod[refusal.why]];
    case 'period-entered-before':
      return fill(refusals['period-entered-before'], { n: refusal.times });
    case 'dossiers-overlap': {
      const [from, to] = [refusal.from, refusal.to].map((day) => day.split('-').reverse().join('/'));
      return fill(refusals['dossiers-overlap'], { field: refusal.field, from: from ?? '', to: to ?? '' });
    }
    case 'bad-dossier-days':
      return fill(refusals['bad-dossier-days'], { field: refusal.field });
    case 'series-taken':
      return fill(refusals['series-taken'], { series: refusal.series, name: refusal.name });
    case 'series-used-today':
    case 'series-stays-today':
      return fill(refusals[refusal.code], { series: refusal.series });
    case 'service-in-use':
      return refusal.label === null
        ? fill(refusals['service-in-use'], { n: refusal.waiting })
        : fill(refusals['service-at-counter'], { no: refusal.label });
    case 'service-has-appointments':
      return fill(refusals['service-has-appointments'], { n: refusal.n });
    case 'digit-taken':
      return fill(refusals['digit-taken'], { name: refusal.name });
    case 'wrong-pin':
      return refusal.waitSeconds > 0
        ? fill(refusals['wrong-pin-wait'], { s: refusal.waitSeconds })
        : refusals['wrong-pin'];
    case 'too-many-requests':
    case 'too-many-tries':
      return fill(refusals[refusal.code], { s: refusal.waitSeconds });
    case 'ticket-at-counter':
    case 'not-at-this-counter':
    case 'undo-too-late':
    case 'day-still-open':
    case 'unknown-number':
    case 'paper-under-way':
    case 'returned-too-often':
    case 'appointment-kept':
      return fill(refusals[refusal.code], { no: refusal.label });
    case 'wrong-status':
      return fill(refusals['wrong-status'], { no: refusal.label, status: system.status[refusal.status] });
    case 'officer-busy-elsewhere':
      return fill(refusals['officer-busy-elsewhere'], { no: refusal.label, c: refusal.counterNumber });
    case 'bad-survey':
      return fill(refusals['bad-survey'], { n: refusal.question, what: saying.words.survey.flaws[refusal.flaw] });
    case 'question-answered':
      return fill(refusals['question-answered'], { n: refusal.question });
    case 'place-taken':
    case 'officer-at-counter':
      return fill(refusals[refusal.code], { place: placeNumber(saying.words, refusal) });
    case 'counter-staffed':
      return fill(refusals['counter-staffed'], { officer: refusal.officer });
    case 'counter-on-board':
      return fill(refusals['counter-on-board'], { board: refusal.board });
    case 'import-refused': {
      const why = refusalSentence(refusal.because, saying, now);
      return fill(refusals['import-refused'], { area: saying.words.history.areas[refusal.area], why });
    }
    case 'printer-in-use':
      return fill(refusals['printer-in-use'], { name: refusal.name });
    default:
      return refusals[refusal.code];
  }
}

import type { PlaceWord } from '../domain/office.ts';
import type { TicketStatus } from '../domain/ticket.ts';
import type { BusinessDay, Instant, TimeOfDay } from '../domain/time.ts';
import type { Area } from '../settings/areas.ts';
import type { SurveyFlaw } from '../survey/problems.ts';

/** Everything that the hub may politely refuse; `shared/text` has a sentence for each code. */
export type Refusal =
  | { code: 'forbidden' }
  | { code: 'wrong-version' }
  /** Said by a screen: the hub could not read what it sent, so the two are of different kinds, or one has a fault. */
  | { code: 'malformed' }
  | { code: 'expired' }
  /** Said by a screen: the hub is away, or went away before it answered. It may have done what was asked. */
  | { code: 'no-answer' }
  | { code: 'command-id-reused' }
  | { code: 'cannot-save' }
  /** `holiday` is the name of today's. */
  | { code: 'closed'; nextOpening: Instant | null; holiday: string | null }
  | { code: 'service-off' }
  /** Switched off for this day, with the words that the office has for it. */
  | { code: 'service-off-today'; reason: string }
  /** Its own timetable has nothing today; the weekdays on which it has, 0 = Sunday, Monday first. */
  | { code: 'not-today'; weekdays: number[] }
  | { code: 'service-closed'; nextOpening: Instant | null }
  /** `nextFrom`: when the next session of today gives numbers again; null: not today. */
  | { code: 'quota-full'; per: 'session' | 'day'; nextFrom: TimeOfDay | null }
  /** The turn comes after the break: the citizen is asked, and may accept. */
  | { code: 'later-session'; from: TimeOfDay }
  /** Nobody would be served before the last session ends. */
  | { code: 'too-late-today'; nextOpening: Instant | null }
  /** Another service's numbers begin with this digit. */
  | { code: 'digit-taken'; name: string }
  /** Another service's numbers begin with this letter. */
  | { code: 'series-taken'; series: string; name: string }
  /** Numbers of today begin with it: it can't be another service's today. */
  | { code: 'series-used-today'; series: string }
  /** The service has given numbers today: its letter stays until tomorrow. */
  | { code: 'series-stays-today'; series: string }
  /** `label` is at a counter, and `waiting` wait or are away for papers: first those, then the service may go. */
  | { code: 'service-in-use'; waiting: number; label: string | null }
  | { code: 'service-has-appointments'; n: number }
  | { code: 'last-service' }
  | { code: 'priority-by-staff-only' }
  | { code: 'unknown-service' }
  | { code: 'unknown-ticket' }
  | { code: 'unknown-officer' }
  | { code: 'unknown-station' }
  | { code: 'nobody-waiting' }
  | { code: 'counter-not-open' }
  | { code: 'ticket-at-counter'; label: string }
  | { code: 'not-at-this-counter'; label: string }
  | { code: 'wrong-status'; label: string; status: TicketStatus }
  | { code: 'undo-too-late'; label: string }
  | { code: 'rating-closed' }
  | { code: 'already-rated' }
  /** The office's own question is not asked of this visit, or not any more. */
  | { code: 'survey-closed' }
  | { code: 'already-answered' }
  /** No answer that this question has. */
  | { code: 'no-such-answer' }
  /** The first thing to mend; `question` is its place in the list, 1 being the first. */
  | { code: 'bad-survey'; question: number; flaw: SurveyFlaw }
  /** Its kind, or its options, can't be others any more: somebody has answered it. */
  | { code: 'question-answered'; question: number }
  /** A level that this office's scale has not. */
  | { code: 'no-such-level' }
  | { code: 'rating-declined' }
  /** Reasons for a rating that is not there, that asks for none, or that has them. */
  | { code: 'why-not-asked' }
  | { code: 'already-explained' }
  | { code: 'unknown-picture' }
  /** The office has switched off what a phone asks for. */
  | { code: 'phones-off' }
  /** The code on the poster has changed since it was read, or a number was taken with it. */
  | { code: 'join-code-old' }
  /** Said before anything was looked at: too much came from one address. */
  | { code: 'too-many-requests'; waitSeconds: number }
  | { code: 'same-service' }
  | { code: 'wrong-pin'; waitSeconds: number }
  | { code: 'too-many-tries'; waitSeconds: number }
  | { code: 'officer-busy-elsewhere'; counterNumber: number; label: string }
  | { code: 'day-still-open'; label: string }
  | { code: 'unknown-number'; label: string }
  /** There is no printer that could do it, or nothing left to print. */
  | { code: 'no-printer' }
  | { code: 'nothing-to-reprint' }
  /** Its paper is on the way already. */
  | { code: 'paper-under-way'; label: string }
  | { code: 'unknown-printer' }
  /** Another printer of the office has this connection. */
  | { code: 'printer-in-use'; name: string }
  /** The voice pack that the office has chosen. */
  | { code: 'voice-in-use' }
  | { code: 'bad-logo' }
  /** Nobody is absent so soon after the call. */
  | { code: 'absent-too-early'; label: string; seconds: number }
  | { code: 'unknown-counter' }
  /** Another counter has this word and number. */
  | { code: 'place-taken'; word: PlaceWord; number: number }
  /** An officer sits there, or the officer sits somewhere: signing out comes first. */
  | { code: 'counter-staffed'; officer: string }
  | { code: 'officer-at-counter'; word: PlaceWord; number: number }
  /** A board shows this counter and no other. */
  | { code: 'counter-on-board'; board: string }
  /** The new PIN is the old one. */
  | { code: 'same-pin' }
  /** No procedure of the ticket's service. */
  | { code: 'unknown-procedure' }
  | { code: 'unknown-help' }
  /** Sent to the counter, or the officer, that has the ticket already. */
  | { code: 'same-place' }
  | { code: 'service-not-here' }
  /** The person is at another counter with another ticket of the same visit. */
  | { code: 'visit-busy'; label: string; other: string }
  /** Put back by the citizen as often as the office allows; a person has to look at it. */
  | { code: 'returned-too-often'; label: string }
  | { code: 'unknown-appointment' }
  | { code: 'appointment-of-another-day'; day: BusinessDay }
  /** Its holder has this number already. */
  | { code: 'appointment-kept'; label: string }
  /** The first line of an import that can't be entered; nothing of it was. */
  | { code: 'bad-booking'; line: number; why: 'service' | 'past' | 'closed' | 'code' }
  /** The ticket at the kiosk is not one of today. */
  | { code: 'ticket-of-another-day' }
  | { code: 'not-missed'; label: string; waitingBefore: number }
  /** The office has no box at this screen. */
  | { code: 'box-closed' }
  | { code: 'feedback-too-soon'; seconds: number }
  | { code: 'feedback-too-many' }
  | { code: 'unknown-feedback' }
  /** "Đã trả lời" and an answer go together. */
  | { code: 'answer-needed' }
  /** Days that no slips can be of: not in the calendar, the last before the first, after today, more than a year. */
  | { code: 'bad-period'; why: 'day' | 'order' | 'future' | 'long' }
  | { code: 'no-slips' }
  /** So many entries of the same source share days with this one. */
  | { code: 'period-entered-before'; times: number }
  | { code: 'unknown-slips' }
  /** The field has figures of a period that shares days with this one: together they would be counted twice. */
  | { code: 'dossiers-overlap'; field: string; from: BusinessDay; to: BusinessDay }
  | { code: 'bad-dossier-days'; field: string }
  | { code: 'unknown-dossiers' }
  | { code: 'rehearsal-runs' }
  /** It has ended, or has not come to this. */
  | { code: 'rehearsal-over' }
  /** A counter that a rehearsal can't be played at: it has no service. */
  | { code: 'counter-calls-nothing' }
  /** Of an import: nothing of it was done, because of one area. */
  | { code: 'import-refused'; area: Area; because: Refusal }
  /** Somebody else has saved what was being edited. */
  | { code: 'changed-meanwhile' };

export type RefusalCode = Refusal['code'];

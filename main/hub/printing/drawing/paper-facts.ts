import { fill } from '../../../../shared/text/fill.ts';
import { words } from '../../../../shared/text/index.ts';
import type { TicketPaper } from './ticket-paper.ts';

/** Printed Vietnamese comes first; the English lines are a help, never instead. */
export const vietnamese = words.vi.paper;
export const english = words.en.paper;

/** One row of the middle; `english` is the label once more, for those who asked for it. */
export interface PaperFact {
  label: string;
  english: string | null;
  value: string;
}

/** The middle of the ticket. `short` labels and times are for narrow rolls and large letters. */
export function paperFacts(paper: TicketPaper, short: boolean): readonly PaperFact[] {
  const text = vietnamese;
  const facts: PaperFact[] = [];
  const inEnglish = (label: string): string | null => (paper.english === null ? null : label);
  if (paper.waitingBefore !== null) {
    const label = short ? text.waitingBeforeShort : text.waitingBefore;
    const value = fill(text.people, { n: paper.waitingBefore });
    facts.push({ label, english: inEnglish(english.waitingBeforeShort), value });
  }
  if (paper.waitMinutes !== null) {
    const label = short ? text.waitTimeShort : text.waitTime;
    facts.push({ label, english: inEnglish(english.waitTimeShort), value: waitOf(paper, paper.waitMinutes) });
  }
  const { time, weekday, date } = localTime(paper.issuedAt, paper.timeZone);
  // A date speaks for itself in any language: its row has no English, and the weekday has its room.
  const value = short ? `${time} ${date}` : `${time} ${text.weekdays[weekday] ?? ''} ${date}`;
  facts.push({ label: short ? text.issuedAtShort : text.issuedAt, english: null, value });
  return facts;
}

function waitOf(paper: TicketPaper, minutes: number): string {
  return minutes === 0 && (paper.waitingBefore ?? 0) === 0
    ? vietnamese.noWait
    : fill(vietnamese.aboutMinutes, { n: minutes });
}

/** The wall clock of the office: "08:12", 0 = Sunday, "02/03/2026". */
export function localTime(at: number, timeZone: string): { time: string; weekday: number; date: string } {
  const parts = Object.fromEntries(
    clockOf(timeZone)
      .formatToParts(at)
      .map(({ type, value }) => [type, value]),
  );
  const [year, month, day] = [Number(parts.year), Number(parts.month), Number(parts.day)];
  return {
    time: `${parts.hour}:${parts.minute}`,
    weekday: new Date(Date.UTC(year, month - 1, day)).getUTCDay(),
    date: `${parts.day}/${parts.month}/${parts.year}`,
  };
}

/** Building a formatter takes longer than laying out the ticket, so each zone's is kept. */
const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(timeZone: string): Intl.DateTimeFormat {
  const known = clocks.get(timeZone);
  if (known !== undefined) return known;
  const clock = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  clocks.set(timeZone, clock);
  return clock;
}

import { fill } from '../../../shared/text/fill.ts';
import { type Words, words } from '../../../shared/text/index.ts';
import type { TicketPaper } from './ticket-paper.ts';

/** The words of the ticket's language. */
export const paperText = (paper: TicketPaper): Words['paper'] => words[paper.language ?? 'vi'].paper;

/** The middle of the ticket as label and value; `short` labels are for the narrow roll. */
export function paperFacts(paper: TicketPaper, short: boolean): readonly (readonly [label: string, value: string])[] {
  const text = paperText(paper);
  const { time, weekday, date } = localTime(paper.issuedAt, paper.timeZone);
  const before = short ? text.waitingBeforeShort : text.waitingBefore;
  const wait = short ? text.waitTimeShort : text.waitTime;
  const issued = short ? text.issuedAtShort : text.issuedAt;
  return [
    [before, fill(text.people, { n: paper.waitingBefore })],
    ...(paper.waitMinutes === null ? [] : [[wait, waitOf(paper, paper.waitMinutes)] as const]),
    [issued, short ? `${time} ${date}` : `${time} ${text.weekdays[weekday] ?? ''} ${date}`],
  ];
}

function waitOf(paper: TicketPaper, minutes: number): string {
  const text = paperText(paper);
  return minutes === 0 && paper.waitingBefore === 0 ? text.noWait : fill(text.aboutMinutes, { n: minutes });
}

/** The wall clock of the office: "08:12", 0 = Sunday, "02/03/2026". */
function localTime(at: number, timeZone: string): { time: string; weekday: number; date: string } {
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

import type { FeedbackLine } from '../../../../shared/contract/channel-views.ts';
import {
  type FeedbackKind,
  type FeedbackState,
  feedbackKinds,
  feedbackStates,
} from '../../../../shared/domain/satisfaction.ts';
import { fill } from '../../../../shared/text/fill.ts';
import type { Words } from '../../../../shared/text/index.ts';
import { clockShort } from '../../../../shared/text/moment-in-words.ts';
import { placeName } from '../../../../shared/text/place-name.ts';
import { count, dayInWords } from '../figures.ts';

export interface BoxFilter {
  state: FeedbackState | 'all';
  kind: FeedbackKind | 'all';
}

/** The lines that are looked for; new ones first, each group with the newest first. */
export function filtered(lines: readonly FeedbackLine[], { state, kind }: BoxFilter): FeedbackLine[] {
  const fits = lines.filter(
    (line) => (state === 'all' || line.state === state) && (kind === 'all' || line.kind === kind),
  );
  return [...fits.filter((line) => line.state === 'new'), ...fits.filter((line) => line.state !== 'new')];
}

/** How many there are of each state and kind. */
export function countsInWords({ box }: Words, lines: readonly FeedbackLine[]): string {
  const of = (pick: (line: FeedbackLine) => boolean): string => count(lines.filter(pick).length);
  const [fresh, progress, answered] = feedbackStates.map((state) => of((line) => line.state === state));
  const [s, c] = feedbackKinds.map((kind) => of((line) => line.kind === kind));
  const states = { n: count(lines.length), fresh: fresh ?? '', progress: progress ?? '', answered: answered ?? '' };
  return `${fill(box.office.counts, states)} ${fill(box.office.kinds, { s: s ?? '', c: c ?? '' })}`;
}

/** Where it was written: at a panel with its counter. */
export const placeInWords = (words: Words, { place, counter }: FeedbackLine): string =>
  counter ? `${words.box.place[place]}, ${placeName(words, counter)}` : words.box.place[place];

/** A file of what is listed, with its head. */
export function csvRows(words: Words, lines: readonly FeedbackLine[], timeZone: string): string[][] {
  const { box } = words;
  const { exportColumns: head } = box.office;
  return [
    [head.code, head.day, head.time, head.kind, head.place, head.text, head.state, head.answer],
    ...lines.map((line) => [
      line.code,
      dayInWords(line.day),
      clockShort(timeZone, line.at),
      box.kind[line.kind],
      placeInWords(words, line),
      line.text ?? box.erased,
      box.state[line.state],
      line.state === 'answered' ? (line.answer ?? box.erased) : '',
    ]),
  ];
}

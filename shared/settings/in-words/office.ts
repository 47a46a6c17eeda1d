import type { KeepingSettings } from '../../domain/keeping.ts';
import type { Counter, ServiceFacts } from '../../domain/office.ts';
import type { Procedure } from '../../domain/procedure.ts';
import { fill } from '../../text/fill.ts';
import { placeName } from '../../text/place-name.ts';
import type { SettingLine } from '../changes.ts';
import { clock, line, list, quoted, type Saying, yesNo } from '../saying.ts';

/** What the office offers, where, and how it keeps its data. */

export function serviceLines(facts: ServiceFacts, { words }: Saying): SettingLine[] {
  const text = words.officeSetup.services;
  return [
    line(text.name, quoted(words, facts.name)),
    line(text.nameEn, quoted(words, facts.nameEn)),
    line(text.detail, quoted(words, facts.detail)),
    line(text.series, facts.series),
    line(text.minutes, facts.minutes),
    line(text.icon, text.icons[facts.icon as keyof typeof text.icons] ?? facts.icon),
    line(text.tone, text.tones[facts.tone]),
    list(
      text.letters,
      facts.letters.map((kind) => text.letterKinds[kind]),
    ),
  ];
}

export const orderLines = (order: readonly string[], { words, labels }: Saying): SettingLine[] => [
  list(words.history.order, order.map(labels.service)),
];

/** Each by its name, with what to bring: the shipped list as one thing, since nobody here decided it. */
export function procedureLines(procedures: readonly Procedure[] | null, { words }: Saying): SettingLine[] {
  const { areas, papersOf, shippedList } = words.history;
  if (procedures === null) return [list(areas.procedures, [shippedList])];
  const said = procedures.filter(({ active }) => active);
  return [
    list(
      areas.procedures,
      said.map(({ vi }) => fill(papersOf, { name: vi.name, papers: vi.papers.join(', ') || words.history.none })),
    ),
  ];
}

export type CounterSign = Pick<Counter, 'number' | 'place' | 'name'>;

export function signLines({ number, place, name }: CounterSign, { words }: Saying): SettingLine[] {
  const text = words.staffSetup.counters;
  return [line(text.place, placeName(words, { word: place, number, name: '' })), line(text.name, quoted(words, name))];
}

export function keepingLines(keeping: KeepingSettings, { words }: Saying): SettingLine[] {
  const text = words.keeping.form;
  return [
    line(text.nightly, yesNo(words, keeping.nightly)),
    line(text.at, clock(keeping.at)),
    line(text.second, quoted(words, keeping.secondFolder)),
    line(text.daily, keeping.daily),
    line(text.monthly, keeping.monthly),
    line(text.wordsMonths, keeping.wordsMonths),
    line(text.mediaMonths, keeping.mediaMonths),
    line(text.outcomeDays, keeping.outcomeDays),
  ];
}

import type { BoardProfile, BoardSlide } from '../../domain/board.ts';
import { fill } from '../../text/fill.ts';
import type { SettingLine } from '../changes.ts';
import { line, list, quoted, type Saying, span, under, yesNo } from '../saying.ts';

/** Every board by its name; the order counts, for the first is for screens on no list. */
export const boardsLines = (boards: readonly BoardProfile[], saying: Saying): SettingLine[] => [
  list(
    saying.words.boards.list,
    boards.map(({ name }) => name),
  ),
  ...boards.flatMap((board) => under(`“${board.name}”`, boardLines(board, saying))),
];

function boardLines(board: BoardProfile, saying: Saying): SettingLine[] {
  const { words, labels } = saying;
  const { boards: text } = words;
  const some = (ids: readonly string[] | null, name: (id: string) => string, all: string): readonly string[] =>
    ids === null ? [all] : ids.map(name);
  const { speaks } = board.sound;
  return [
    list(text.stations, board.stations.map(labels.station)),
    line(text.layout, text.layouts[board.layout].name),
    list(text.counters, some(board.counters, labels.counter, text.allCounters)),
    list(text.services, some(board.services, labels.service, text.allServices)),
    line(text.recent, board.recent),
    line(text.language, text.languages[board.language]),
    line(text.textSize, text.textSizes[board.textSize]),
    line(text.colours, text.colourNames[board.colours]),
    line(text.flash, yesNo(words, board.flash)),
    ...(Object.keys(text.part) as (keyof typeof text.part)[]).map((part) =>
      line(text.part[part], yesNo(words, board.shows[part])),
    ),
    line(text.ticker, quoted(words, board.ticker)),
    line(text.room, board.sound.room),
    list(text.speaks, typeof speaks === 'string' ? [text.speaksFor[speaks]] : speaks.map(labels.counter)),
    line(text.sound, fill(text.volume, { n: board.sound.volume })),
    list(
      text.playlist,
      board.playlist.map((slide) => slideInWords(slide, saying)),
    ),
  ];
}

/** One slide in one line; two files without a caption are told apart by the beginning of their names. */
export function slideInWords(slide: BoardSlide, { words, labels }: Saying): string {
  const { boards: text } = words;
  const what = [text.kinds[slide.kind]];
  if (slide.kind === 'picture' || slide.kind === 'video') what.push(slide.caption, slide.mediaId.slice(0, 8));
  if (slide.kind === 'text') what.push(slide.title, slide.text, slide.qr);
  if (slide.kind === 'papers') what.push(labels.service(slide.serviceId));
  if (slide.from !== null || slide.to !== null) what.push(span(slide.from, slide.to));
  what.push(fill(text.secondsOf, { n: slide.seconds }));
  return what.filter((part) => part !== '').join(', ');
}

import { randomId } from '../../../../shared/basics/random-id.ts';
import { type BoardId, type BoardProfile, type BoardSlide, firstBoard } from '../../../../shared/domain/board.ts';
import { boardLimits } from '../../../../shared/domain/board-limits.ts';
import type { ServiceId, StationId } from '../../../../shared/domain/ids.ts';

/** What has to be mended before the boards can be saved; `shared/text` has a sentence for each. */
export type BoardProblem =
  | 'name'
  | 'same-name'
  | 'room'
  | 'counters'
  | 'services'
  | 'speaks'
  | 'file'
  | 'text'
  | 'qr'
  | 'times'
  | 'too-many-slides';

type Boards = readonly BoardProfile[];
const freshId = (now: number): string => randomId(crypto, now);

/** One more board, as the first one of a new office. */
export const addBoard = (boards: Boards, name: string, now: number): BoardProfile[] => [
  ...boards,
  { ...firstBoard, id: freshId(now) as BoardId, name: freeName(boards, name) },
];

/** "Bảng mới", "Bảng mới 2" … */
function freeName(boards: Boards, name: string): string {
  const taken = new Set(boards.map((board) => board.name));
  let n = 1;
  while (taken.has(n === 1 ? name : `${name} ${n}`)) n += 1;
  return n === 1 ? name : `${name} ${n}`;
}

export const changeBoard = (boards: Boards, id: BoardId, part: Partial<BoardProfile>): BoardProfile[] =>
  boards.map((board) => (board.id === id ? { ...board, ...part } : board));

/** Puts a screen on a board, and takes it off the one that it was on; or takes it off. */
export const putStation = (boards: Boards, id: BoardId, station: StationId, on: boolean): BoardProfile[] =>
  boards.map((board) => {
    const others = board.stations.filter((one) => one !== station);
    return { ...board, stations: board.id === id && on ? [...others, station] : others };
  });

/** A new slide of a kind, at the end of the list. */
export function addSlide(
  playlist: readonly BoardSlide[],
  kind: BoardSlide['kind'],
  serviceId: ServiceId | undefined,
  now: number,
): BoardSlide[] {
  const turn = { id: freshId(now), from: null, to: null, seconds: 15 };
  switch (kind) {
    case 'picture':
    case 'video':
      return [...playlist, { ...turn, kind, mediaId: '', caption: '' }];
    case 'text':
      return [...playlist, { ...turn, kind, title: '', text: '', qr: '' }];
    case 'hours':
      return [...playlist, { ...turn, kind }];
    case 'papers':
      return serviceId ? [...playlist, { ...turn, kind, serviceId }] : [...playlist];
  }
}

/** Moves one slide by a place; at an end it stays. */
export function moveSlide(playlist: readonly BoardSlide[], from: number, by: -1 | 1): BoardSlide[] {
  const moved = [...playlist];
  const [one, other] = [moved[from], moved[from + by]];
  if (one && other) [moved[from], moved[from + by]] = [other, one];
  return moved;
}

/** The first thing to mend, and on which board; null when all can be saved. */
export function boardsProblem(boards: Boards): { board: BoardProfile; problem: BoardProblem } | null {
  for (const board of boards) {
    const twin = boards.some((other) => other !== board && other.name.trim() === board.name.trim());
    const problem = problemOf(board) ?? (twin ? 'same-name' : null);
    if (problem) return { board, problem };
  }
  const [first] = boards;
  const slides = boards.flatMap(({ playlist }) => playlist).length;
  return first && slides > boardLimits.slidesInAll ? { board: first, problem: 'too-many-slides' } : null;
}

function problemOf({ name, sound, counters, services, playlist }: BoardProfile): BoardProblem | null {
  if (name.trim() === '') return 'name';
  if (sound.room.trim() === '') return 'room';
  if (counters?.length === 0) return 'counters';
  if (services?.length === 0) return 'services';
  if (sound.speaks.length === 0) return 'speaks';
  return slidesProblem(playlist);
}

/** The first thing to mend in a list of slides; null when it can be saved. */
export function slidesProblem(playlist: readonly BoardSlide[]): BoardProblem | null {
  for (const slide of playlist) {
    if (slide.from !== null && slide.to !== null && slide.from >= slide.to) return 'times';
    if ('mediaId' in slide && slide.mediaId === '') return 'file';
    if (slide.kind !== 'text') continue;
    if ((slide.title + slide.text + slide.qr).trim() === '') return 'text';
    if (slide.qr !== '' && !isAddress(slide.qr)) return 'qr';
  }
  return null;
}

/** What every phone's camera takes for a web address. */
const isAddress = (text: string): boolean => /^https?:\/\/[!-~]+\.[!-~]+$/.test(text) && URL.canParse(text);

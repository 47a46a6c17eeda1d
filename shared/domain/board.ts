import type { Brand } from '../basics/brand.ts';
import type { CounterId, ServiceId, StationId } from './ids.ts';
import type { TimeOfDay } from './time.ts';

export type BoardId = Brand<string, 'BoardId'>;

export const boardLayouts = ['calls', 'counters', 'door', 'media'] as const;
/** `calls`: who is called now and who was; `counters`: a table of them; `door`: one counter's own; `media`: calls beside slides. */
export type BoardLayout = (typeof boardLayouts)[number];

export const boardColours = ['light', 'dark', 'contrast'] as const;

/** What a screen of the waiting room shows and says. */
export interface BoardProfile {
  id: BoardId;
  name: string;
  /** The screens that show it; one that is on no list shows the first profile. */
  stations: readonly StationId[];
  layout: BoardLayout;
  /** Whose calls it shows; null: every counter's. `door` shows the first. */
  counters: readonly CounterId[] | null;
  /** Only calls of these services; null: of all. */
  services: readonly ServiceId[] | null;
  /** Calls before the newest, 4–8. */
  recent: number;
  language: 'vi' | 'vi-en';
  /** `large` shows fewer lines. */
  textSize: 'normal' | 'large';
  colours: (typeof boardColours)[number];
  /** The whole screen flashes with a new call, for those who can't hear. */
  flash: boolean;
  shows: {
    logo: boolean;
    clock: boolean;
    waiting: boolean;
    next: boolean;
    missed: boolean;
    paused: boolean;
  };
  /** One line at the foot; empty: none. */
  ticker: string;
  /** What stands beside the calls, in turns. */
  playlist: readonly BoardSlide[];
  sound: BoardSound;
}

/** What a board's own loudspeaker says. */
export interface BoardSound {
  /** Boards of one room never speak over each other. */
  room: string;
  /** `all`: of the counters that it shows; `none`: it is silent and says so. */
  speaks: 'all' | 'none' | readonly CounterId[];
  /** 0–100. */
  volume: number;
}

/** One thing of a playlist. Shown from `from` until `to` each day; null: all day. `seconds`: 5–600, for a video its end. */
export type BoardSlide = {
  id: string;
  from: TimeOfDay | null;
  to: TimeOfDay | null;
  seconds: number;
} & (
  | { kind: 'picture' | 'video'; mediaId: string; caption: string }
  /** `qr`: a web address; empty: none. */
  | { kind: 'text'; title: string; text: string; qr: string }
  | { kind: 'hours' }
  | { kind: 'papers'; serviceId: ServiceId }
);

export const firstBoard: BoardProfile = {
  id: 'bang-chinh' as BoardId,
  name: 'Bảng phòng chờ',
  stations: [],
  layout: 'calls',
  counters: null,
  services: null,
  recent: 4,
  language: 'vi',
  textSize: 'normal',
  colours: 'light',
  flash: false,
  shows: { logo: true, clock: true, waiting: true, next: true, missed: true, paused: true },
  ticker: '',
  playlist: [],
  sound: { room: 'Phòng chờ', speaks: 'all', volume: 100 },
};

type Told = Partial<Omit<BoardProfile, 'shows' | 'sound'>> & {
  shows?: Partial<BoardProfile['shows']>;
  sound?: Partial<BoardSound>;
};

/** What an office of an earlier version had not decided yet is as on the first board; an office without boards has that one. */
export const completeBoards = (told: readonly Told[] = []): readonly BoardProfile[] =>
  told.length === 0
    ? [firstBoard]
    : told.map((board) => ({
        ...firstBoard,
        ...board,
        shows: { ...firstBoard.shows, ...board.shows },
        sound: { ...firstBoard.sound, ...board.sound },
      }));

/** What a screen shows: the profile whose list it is on, else the first. */
export function boardOf(boards: readonly BoardProfile[], station: StationId | null): BoardProfile {
  const own = station === null ? undefined : boards.find(({ stations }) => stations.includes(station));
  return own ?? boards[0] ?? firstBoard;
}

/** Whether a list of slides names this file. */
export const isOnSlides = (slides: readonly BoardSlide[], mediaId: string): boolean =>
  slides.some((slide) => 'mediaId' in slide && slide.mediaId === mediaId);

/** Whether some playlist names this file. */
export const isOnBoards = (boards: readonly BoardProfile[], mediaId: string): boolean =>
  boards.some(({ playlist }) => isOnSlides(playlist, mediaId));

import type { AdminView, CallLine, DisplayView } from '../../../../shared/contract/views.ts';
import type { BoardProfile } from '../../../../shared/domain/board.ts';
import type { CallId } from '../../../../shared/domain/ids.ts';
import { offeredOf } from '../../../../shared/domain/procedure.ts';
import { noSpeech } from '../../../../shared/domain/speech.ts';
import { type Instant, later, minutes } from '../../../../shared/domain/time.ts';

/** A board at work, with numbers that nobody holds: what the preview shows. */
export function sampleView(view: AdminView, board: BoardProfile, now: Instant): DisplayView {
  const shown = view.settings.counters.filter(({ id }) => board.counters?.includes(id) ?? true);
  const counters = board.layout === 'door' ? shown.slice(0, 1) : shown;
  const letters = view.settings.services.map(({ series }) => series);
  const label = (n: number): string =>
    `${letters[n % Math.max(1, letters.length)] ?? 'A'}${String(12 + n).padStart(3, '0')}`;
  const calls = Array.from({ length: 9 }, (_, n): CallLine[] => {
    const counter = counters[n % Math.max(1, counters.length)];
    if (!counter) return [];
    const at = later(now, -minutes(3 * n + 1));
    return [
      {
        callId: (100 - n) as CallId,
        label: label(n),
        place: counter.place,
        at,
        recall: false,
        priority: false,
        current: n < 2,
      },
    ];
  }).flat();
  return {
    kind: 'display',
    rehearsal: null,
    office: view.office,
    calls,
    missed: [label(20), label(21), label(22)],
    next: [label(9), label(10), label(11)],
    waiting: 24,
    board,
    counters: counters.map(({ id, place }, n) => ({
      counterId: id,
      place,
      status: n === 2 ? 'paused' : 'open',
      label: n === 2 || n > 4 ? null : label(n),
      serving: n % 2 === 1,
      officer: view.officers[n] ?? null,
    })),
    logo: view.hasLogo && board.shows.logo ? 'preview' : null,
    week: view.settings.week,
    services: view.settings.services.map(({ id, facts: { name, nameEn } }) => {
      const { procedures } = view.settings;
      return { id, name, nameEn, procedures: procedures && offeredOf(procedures, id) };
    }),
    speech: noSpeech,
    voice: { vi: null, en: null },
    muted: false,
    timeZone: view.timeZone,
  };
}

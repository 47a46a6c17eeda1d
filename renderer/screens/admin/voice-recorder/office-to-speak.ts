import type { AdminView } from '../../../../shared/contract/views.ts';
import type { OfficeToSpeak } from '../../../../shared/voice/script.ts';

/** What this office's numbers and counters make its voice say. */
export const officeToSpeak = ({ settings }: AdminView): OfficeToSpeak => ({
  settings: settings.voice,
  series: [
    ...new Set(
      settings.services.map(({ series, terms }) =>
        settings.rules.numbering === 'digits' && terms.digit !== null ? '' : series,
      ),
    ),
  ],
  places: settings.counters.map(({ place: { word, number } }) => ({ word, number })),
});

import type { CallLine } from '../../../shared/contract/views.ts';
import { elapsed, seconds } from '../../../shared/domain/time.ts';
import { fill } from '../../../shared/text/fill.ts';
import { placeNumber } from '../../../shared/text/place-name.ts';
import { useWords } from '../../live/language.ts';
import { useNow } from '../../live/use-view.ts';
import { CourtesyStrip } from '../../ui/staff/strips.tsx';

/** As long as the loudspeaker may still say it: no view comes just because it has stopped. */
const SPEAKING_MS = seconds(15);

/** What the hall hears now, and the reminder of courtesy. */
export function DeskFoot({ speaking }: { speaking: CallLine | null }) {
  const words = useWords();
  const { counter } = words;
  const now = useNow(1_000);
  const said = speaking && elapsed(speaking.at, now) < SPEAKING_MS ? speaking : null;
  return (
    <footer className="desk-foot">
      <CourtesyStrip />
      {said && (
        <p className="desk-speaking figures">
          {fill(said.recall ? counter.speakingRecall : counter.speaking, {
            label: said.label,
            place: placeNumber(words, said.place),
          })}
        </p>
      )}
    </footer>
  );
}

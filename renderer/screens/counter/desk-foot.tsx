import type { SpokenCall } from '../../../shared/contract/views.ts';
import { fill } from '../../../shared/text/fill.ts';
import { placeNumber } from '../../../shared/text/place-name.ts';
import { useWords } from '../../live/language.ts';
import { useNow } from '../../live/use-view.ts';
import { CourtesyStrip } from '../../ui/staff/strips.tsx';
import { saidAt } from './said-at.ts';

/** What the hall hears at this moment, and the reminder of courtesy. */
export function DeskFoot({ speaking }: { speaking: readonly SpokenCall[] }) {
  const words = useWords();
  const { counter } = words;
  const now = useNow(500);
  const said = saidAt(speaking, now);
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

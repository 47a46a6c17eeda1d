import type { DisplayView } from '../../../shared/contract/views.ts';
import { useNow } from '../../live/use-view.ts';
import { pageAt } from '../../ui/slides/turns.ts';
import type { LayoutProps } from './board-picture.tsx';
import { stripPages } from './board-room.ts';
import { NumberStrip } from './number-strip.tsx';

type StripsProps = Pick<LayoutProps, 'view' | 'shape' | 'isLong'>;

/** Who comes next and who was missed: below each other in a list of calls, else in one row, in turns where it is short. */
export function NumberStrips({ view, shape, isLong }: StripsProps) {
  const turn = pageAt(2, useNow(1_000));
  const wished = wishedStrips(view);
  if (wished.length === 0) return null;
  const inTurns = view.board.layout === 'media' || shape === 'portrait';
  const full = wished.filter((title) => view[title].length > 0);
  const takeTurns = view.board.layout !== 'calls' && inTurns && wished.length > 1;
  const one = full.length > 1 ? full[turn] : (full[0] ?? wished[0]);
  const shown = takeTurns ? wished.filter((title) => title === one) : wished;
  return (
    <div className="number-strips">
      {shown.map((title) => (
        <NumberStrip
          key={title}
          title={title}
          pages={stripPages(view.board, shape, view[title], isLong)}
          none={title === 'next' ? 'nobodyNext' : 'nobodyMissed'}
          sharers={takeTurns ? Math.max(1, full.length) : 1}
        />
      ))}
    </div>
  );
}

const wishedStrips = ({ board: { shows, layout } }: DisplayView): ('next' | 'missed')[] =>
  (['next', 'missed'] as const).filter((title) => shows[title] && (layout !== 'door' || title === 'next'));

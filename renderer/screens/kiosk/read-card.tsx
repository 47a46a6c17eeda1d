import { IconId } from '@tabler/icons-react';
import { fill } from '../../../shared/text/fill.ts';
import { useWords } from '../../live/language.ts';
import type { CardSays } from './step.ts';
import './read-card.css';

/** What happens to a card stands here before one is read: only its year of birth is, and nothing of it is kept. */
export function ReadCard({ says, elderAge }: { says: CardSays; elderAge: number }) {
  const { kiosk } = useWords();
  return (
    <div className="read-card" role="status">
      <IconId aria-hidden="true" stroke={1.5} />
      <div>
        <p>
          <strong>{kiosk.scanTitle}</strong>
        </p>
        <p>
          {says === null
            ? kiosk.scanPrivacy
            : fill(says === 'elder' ? kiosk.scanElder : kiosk.scanYounger, { age: elderAge })}
        </p>
      </div>
    </div>
  );
}

import type { Instant } from '../../shared/domain/time.ts';
import { ageInWords } from '../../shared/text/age-in-words.ts';
import { fill } from '../../shared/text/fill.ts';
import { useWords } from '../live/language.ts';
import { useNow } from '../live/use-view.ts';
import './offline-strip.css';

/** Says that the hub is gone and how old the picture is. It lies over the screen, so that nothing moves. */
export function OfflineStrip({ since }: { since: Instant }) {
  const words = useWords();
  const now = useNow(1000);
  return (
    <div className="offline-strip" role="status">
      <span>{words.system.offline}</span>
      <span className="offline-strip__age figures">
        {fill(words.system.offlineAge, { age: ageInWords(words, now - since) })}
      </span>
    </div>
  );
}

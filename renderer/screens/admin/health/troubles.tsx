import { IconAlertTriangle, IconCircleCheck, IconClock } from '@tabler/icons-react';
import type { Trouble } from '../../../../shared/contract/health.ts';
import { fill } from '../../../../shared/text/fill.ts';
import { useWords } from '../../../live/language.ts';
import { troubleInWords } from './trouble-in-words.ts';

/** What to do, the urgent first; or that there is nothing to do. Said aloud when it changes. */
export function Troubles({ troubles }: { troubles: readonly Trouble[] }) {
  const words = useWords();
  const { health: text } = words;
  return (
    <div className="health-troubles" role="status" data-fine={troubles.length === 0}>
      <p className="health-headline">
        {troubles.length === 0 ? <IconCircleCheck aria-hidden="true" /> : <IconAlertTriangle aria-hidden="true" />}
        {troubles.length === 0 ? text.allWell : fill(text.troublesTitle, { n: troubles.length })}
      </p>
      {troubles.length > 0 && (
        <ul>
          {troubles.map((trouble) => {
            const said = troubleInWords(trouble, words);
            const Icon = trouble.level === 'red' ? IconAlertTriangle : IconClock;
            return (
              <li key={said} data-level={trouble.level}>
                <span className="health-level">
                  <Icon aria-hidden="true" />
                  {text.levels[trouble.level]}
                </span>
                <span>{said}</span>
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}

import { useId } from 'react';
import type { OwnDay } from '../../../../shared/contract/own-day.ts';
import { fill } from '../../../../shared/text/fill.ts';
import { useWords } from '../../../live/language.ts';
import { meanInWords, spanInWords } from './own-words.ts';

/** My day in figures, and who waits for me now. */
export function OwnFigures({ day }: { day: OwnDay }) {
  const words = useWords();
  const { ownPage: text } = words;
  const id = useId();
  const figures = [
    [text.served, fill(text.numbers, { n: day.served })],
    [text.mean, meanInWords(day.meanMinutes, words)],
    [text.officeMean, meanInWords(day.officeMeanMinutes, words)],
    [text.open, spanInWords(day.openMinutes, words)],
    [text.paused, spanInWords(day.pausedMinutes, words)],
  ];
  return (
    <>
      <h3>{text.day}</h3>
      <dl className="own-figures figures">
        {figures.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <h3 id={id}>{text.waiting}</h3>
      {day.waiting.length === 0 ? (
        <p>{text.noServices}</p>
      ) : (
        <ul className="own-waiting figures" aria-labelledby={id}>
          {day.waiting.map(({ serviceName, waiting, backup }) => (
            <li key={serviceName}>
              {fill(backup ? text.helping : text.waitingOf, { service: serviceName, n: waiting })}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

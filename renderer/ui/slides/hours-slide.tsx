import { useWords } from '../../live/language.ts';
import { Both } from './both.tsx';
import type { SlideView } from './slide.tsx';
import { SlideWords } from './slide-words.tsx';
import { weekLines } from './week-lines.ts';

/** When the office is open, days with the same hours in one line. */
export function HoursSlide({ view }: { view: SlideView }) {
  const { display, system } = useWords();
  return (
    <SlideWords>
      <h2>
        <Both of={(words) => words.display.hours} />
      </h2>
      <dl className="slide-hours">
        {weekLines(view.week).map(({ first, last, hours }) => (
          <div key={first}>
            <dt>
              {system.weekdays[first]}
              {last !== first && ` – ${system.weekdays[last]}`}
            </dt>
            <dd>{hours === '' ? display.dayOff : hours}</dd>
          </div>
        ))}
      </dl>
    </SlideWords>
  );
}

import { IconCalendarHeart, IconMoonStars, IconSoup } from '@tabler/icons-react';
import type { KioskView } from '../../../shared/contract/views.ts';
import { fill } from '../../../shared/text/fill.ts';
import { clockInWords, momentInWords } from '../../../shared/text/moment-in-words.ts';
import { useLanguage, useWords } from '../../live/language.ts';
import { useNow } from '../../live/use-view.ts';

/** Outside the hours: when the doors open next, in words. */
export function Closed({ view }: { view: KioskView }) {
  const words = useWords();
  const language = useLanguage();
  const now = useNow(30_000);
  const { kiosk } = words;
  const saying = { words, language, timeZone: view.timeZone };
  const { nextOpening } = view;
  if (view.closedFor === 'lunch' && nextOpening !== null) {
    return (
      <div className="kiosk__say">
        <IconSoup stroke={1.25} aria-hidden="true" />
        <h1>{fill(kiosk.lunchTitle, { time: clockInWords(saying, nextOpening) })}</h1>
        <p>{kiosk.lunchText}</p>
      </div>
    );
  }
  if (view.closedFor === 'holiday' && view.holiday !== null) {
    return (
      <div className="kiosk__say">
        <IconCalendarHeart stroke={1.25} aria-hidden="true" />
        <h1>{fill(kiosk.holidayTitle, { name: view.holiday })}</h1>
        <p>
          {nextOpening === null
            ? kiosk.closedUnknown
            : fill(kiosk.holidayNext, { time: momentInWords(saying, nextOpening, now) })}
        </p>
      </div>
    );
  }
  return (
    <div className="kiosk__say">
      <IconMoonStars stroke={1.25} aria-hidden="true" />
      <h1>{kiosk.closedTitle}</h1>
      <p>
        {nextOpening === null
          ? kiosk.closedUnknown
          : fill(kiosk.closedNext, { time: momentInWords(saying, nextOpening, now) })}
      </p>
      <p className="kiosk__wish">{kiosk.closedWish}</p>
    </div>
  );
}

import { type ReactNode, useRef } from 'react';
import { useFit } from './use-fit.ts';

/** Words as large as they can be for all of them to be seen. `aside` stands beside them. */
export function SlideWords({ children, aside = null }: { children: ReactNode; aside?: ReactNode }) {
  const place = useRef<HTMLDivElement>(null);
  useFit(place);
  return (
    <div className="slide-words" data-aside={aside !== null} ref={place}>
      <div className="slide-text">{children}</div>
      {aside}
    </div>
  );
}

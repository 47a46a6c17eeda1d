import type { ReactNode } from 'react';
import type { BoardSlide } from '../../../shared/domain/board.ts';
import { Slide, type SlideView } from './slide.tsx';
import { useSlide } from './use-slide.ts';
import './slides.css';

interface SlideShowProps {
  playlist: readonly BoardSlide[];
  view: SlideView;
  timeZone: string;
  /** What stands there when no slide has its time. */
  children: ReactNode;
}

/** A playlist, one slide at a time. Its place is measured in `--px`, which whoever shows it sets. */
export function SlideShow({ playlist, view, timeZone, children }: SlideShowProps) {
  const { showing, advance, fail } = useSlide(playlist, timeZone);
  return (
    <section className="slides" data-kind={showing?.slide.kind ?? 'none'}>
      {showing ? (
        <Slide
          key={`${showing.slide.id}-${showing.turn}`}
          slide={showing.slide}
          view={view}
          onOver={advance}
          onFailed={fail}
        />
      ) : (
        children
      )}
    </section>
  );
}
